/**
 * The grid's templates expect the class names of Bootstrap and Font Awesome to exist on the page. We ship neither:
 * these few rules give the names that the templates use, and the icons are characters of ordinary fonts.
 */
export function gridStyleSheet(): string {
  return [...fixedRules, ...spacingRules(), ...sizeRules(), ...iconRules()].join('\n');
}

const fixedRules = [
  '.o-spreadsheet { height: 100%; }',
  '.o-spreadsheet p, .o-popover p { margin: 0; }',
  // The formula bar gets its own row: beside the pane there is no room for a formula behind the tools.
  '.o-spreadsheet .o-topbar-responsive { flex-direction: column !important; }',
  '.o-spreadsheet *, .o-popover * { box-sizing: border-box; }',
  '.d-flex { display: flex !important; } .d-block { display: block !important; } .d-inline-block { display: inline-block !important; }',
  '.d-none { display: none !important; }',
  '.flex-row { flex-direction: row !important; } .flex-column { flex-direction: column !important; }',
  '.flex-wrap { flex-wrap: wrap !important; } .flex-fill { flex: 1 1 auto !important; }',
  '.flex-grow-0 { flex-grow: 0 !important; } .flex-grow-1 { flex-grow: 1 !important; } .flex-shrink-0 { flex-shrink: 0 !important; }',
  '.align-items-center { align-items: center !important; } .align-items-end { align-items: flex-end !important; }',
  '.align-items-baseline { align-items: baseline !important; } .align-middle { vertical-align: middle !important; }',
  '.justify-content-start { justify-content: flex-start !important; } .justify-content-end { justify-content: flex-end !important; }',
  '.justify-content-center { justify-content: center !important; } .justify-content-between { justify-content: space-between !important; }',
  '.justify-content-around { justify-content: space-around !important; }',
  '.gap-1 { gap: 4px; } .gap-2 { gap: 8px; } .gap-4 { gap: 24px; }',
  '.position-relative { position: relative !important; } .position-absolute { position: absolute !important; }',
  '.sticky-top { position: sticky; top: 0; z-index: 20; } .sticky-bottom { position: sticky; bottom: 0; }',
  '.top-0 { top: 0 !important; } .bottom-0 { bottom: 0 !important; } .start-0 { left: 0 !important; } .end-0 { right: 0 !important; }',
  '.top-50 { top: 50% !important; } .top-100 { top: 100% !important; } .start-100 { left: 100% !important; }',
  '.translate-middle { transform: translate(-50%, -50%) !important; } .translate-middle-y { transform: translateY(-50%) !important; }',
  '.overflow-hidden { overflow: hidden !important; } .overflow-auto { overflow: auto !important; } .overflow-visible { overflow: visible !important; }',
  '.overflow-x-hidden { overflow-x: hidden !important; } .overflow-y-auto { overflow-y: auto !important; } .overflow-y-hidden { overflow-y: hidden !important; }',
  '.text-center { text-align: center !important; } .text-start { text-align: left !important; } .text-end { text-align: right !important; }',
  '.text-nowrap { white-space: nowrap !important; } .text-truncate { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }',
  '.text-danger { color: #a4262c !important; } .text-warning { color: #7a4b00 !important; } .text-info { color: #0f548c !important; } .text-white { color: #fff !important; }',
  '.text-muted { color: #555 !important; } .text-decoration-underline { text-decoration: underline !important; }',
  '.fw-bold, .fw-bolder { font-weight: 700 !important; } .fst-italic { font-style: italic !important; } .fs-4 { font-size: 18px !important; } .lh-1 { line-height: 1 !important; } .small { font-size: 85%; }',
  '.border-0 { border: 0 !important; } .border-danger { border-color: #a4262c !important; } .bg-transparent { background: transparent !important; }',
  '.rounded { border-radius: 4px !important; } .rounded-0 { border-radius: 0 !important; } .rounded-circle { border-radius: 50% !important; }',
  '.shadow { box-shadow: 0 4px 12px #0003 !important; } .shadow-sm { box-shadow: 0 1px 3px #0003 !important; }',
  '.opacity-50 { opacity: 0.5 !important; } .opacity-100 { opacity: 1 !important; } .invisible { visibility: hidden !important; }',
  '.pe-none { pointer-events: none !important; } .pe-auto { pointer-events: auto !important; } .user-select-none { user-select: none !important; }',
  '.float-end { float: right !important; } .col-6 { flex: 0 0 auto; width: 50%; } .container-fluid { width: 100%; padding: 0 12px; } .z-1 { z-index: 1; }',
  '.btn-link { background: none; border: 0; text-decoration: underline; } .alert { padding: 8px 12px; border-radius: 4px; }',
];

/** m-1, px-3 … : Bootstrap's five steps of margin and padding on each side. */
function spacingRules(): string[] {
  const steps = ['0', '4px', '8px', '16px', '24px'];
  const sides: readonly (readonly [string, readonly string[]])[] = [
    ['', ['']],
    ['t', ['-top']],
    ['b', ['-bottom']],
    ['s', ['-left']],
    ['e', ['-right']],
    ['x', ['-left', '-right']],
    ['y', ['-top', '-bottom']],
  ];
  const kinds = [
    ['m', 'margin', [...steps, 'auto']],
    ['p', 'padding', steps],
  ] as const;
  return kinds.flatMap(([letter, property, sizes]) =>
    sides.flatMap(([side, ends]) =>
      sizes.map((size, step) => {
        const name = size === 'auto' ? 'auto' : step;
        return `.${letter}${side}-${name} { ${ends.map((end) => `${property}${end}: ${size} !important;`).join(' ')} }`;
      }),
    ),
  );
}

function sizeRules(): string[] {
  return [0, 25, 50, 75, 100]
    .flatMap((percent) => [
      `.w-${percent} { width: ${percent}% !important; }`,
      `.h-${percent} { height: ${percent}% !important; }`,
    ])
    .concat('.w-auto { width: auto !important; }');
}

const icons: Readonly<Record<string, string>> = {
  'angle-double-left': '«',
  'angle-double-right': '»',
  'angle-down': '⌄',
  'angle-left': '‹',
  'caret-down': '▾',
  'caret-left': '◂',
  'caret-right': '▸',
  'caret-up': '▴',
  'chain-broken': '⛓',
  'check-square-o': '☑',
  clipboard: '⎘',
  clone: '⧉',
  cog: '⚙',
  'ellipsis-v': '⋮',
  exchange: '⇄',
  'exclamation-circle': '!',
  'exclamation-triangle': '⚠',
  'external-link': '↗',
  eye: '◉',
  'eye-slash': '◌',
  filter: '▽',
  link: '⛓',
  lock: '🔒',
  'pencil-square-o': '✎',
  'question-circle': '?',
  refresh: '↻',
  search: '⌕',
  times: '×',
  'times-circle': '×',
  trash: '✕',
  'trash-o': '✕',
  undo: '↶',
  unlock: '🔓',
};

function iconRules(): string[] {
  const shapes = Object.entries(icons).map(([name, sign]) => `.fa-${name}::before { content: '${sign}'; }`);
  return [
    '.fa { display: inline-block; min-width: 1em; text-align: center; font-style: normal; }',
    ...shapes,
  ];
}
