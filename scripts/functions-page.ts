import { isFunctionError, namespace } from '../src/functions/contract.ts';
import type { ResultCell } from '../src/functions/contract.ts';
import type {
  DescribedFunction,
  DescribedParameter,
  ExampleArgument,
} from '../src/functions/words/describe-function.ts';
import { helpAnchor } from '../src/functions/words/metadata.ts';
import { isTable } from '../src/functions/results.ts';
import { showNumber } from '../src/text/index.ts';
import { isCellError } from '../src/workbook/cells.ts';
import type { Cell, Cells } from '../src/workbook/cells.ts';

/** The reference page in Vietnamese, made from the registry; the examples on it are the ones that the tests execute. */
export function functionsPage(functions: readonly DescribedFunction[]): string {
  return [...introduction(functions), ...functions.flatMap(section)].join('\n') + '\n';
}

function introduction(functions: readonly DescribedFunction[]): readonly string[] {
  return [
    '# Các hàm THIDUA',
    '',
    'Trang này do phần mềm tự viết ra từ danh mục hàm (`npx tsx scripts/write-docs.ts`); không sửa bằng tay.',
    '',
    'Gõ hàm trong ô như mọi hàm của Excel. Trên máy dùng tiếng Việt, các đối số cách nhau bằng dấu `;` và số viết `95,5`.',
    'Đối số trong ngoặc vuông `[ ]` có thể bỏ trống. Đối số là vùng ô thì được chọn cả vùng, kể cả dòng tiêu đề.',
    'Ô trống là "chưa chấm", không phải 0 điểm: trên Excel cho máy tính, hãy viết `IF(vùng="";"";vùng)` cho vùng số liệu và vùng tổng hợp.',
    'Khi có sai sót, ô hiện `#VALUE!` hoặc `#N/A`; bấm vào dấu cảnh báo ở góc ô để đọc câu giải thích.',
    '',
    '| Hàm | Dùng để |',
    '|---|---|',
    ...functions.map(
      (definition) =>
        `| [${namespace}.${definition.id}](#${helpAnchor(definition.id)}) | ${inTable(definition.description.vi)} |`,
    ),
    '',
  ];
}

function section(definition: DescribedFunction): readonly string[] {
  return [
    `<a id="${helpAnchor(definition.id)}"></a>`,
    '',
    `## ${namespace}.${definition.id}`,
    '',
    definition.description.vi,
    '',
    '```',
    `=${namespace}.${definition.id}(${definition.parameters.map(placeholder).join('; ')})`,
    '```',
    '',
    '| Đối số | Ý nghĩa |',
    '|---|---|',
    ...definition.parameters.map(parameterRow),
    '',
    ...exampleOf(definition),
    '',
  ];
}

function placeholder({ name, optional, repeating }: DescribedParameter): string {
  if (repeating === true) return `${name}; …`;
  return optional === true ? `[${name}]` : name;
}

function parameterRow({ name, description, optional, blankable }: DescribedParameter): string {
  const mayBeBlank = optional === true || blankable === true ? ' (có thể bỏ trống)' : '';
  return `| \`${name}\`${mayBeBlank} | ${inTable(description.vi)} |`;
}

function exampleOf(definition: DescribedFunction): readonly string[] {
  const { title, args, result } = definition.example;
  const tables: string[] = [];
  const shown = args.map((argument, index) => {
    if (!isRange(argument)) return argument === null ? '' : literal(argument);
    const name = definition.parameters[Math.min(index, definition.parameters.length - 1)]?.name ?? '';
    tables.push('', `Vùng \`${name}\`:`, '', ...table(argument));
    return rangeInFormula(name, argument, name);
  });
  while (shown.at(-1) === '') shown.pop();
  return [
    `**Ví dụ.** ${title.vi}.`,
    ...tables,
    '',
    '```',
    `=${namespace}.${definition.id}(${shown.join('; ')})`,
    '```',
    '',
    'Kết quả:',
    '',
    ...(isTable(result) ? table(result) : [`\`${cellText(result)}\``]),
  ];
}

const ofEntries: ReadonlySet<string> = new Set(['so_lieu', 'tong_hop']);

/** Excel for computers hands an empty cell over as 0, which in these tables would be a score: as the introduction says. */
export function rangeInFormula(parameter: string, cells: Cells, shown: string): string {
  const hasBlank = cells.some((row) => row.some((cell) => cell === null || cell === ''));
  return hasBlank && ofEntries.has(parameter) ? `IF(${shown}="";"";${shown})` : shown;
}

function isRange(argument: ExampleArgument): argument is Cells {
  return Array.isArray(argument);
}

function literal(cell: Exclude<Cell, null>): string {
  return typeof cell === 'string' ? `"${cell}"` : cellText(cell);
}

/** Markdown wants a header row; the cells have none of their own to give. */
function table(rows: readonly (readonly (Cell | ResultCell)[])[]): readonly string[] {
  const width = rows[0]?.length ?? 0;
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column));
  return [
    `| ${letters.join(' | ')} |`,
    `|${'---|'.repeat(width)}`,
    ...rows.map((row) => `| ${row.map((cell) => inTable(cellText(cell))).join(' | ')} |`),
  ];
}

function cellText(cell: Cell | ResultCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return showNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isFunctionError(cell)) return `${cell.error} (${cell.message})`;
  return typeof cell === 'string' ? cell : isCellError(cell) ? cell.error : '';
}

function inTable(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
