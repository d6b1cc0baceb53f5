import { nowhere, scoreBloc } from '../../scoring/index.ts';
import type { Entry, FindingDetail, Line, Regulation } from '../../scoring/index.ts';
import {
  exampleWords,
  sentenceOf,
  sentenceOfArithmetic,
  sentenceOfCut,
  showNumber,
} from '../../text/index.ts';
import { readEntryCell, readTargetCell } from '../../workbook/entry-cell.ts';

/** What the person types to try a rule out, as it would be typed into the entry tables. */
export type ExampleInput = { readonly value: string; readonly target: string; readonly leader: string };

export type RuleExample = {
  /** `nhập 97 → được 13 điểm` */
  readonly result: string;
  /** How the points came about, cuts included. */
  readonly steps: readonly string[];
  readonly problems: readonly string[];
};

/** The points of one line for one value, computed by the engine that scores the bloc; null while nothing is typed. */
export function ruleExample(line: Line, regulation: Regulation, input: ExampleInput): RuleExample | null {
  const isKept = line.rule.kind === 'keep';
  if (input.value.trim() === '' && !isKept) return null;
  const value = entryOf(isKept ? '0' : input.value, line);
  const target = targetOf(input.target);
  const leader = line.rule.kind === 'relative' ? targetOf(input.leader).entry : null;
  const members = leader === null ? ['1'] : ['1', '2'];
  const lines = new Map([
    [
      line.code,
      {
        values: leader === null ? [value.entry] : [value.entry, leader],
        targets: input.target.trim() === '' ? null : members.map(() => target.entry),
      },
    ],
  ]);
  const scheme = { regulation: { ...regulation, tieBreaks: [], classes: [], capTotal: null }, nodes: [line] };
  const result = scoreBloc(scheme, { members, lines });
  const node = result.pointsOf(line.code, 0);
  const points =
    line.ledger === 'standard' ? node.standard : line.ledger === 'bonus' ? node.bonus : node.deduction;
  const told = line.ledger === 'deduction' ? exampleWords.deducted : exampleWords.result;
  return {
    result: told(isKept ? '' : input.value.trim(), showNumber(points)),
    steps: result
      .explain(0)
      // The whole table cannot fall below 0, but one line of it may take points off.
      .filter((row) => row.kind === 'line' || row.cut.code === line.code)
      .map((row) =>
        row.kind === 'cut'
          ? sentenceOfCut(row.cut)
          : sentenceOfArithmetic(row.arithmetic, line, regulation.places),
      ),
    problems: [
      ...[value.problem, target.problem].flatMap((problem) => (problem === null ? [] : [problem])),
      ...result.findings.filter(({ where }) => where.member !== '2').map(sentenceOf),
    ],
  };
}

type Reading = { readonly entry: Entry; readonly problem: string | null };

function entryOf(text: string, line: Line): Reading {
  const { entry, problem } = readEntryCell(text, line);
  return { entry, problem: worded(problem) };
}

function targetOf(text: string): Reading {
  const { entry, problem } = readTargetCell(text);
  return { entry, problem: worded(problem) };
}

function worded(problem: FindingDetail | null): string | null {
  return problem === null ? null : sentenceOf({ severity: 'error', where: nowhere, ...problem });
}
