import path from 'node:path';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

/** The one setting of a deployment: where the files will be served, and where office.js comes from. */
export function readDeployment(overrides = {}) {
  const file = JSON.parse(readFileSync(inRoot('deployment.json'), 'utf8'));
  const baseUrl = (overrides.baseUrl ?? process.env.BASE_URL ?? file.baseUrl).replace(/\/+$/, '');
  const officeJs = overrides.officeJs ?? process.env.OFFICE_JS ?? file.officeJs;
  if (!/^https?:\/\//.test(baseUrl)) throw new Error(`baseUrl phải bắt đầu bằng https://: ${baseUrl}`);
  if (officeJs !== 'cdn' && officeJs !== 'self')
    throw new Error(`officeJs phải là "cdn" hoặc "self": ${officeJs}`);
  return { baseUrl, officeJs };
}

const cdn = 'https://appsforoffice.microsoft.com';

/** What a page of Excel on Windows, Mac and the web asks office.js for; nothing else of the package is shipped. */
const selfHostedOfficeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'custom-functions-runtime.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target,
          transform: { react: { runtime: 'automatic' } },
        },
      },
    },
  };
}

/**
 * The inner rings only declare things, so what a page does not use of them stays out of its bundle, and what only a
 * later chunk uses goes there, although everybody imports through the same front doors.
 */
const withoutSideEffects = {
  test: /\.tsx?$/,
  include: ['scoring', 'rulebooks', 'text', 'workbook', 'actions'].map((ring) => inRoot('src', ring)),
  sideEffects: false,
};

function common(mode) {
  return {
    mode,
    context: root,
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [typescript('es2020'), withoutSideEffects] },
    devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      name: `webpack-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
  };
}

function contentSecurityPolicy(officeJs) {
  const scripts = officeJs === 'cdn' ? `'self' ${cdn}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${scripts}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** The add-in itself: a folder that an IT officer can put on any https server. */
function addIn({ mode, deployment, output }) {
  const officeJs = deployment.officeJs === 'cdn' ? `${cdn}/lib/1/hosted/office.js` : 'office-js/office.js';
  const copied = [
    { from: 'assets/*.png' },
    {
      from: 'manifest.xml',
      transform: (content) => content.toString().replaceAll('https://localhost:3000', deployment.baseUrl),
    },
    { from: 'src/taskpane/static', to: '.', noErrorOnMissing: true },
  ];
  if (deployment.officeJs === 'self' && !deployment.preview) {
    for (const file of selfHostedOfficeFiles)
      copied.push({
        from: `node_modules/@microsoft/office-js/dist/${file}`,
        to: `office-js/${file}`,
        info: { minimized: true },
      });
  }
  return {
    ...common(mode),
    name: 'add-in',
    // Excel needs the functions at once, also while no pane is drawn: they come first and alone.
    entry: {
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: {
      path: inRoot(output),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: { keep: /^(preview|samples|functions.*\.json)/ },
    },
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        officeJs,
        csp: contentSecurityPolicy(deployment.officeJs),
      }),
      new CopyPlugin({ patterns: copied }),
    ],
  };
}

/** The preview page: our host and the grid, for trying out, training and browser tests; never part of dist. */
function preview({ mode, output }) {
  return {
    ...common(mode),
    name: 'preview',
    entry: { preview: './preview/page/main.ts' },
    output: { path: inRoot(output, 'preview'), filename: '[name].js', clean: true },
    plugins: [
      new HtmlPlugin({ template: 'preview/page/index.html', filename: 'index.html', chunks: ['preview'] }),
    ],
  };
}

/** `target`: "dist" builds the add-in alone, "preview" builds it beside the preview page with office.js served locally. */
export function configurations({ target, mode = 'production', baseUrl, officeJs }) {
  if (target === 'preview') {
    const deployment = { ...readDeployment({ baseUrl, officeJs: 'self' }), preview: true };
    const output = 'build/preview';
    return [addIn({ mode, deployment, output }), preview({ mode, output })];
  }
  return [addIn({ mode, deployment: readDeployment({ baseUrl, officeJs }), output: 'dist' })];
}

export default (env = {}, argv = {}) =>
  configurations({
    target: env.target ?? 'dist',
    mode: argv.mode ?? 'production',
    baseUrl: env.baseUrl,
    officeJs: env.officeJs,
  });
