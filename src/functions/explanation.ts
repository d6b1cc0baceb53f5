import { decimalToNumber, entriesByCode } from '../scoring/index.ts';
import type { BlocEntries, ExplanationRow, Line, Scheme, SchemeNode } from '../scoring/index.ts';
import {
  canonicalKey,
  explanationHeaders,
  sentenceOfArithmetic,
  sentenceOf,
  sentenceOfCut,
  unknownCode,
} from '../text/index.ts';
import { basesOf } from '../workbook/bases.ts';
import type { Cells } from '../workbook/cells.ts';
import { scoredBloc, tableNotes } from './bloc-arguments.ts';
import type { ScoredBloc } from './bloc-arguments.ts';
import { defineFunction, isFunctionError, notAvailable } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { entryShown } from '../workbook/entry-shown.ts';
import { memberIndex } from './member-argument.ts';
import { nodesInOrder } from './nodes.ts';
import {
  blankable,
  criteriaParameter,
  entriesParameter,
  optional,
  regulationParameter,
  targetsParameter,
} from './table-parameters.ts';
import { onlyCell, onlyCellPlace, textIn } from './values.ts';

/** scoring-spec §4: lines and cuts add up to the total exactly, for the whole table or for one code of it. */
export const explanation = defineFunction({
  id: 'GIAITHICH',
  parameters: [
    criteriaParameter,
    entriesParameter,
    blankable(targetsParameter),
    {
      name: 'don_vi',
      dimensionality: 'scalar',
    },
    {
      name: 'ma',
      dimensionality: 'scalar',
      optional: true,
    },
    optional(regulationParameter),
  ],
  result: 'matrix',
  run: (argument) => {
    const bloc = scoredBloc({
      criteria: argument('tieu_chi'),
      entries: argument('so_lieu'),
      targets: argument('chi_tieu'),
      regulation: argument('quy_che'),
      disqualifications: [],
    });
    if (isFunctionError(bloc)) return bloc;
    const index = memberIndex(bloc.entries.members, argument('don_vi'), 'don_vi');
    if (isFunctionError(index)) return index;
    const codes = codesUnder(bloc.result.scheme, argument('ma'));
    if (isFunctionError(codes)) return codes;
    const rows = bloc.result.explain(index).filter((row) => codes === null || codes.has(codeOf(row)));
    const nodes = new Map(nodesInOrder(bloc.result.scheme.nodes).map((node) => [node.code, node]));
    const entries = entriesByCode(bloc.result.scheme, bloc.entries);
    const context: Context = { bloc, entries, nodes, bases: basesOf(bloc.result.scheme), memberAt: index };
    const notes = tableNotes(bloc).map((note) => ['', '', '', note, '', '']);
    return [explanationHeaders.names, ...rows.map((row) => explanationRow(row, context)), ...notes];
  },
});

function codesUnder(scheme: Scheme, cells: Cells): ReadonlySet<string> | null | FunctionError {
  const code = textIn(onlyCell(cells), onlyCellPlace('ma'));
  if (code === null || isFunctionError(code)) return code;
  const key = canonicalKey(code);
  const nodes = nodesInOrder(scheme.nodes);
  const node =
    nodes.find((candidate) => candidate.code === code) ??
    nodes.find((candidate) => canonicalKey(candidate.code) === key);
  if (node === undefined) return notAvailable(unknownCode('ma', code));
  return new Set(nodesInOrder([node]).map((below) => below.code));
}

function codeOf(row: ExplanationRow): string {
  return row.kind === 'line' ? row.code : row.cut.code;
}

type Context = {
  readonly bloc: ScoredBloc;
  readonly entries: BlocEntries;
  readonly nodes: ReadonlyMap<string, SchemeNode>;
  readonly bases: ReadonlyMap<string, string>;
  readonly memberAt: number;
};

function explanationRow(row: ExplanationRow, context: Context): readonly ResultCell[] {
  const { bloc, nodes, bases, memberAt } = context;
  const node = nodes.get(codeOf(row));
  const points = decimalToNumber(row.points);
  const basis = bases.get(codeOf(row)) ?? '';
  if (row.kind === 'cut') return [row.cut.code, node?.title ?? '', '', sentenceOfCut(row.cut), points, basis];
  if (node?.kind !== 'line') throw new Error(`no line ${row.code}`);
  const entry = entryOf(context, node, memberAt);
  const how = sentenceOfArithmetic(row.arithmetic, node);
  const reasons = row.arithmetic.kind === 'invalid' ? whyUnusable(bloc, node.code, memberAt) : [];
  return [node.code, node.title, entry, [how, ...reasons].join('. '), points, basis];
}

function whyUnusable({ entries, findings }: ScoredBloc, code: string, memberAt: number): readonly string[] {
  const member = entries.members[memberAt];
  return findings
    .filter(({ where }) => where.code === code && where.member === member)
    .map((finding) => sentenceOf(finding));
}

function entryOf({ entries }: Context, line: Line, memberAt: number): ResultCell {
  const found = entries.lines.get(line.code);
  return entryShown(line.rule, found?.values[memberAt] ?? null, found?.targets?.[memberAt] ?? null);
}
