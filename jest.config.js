const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const common = {
  transform: { '\\.(tsx?|mjs)$': swc, 'node_modules/@noble/.+\\.js$': swc },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@noble)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
};

/** One project per kind of place a test runs in; `npm test` runs them all. */
export default {
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patient.ts'],
      testMatch: [
        '<rootDir>/tests/{scoring,rulebooks,text,workbook,actions,functions,excel,files,preview,repository}/**/*.test.ts',
      ],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/support/set-up-dom.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patient-dom.ts'],
      testMatch: ['<rootDir>/tests/taskpane/**/*.test.tsx'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'outside',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/outside/**/*.test.ts'],
    },
  ],
};
