import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** The inner rings: no clock, no chance, no float rounding, no exceptions for users' mistakes. */
const withoutClockOrChance = [
  { selector: "NewExpression[callee.name='Date']", message: 'No clock here: pass the day as an argument.' },
  {
    selector: "MemberExpression[object.name='Date']",
    message: 'No clock here: pass the day as an argument.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No chance here.' },
  {
    selector: "MemberExpression[property.name='toFixed']",
    message: 'Rounding happens in scoring/rounding.ts only.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'No locale here: showing is for src/text, which does it exactly.',
  },
];

export default defineConfig(
  { ignores: ['dist/**', 'build/**', 'artefacts/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-depth': ['error', 4],
      complexity: ['error', 16],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{scoring,rulebooks,text,workbook,actions,functions}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...withoutClockOrChance] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        module: 'writable',
        URL: 'readonly',
      },
    },
  },
);
