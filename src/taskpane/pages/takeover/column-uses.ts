import { stages } from '../../../scoring/index.ts';
import { officeColumnTerms, paneText, takeOverPane, type OfficeColumn } from '../../../text/index.ts';
import { memberOf } from '../../../workbook/takeover/office-header.ts';
import type { ColumnUse } from '../../../workbook/takeover/office-header.ts';
import type { ColumnMapping } from '../../../workbook/takeover/propose-mapping.ts';

const words = takeOverPane.mapping;

const plain: readonly OfficeColumn[] = [
  'code',
  'title',
  'group',
  'standard',
  'bonus',
  'deduction',
  'note',
  'basis',
  'evidence',
  'owner',
  'deadline',
];

/** Everything that a column can be said to hold, for a dropdown. */
export const columnUses = [
  { value: 'ignore', title: words.ignore },
  ...plain.map((kind) => ({ value: kind, title: words.uses[kind] })),
  ...stages.map((stage) => ({ value: `score:${stage}`, title: words.score(paneText.stages.names[stage]) })),
];

export function valueOfUse(use: ColumnUse): string {
  return use.kind === 'score' ? `score:${use.stage}` : use.kind;
}

/** The use that a dropdown's value means for a column; its words above say whose scores they are. */
export function columnUseOf(value: string, path: readonly string[], before: ColumnUse): ColumnUse {
  const stage = stages.find((one) => value === `score:${one}`);
  if (stage !== undefined) {
    const ledger = before.kind === 'score' ? before.ledger : null;
    return { kind: 'score', stage, member: memberOf(path), ledger };
  }
  return officeColumnTerms.isKey(value) ? { kind: value } : { kind: 'ignore' };
}

/** Score columns that name no unit belong to the one unit of the table. */
export function needsUnit(mapping: ColumnMapping): boolean {
  return mapping.some((use) => use.kind === 'score' && use.member === null);
}
