import { decimal, decimalToNumber, defaultRegulation } from '../scoring/index.ts';
import type { Places, Regulation, TieBreak } from '../scoring/index.ts';
import {
  comparedByTerms,
  detectLegacyEncoding,
  notAssignedTerms,
  regulationHeaders,
  regulationTerms,
  suggestWord,
  tiesTerms,
  tieBreakTerms,
} from '../text/index.ts';
import { cellText, isBlank, isCellError } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { classesByShare, readClasses, writeClasses } from './classes.ts';
import { readDecimalCell, writeDecimalCell } from './decimal-cell.ts';
import { readName, splitParts, writeName } from './parameter-parts.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type RegulationReading = { readonly regulation: Regulation; readonly findings: Report['findings'] };

/**
 * Reads the rules table (quy chế): names in one column, values in the next filled one. Everything is optional; what
 * is missing or unreadable keeps the default of the spec, the latter with a finding.
 */
export function readRegulation(cells: Cells | null): RegulationReading {
  const report = startReport('regulation');
  let regulation = defaultRegulation;
  let classes: Setting | null = null;
  const seen = new Set<string>();
  for (const [row, content] of (cells ?? []).entries()) {
    const found = settingOf(content);
    if (found === null) continue;
    const setting = { ...found, row };
    const key = regulationTerms.read(setting.name);
    if (key !== null && seen.has(key))
      report.add('error', setting, { code: 'repeated-rule-name', name: regulationTerms.name(key) });
    if (key !== null) seen.add(key);
    if (key === 'classes') classes = setting;
    regulation = withSetting(regulation, setting, report);
  }
  return { regulation: withComparedClasses(regulation, classes, report), findings: report.findings };
}

/** All settings, with a header row; law: readRegulation(writeRegulation(x)) = x. */
export function writeRegulation(regulation: Regulation): Cells {
  const name = regulationTerms.name;
  return [
    [regulationHeaders.name('name'), regulationHeaders.name('value')],
    [name('places'), String(regulation.places)],
    [name('notAssigned'), notAssignedTerms.name(regulation.notAssigned)],
    [name('rankBy'), comparedByTerms.name(regulation.rankBy)],
    [name('ties'), tiesTerms.name(regulation.ties)],
    [name('tieBreaks'), regulation.tieBreaks.map(writeTieBreak).join('; ')],
    [name('capTotal'), writeCap(regulation)],
    [name('classes'), writeClasses(regulation.classes, regulation.classifyBy)],
    [name('classifyBy'), comparedByTerms.name(regulation.classifyBy)],
  ];
}

/** Whether 95 or 95% is meant by a threshold depends on `Xếp loại theo`, which may stand below the classes. */
function withComparedClasses(regulation: Regulation, setting: Setting | null, report: Report): Regulation {
  if (setting === null || regulation.classes.length === 0) return regulation;
  const reading = readClasses(cellText(setting.value));
  if (regulation.classifyBy === 'share') return { ...regulation, classes: classesByShare(reading) };
  const [label] = reading.inPercent;
  if (label !== undefined) report.add('error', setting, { code: 'percent-by-points', label });
  return regulation;
}

type Setting = { readonly row: number; readonly column: number; readonly name: string; readonly value: Cell };

function settingOf(content: readonly Cell[]): Omit<Setting, 'row'> | null {
  const filled: number[] = [];
  for (let column = 0; column < content.length && filled.length < 2; column += 1)
    if (!isBlank(content[column])) filled.push(column);
  const [first, second] = filled;
  if (first === undefined || second === undefined) return null;
  const name = cellText(content[first]);
  const isHeader = regulationHeaders.read(name) === 'name';
  return isHeader || name === '' || name === '0'
    ? null
    : { column: second, name, value: content[second] ?? null };
}

