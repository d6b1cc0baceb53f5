import { decimalText, lintScheme, scoreBloc } from '../../src/scoring/index.ts';
import type { BlocResult, Decimal, Finding, MemberResult, SchemeNode } from '../../src/scoring/index.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { readDisqualifications } from '../../src/workbook/disqualifications.ts';
import { readEntries } from '../../src/workbook/entries.ts';
import { readRegulation } from '../../src/workbook/regulation.ts';
import { goldenFolders, readGoldenCase } from './golden-case.ts';
import type { GoldenCase } from './golden-case.ts';
import { differences } from './oracle/differences.ts';

const folders = goldenFolders();

test('the golden schemes A to D and the ties of W1 are all there', () => {
  const families = new Set(folders.map((folder) => folder.split('-')[0]));
  expect([...families]).toEqual(['a', 'b', 'c', 'd', 'w1']);
});

test('a folder without a usable case fails instead of passing silently', () => {
  expect(() => readGoldenCase('no-such-case')).toThrow('no-such-case');
});

describe.each(folders)('golden case %s', (folder) => {
  const golden = readGoldenCase(folder);

  test(golden.title, () => {
    expect(outcomeOf(golden)).toMatchObject(golden.expected);
  });

  test('the slow oracle agrees with every node, total, rank and class', () => {
    const { scheme, entries, disqualifications } = read(golden);
    expect(differences({ scheme, entries, ruling: { disqualifications } })).toEqual([]);
  });
});

function read(golden: GoldenCase) {
  const regulation = readRegulation(golden.regulation);
  const criteria = readCriteria(golden.criteria, regulation.regulation);
  const entries = readEntries(golden.entries, golden.targets, criteria.scheme);
  const gates = readDisqualifications(golden.disqualifications, entries.entries.members);
  return {
    scheme: criteria.scheme,
    entries: entries.entries,
    disqualifications: gates.disqualifications,
    findings: [...regulation.findings, ...criteria.findings, ...entries.findings, ...gates.findings],
  };
}

/** The outcome in the words of expected.json: decimals as text, findings with their numbers. */
function outcomeOf(golden: GoldenCase): Plain {
  const { scheme, entries, disqualifications, findings } = read(golden);
  const result = scoreBloc(scheme, entries, { disqualifications });
  return {
    reading: findings.map(plainFinding),
    lint: lintScheme(scheme).map(plainFinding),
    scoring: result.findings.map(plainFinding),
    members: result.members.map(plainMember),
    points: plainPoints(scheme.nodes, result),
  };
}

type Plain = Readonly<Record<string, unknown>>;

function plainFinding({ severity, where, code, ...numbers }: Finding): Plain {
  const plain: Record<string, unknown> = { severity, finding: code, code: where.code };
  if (where.member !== null) plain['member'] = where.member;
  for (const [name, value] of Object.entries<unknown>(numbers)) {
    plain[name] = isDecimal(value) ? decimalText(value) : value;
  }
  return plain;
}

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'coefficient' in value && 'exponent' in value;
}

function plainMember(member: MemberResult): Plain {
  const { share } = member;
  return {
    member: member.member,
    standard: decimalText(member.standard),
    bonus: decimalText(member.bonus),
    deduction: decimalText(member.deduction),
    total: decimalText(member.total),
    assigned: decimalText(member.assigned),
    share: share === null ? null : `${decimalText(share.numerator)}/${decimalText(share.denominator)}`,
    rank: member.rank,
    tied: member.tied,
    class: member.classOutcome?.label ?? null,
    missing: member.missing,
    invalid: member.invalid,
    status: member.status,
  };
}

/** The total of every node, one for each member. */
function plainPoints(nodes: readonly SchemeNode[], result: BlocResult): Plain {
  const plain: Record<string, unknown> = {};
  for (const node of nodes) {
    plain[node.code] = result.members.map((_, index) => decimalText(result.pointsOf(node.code, index).total));
    if (node.kind === 'group') Object.assign(plain, plainPoints(node.children, result));
  }
  return plain;
}
