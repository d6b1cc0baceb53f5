import type { ClassRule, Disqualification } from '../scoring/index.ts';
import { canonicalKey, disqualificationHeaders, effectTerms } from '../text/index.ts';
import { cellAt, cellText, isCellError, usedRows } from './cells.ts';
import type { Cells } from './cells.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { reportLegacyHeaders, reportMissingHeader } from './legacy-header.ts';
import { memberIndex } from './members.ts';
import { longestCondition, sameLabel } from './parameter-parts.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type DisqualificationsReading = {
  readonly disqualifications: readonly Disqualification[];
  readonly findings: Report['findings'];
};

/**
 * Reads the table of disqualifiers (khống chế): Đơn vị, Hệ quả, Lý do, Căn cứ. An effect that cannot be read is an
 * error and disqualifies nobody: what it should have done is for the office to say. A class is written as the
 * regulation has it, whatever its case and accents; one that the regulation does not have is reported when scored.
 */
export function readDisqualifications(
  cells: Cells | null,
  members: readonly string[],
  classes: readonly ClassRule[] = [],
): DisqualificationsReading {
  const report = startReport('disqualifications');
  const header = cells === null ? null : findHeader(cells, disqualificationHeaders);
  const memberColumn = header?.columns.get('member');
  if (cells === null || header === null || memberColumn === undefined) {
    if (cells !== null && usedRows(cells, firstColumns) > 0)
      reportMissingHeader(cells, disqualificationHeaders, 'member', report);
    return { disqualifications: [], findings: report.findings };
  }
  reportLegacyHeaders(header, disqualificationHeaders, report);
  const found: Disqualification[] = [];
  const end = usedRows(cells, [memberColumn]);
  for (let row = header.row + 1; row < end; row += 1) {
    const one = readRow({ cells, header, members, classes, report }, row, memberColumn);
    if (one !== null) found.push(one);
  }
  return { disqualifications: found, findings: report.findings };
}

/** Effect of a text: `không xếp loại`, `xếp loại không quá: Khá`, `không đề nghị: CO-TINH; BANG-KHEN`. */
export function readEffect(text: string): Disqualification['effect'] | null {
  if (text.length > longestCondition) return null;
  const [words = '', detail = ''] = /^([^:]*):(.*)$/su.exec(text)?.slice(1) ?? [text];
  const kind = effectTerms.read(words) ?? (isHighestClass(words) ? 'classAtMost' : null);
  const label = detail.trim();
  if (kind === 'classAtMost') return label === '' ? null : { kind, label };
  if (kind === null) return label === '' ? classWithoutColon(words) : null;
  if (kind === 'unranked' && label === '') return { kind };
  const awards = label.split(/[;,]/).map((award) => award.trim());
  return { kind: 'notEligible', awards: awards.filter((award) => award !== '') };
}

export function writeEffect(effect: Disqualification['effect']): string {
  if (effect.kind === 'unranked') return effectTerms.name('unranked');
  const detail = effect.kind === 'classAtMost' ? effect.label : effect.awards.join('; ');
  return `${effectTerms.name(effect.kind)}: ${detail}`;
}

const firstColumns = [0, 1, 2, 3];

type Table = {
  readonly cells: Cells;
  readonly header: Header<'member' | 'effect' | 'reason' | 'basis'>;
  readonly members: readonly string[];
  readonly classes: readonly ClassRule[];
  readonly report: Report;
};

function readRow(table: Table, row: number, memberColumn: number): Disqualification | null {
  const { cells, header, members, report } = table;
  const cell = cellAt(cells, row, memberColumn);
  if (isCellError(cell))
    report.add('error', { row, column: memberColumn }, { code: 'cell-error', error: cell.error });
  const name = cell === 0 ? '' : cellText(cell);
  if (name === '') return null;
  const index = memberIndex(name, members, { row, column: memberColumn }, report);
  const text = textOf(table, row, 'effect');
  const effect = readEffect(text);
  if (effect === null) {
    const column = header.columns.get('effect') ?? memberColumn;
    report.add('error', { row, column, member: name }, { code: 'unknown-effect', text });
  }
  const member = index === null ? undefined : members[index];
  if (member === undefined || effect === null) return null;
  const basis = textOf(table, row, 'basis');
  const reason = textOf(table, row, 'reason');
  if (reason === '' && basis === '') {
    const column = header.columns.get('reason') ?? memberColumn;
    report.add('warning', { row, column, member }, { code: 'disqualification-without-reason' });
  }
  return {
    member,
    effect: withKnownClass(effect, table.classes),
    reason,
    basis: basis === '' ? null : basis,
  };
}

function withKnownClass(
  effect: Disqualification['effect'],
  classes: readonly ClassRule[],
): Disqualification['effect'] {
  if (effect.kind !== 'classAtMost') return effect;
  const known = classes.find(({ label }) => sameLabel(label, effect.label));
  return known === undefined ? effect : { ...effect, label: known.label };
}

function textOf({ cells, header }: Table, row: number, key: 'effect' | 'reason' | 'basis'): string {
  const cell = cellAt(cells, row, header.columns.get(key));
  return cell === 0 ? '' : cellText(cell);
}

/** `xếp loại không quá Khá` */
function classWithoutColon(text: string): Disqualification['effect'] | null {
  const words = text.trim().split(/\s+/u).slice(0, longestEffect);
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const start = words.slice(0, cut).join(' ');
    if (effectTerms.read(start) === 'classAtMost' || isHighestClass(start))
      return { kind: 'classAtMost', label: words.slice(cut).join(' ') };
  }
  return null;
}

/** Words of an effect with its class; a longer text is a reason in the wrong column. */
const longestEffect = 12;

/** `xếp loại cao nhất`, as regulations also say it. */
function isHighestClass(text: string): boolean {
  return canonicalKey(text) === 'xep loai cao nhat';
}