function withSetting(regulation: Regulation, setting: Setting, report: Report): Regulation {
  const key = regulationTerms.read(setting.name);
  if (reportLegacy(setting, report)) return regulation;
  if (key === null) {
    const suggestion = suggestWord(setting.name, regulationTerms.names);
    const place = { row: setting.row, column: setting.column };
    report.add('warning', place, { code: 'unknown-rule-name', text: setting.name, suggestion });
    return regulation;
  }
  const { value } = setting;
  if (isCellError(value)) {
    report.add('error', setting, { code: 'cell-error', error: value.error });
    return regulation;
  }
  const reading = readers[key](value);
  if (reading === null) {
    const detail = { name: regulationTerms.name(key), text: cellText(value), example: examples[key] };
    report.add('error', setting, { code: 'unreadable-rule-value', ...detail });
  }
  return { ...regulation, ...reading };
}

/** A setting in an old font would be none, and its labels would be printed as they look. */
function reportLegacy({ row, column, name, value }: Setting, report: Report): boolean {
  const inName = detectLegacyEncoding(name);
  const text = inName === null ? cellText(value) : name;
  const encoding = inName ?? detectLegacyEncoding(text);
  if (encoding === null) return false;
  const place = inName === null ? { row, column } : { row };
  report.add('error', place, { code: 'legacy-text', encoding, text });
  return true;
}

const examples: Readonly<Record<keyof Regulation, string>> = {
  places: '2',
  notAssigned: notAssignedTerms.names.join(' / '),
  rankBy: comparedByTerms.names.join(' / '),
  classifyBy: comparedByTerms.names.join(' / '),
  ties: tiesTerms.names.join(' / '),
  tieBreaks: 'I; II; ít điểm trừ; bỏ phiếu',
  classes: 'Xuất sắc: >=95, mỗi nhóm >=85%; Tốt: >=85; Trung bình: còn lại',
  capTotal: '100',
};

/** Null when the value cannot be read. */
const readers: Readonly<Record<keyof Regulation, (value: Cell) => Partial<Regulation> | null>> = {
  places: (value) => {
    const places = readPlaces(value);
    return places === null ? null : { places };
  },
  notAssigned: (value) => {
    const notAssigned = notAssignedTerms.read(cellText(value));
    return notAssigned === null ? null : { notAssigned };
  },
  rankBy: (value) => {
    const rankBy = comparedByTerms.read(cellText(value));
    return rankBy === null ? null : { rankBy };
  },
  classifyBy: (value) => {
    const classifyBy = comparedByTerms.read(cellText(value));
    return classifyBy === null ? null : { classifyBy };
  },
  ties: (value) => {
    const ties = tiesTerms.read(cellText(value));
    return ties === null ? null : { ties };
  },
  tieBreaks: (value) => ({ tieBreaks: splitParts(cellText(value)).map((part) => readTieBreak(part.text)) }),
  classes: (value) => {
    const { classes, unread } = readClasses(cellText(value));
    return unread.length > 0 ? null : { classes };
  },
  capTotal: (value) => {
    const reading = readDecimalCell(value);
    return reading.kind === 'number' ? { capTotal: reading.value } : null;
  },
};

function readPlaces(value: Cell): Places | null {
  const reading = readDecimalCell(value);
  if (reading.kind !== 'number') return null;
  const places = decimalToNumber(reading.value);
  return places === 0 || places === 1 || places === 2 || places === 3 || places === 4 ? places : null;
}

/** Anything that is not one of the words is the code of a group; the lint asks about unknown codes. */
function readTieBreak(text: string): TieBreak {
  const kind = tieBreakTerms.read(text);
  return kind === null ? { kind: 'group', code: readName(text) } : { kind };
}

function writeTieBreak(tieBreak: TieBreak): string {
  if (tieBreak.kind !== 'group') return tieBreakTerms.name(tieBreak.kind);
  return tieBreakTerms.read(tieBreak.code) === null ? writeName(tieBreak.code) : `"${tieBreak.code}"`;
}

function writeCap({ capTotal }: Regulation): Cell {
  return capTotal === null ? '' : writeDecimalCell(decimal(capTotal.coefficient, capTotal.exponent));
}
