/** The house: who may import whom. Each comment tells the person who broke the rule what to do instead. */
const error = 'error';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: error,
      comment:
        "Two files need each other: move what both need into a third one. (Excel's object model is circular by nature: a range knows its sheet, a sheet gives ranges; the host imitates it, and the oracle's line kinds recurse.)",
      from: { pathNot: '^(preview/host/model/|tests/scoring/oracle/)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'scoring-stands-alone',
      severity: error,
      comment: 'The engine imports nothing. Pass what it needs as an argument.',
      from: { path: '^src/scoring/' },
      to: { pathNot: '^src/scoring/' },
    },
    {
      name: 'rulebooks-are-data',
      severity: error,
      comment:
        'A rulebook is data about a plan or a law. Reading and showing it happens in workbook or text.',
      from: { path: '^src/rulebooks/' },
      to: { pathNot: '^src/(rulebooks|scoring)/' },
    },
    {
      name: 'text-is-words',
      severity: error,
      comment: 'Sentences know findings and numbers, nothing else.',
      from: { path: '^src/text/' },
      to: { pathNot: '^src/(text|scoring)/' },
    },
    {
      name: 'workbook-knows-no-host',
      severity: error,
      comment:
        'The shape of sheets is the same in Excel, in a file and in the preview. Reading Excel belongs to src/excel.',
      from: { path: '^src/workbook/' },
      to: { pathNot: '^(src/(workbook|rulebooks|scoring|text)/|node_modules/@noble/hashes)' },
    },
    {
      name: 'actions-know-no-host',
      severity: error,
      comment: 'An action asks the WorkbookDoor; src/excel implements it.',
      from: { path: '^src/actions/' },
      to: { pathNot: '^src/(actions|workbook|rulebooks|scoring|text)/' },
    },
    {
      name: 'excel-only-carries',
      severity: error,
      comment: 'src/excel moves cells. What they mean is decided in workbook and actions.',
      from: { path: '^src/excel/' },
      to: { pathNot: '^src/(excel|workbook|text)/' },
    },
    {
      name: 'files-know-no-host',
      severity: error,
      comment: 'A file is written from the shape of the workbook, without Excel.',
      from: { path: '^src/files/' },
      to: { pathNot: '^(src/(files|workbook|rulebooks|scoring|text)/|node_modules/(hucre|fflate))' },
    },
    {
      name: 'functions-stay-thin',
      severity: error,
      comment: 'A custom function decodes, scores and encodes: no pane, no Office, no actions, no React.',
      from: { path: '^src/functions/' },
      to: { pathNot: '^src/(functions|workbook|rulebooks|scoring|text)/' },
    },
    {
      name: 'one-composition-root',
      severity: error,
      comment: 'Only taskpane/index.tsx chooses the real Excel; everyone else gets a WorkbookDoor.',
      from: { path: '^src/', pathNot: '^src/(excel/|taskpane/index[.]tsx$)' },
      to: { path: '^src/excel/' },
    },
    {
      name: 'pane-draws',
      severity: error,
      comment: 'The pane reaches files and functions only through actions and its entry.',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index[.]tsx$' },
      to: { path: '^src/(functions|files)/' },
    },
    {
      name: 'scoring-through-the-front-door',
      severity: error,
      comment: "Import from 'src/scoring/index.ts'.",
      from: { path: '^src/(?!scoring/)' },
      to: { path: '^src/scoring/', pathNot: '^src/scoring/index[.]ts$' },
    },
    {
      name: 'text-through-the-front-door',
      severity: error,
      comment: "Import from 'src/text/index.ts'.",
      from: { path: '^src/(?!text/)' },
      to: { path: '^src/text/', pathNot: '^src/text/index[.]ts$' },
    },
    {
      name: 'nothing-ships-the-preview',
      severity: error,
      comment: 'The preview is for trying out; the add-in must not know it.',
      from: { path: '^src/' },
      to: { path: '^(preview|tests|scripts|bench)/' },
    },
    {
      name: 'preview-does-not-know-the-pane',
      severity: error,
      comment: 'The preview runs the built pane in an iframe, exactly as Excel does.',
      from: { path: '^preview/' },
      to: { path: '^(src/(taskpane|excel|actions)|tests)/' },
    },
    {
      name: 'no-dev-dependency-in-the-product',
      severity: error,
      comment: 'What ships must stand in "dependencies".',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      severity: error,
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
