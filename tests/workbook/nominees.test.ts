import { decimal, finalEntries, scoreBloc } from '../../src/scoring/index.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { noteMarks, noteOf, usualClasses } from '../../src/text/index.ts';
import { readAwardRules } from '../../src/workbook/award-rules.ts';
import { readBallots } from '../../src/workbook/award-ballots.ts';
import { readNote } from '../../src/workbook/nominee-note.ts';
import { readNominees } from '../../src/workbook/nominees.ts';
import { scheme, standard, direct } from '../../src/rulebooks/authoring.ts';

const { rules } = readAwardRules([
  ['Mã', 'Hình thức', 'Điều kiện', 'Ngưỡng phiếu'],
  ['CO', 'Cờ', 'Số mô hình >= 1; Có sáng kiến = Có; Đã đạt Bằng khen 2 năm liền; Mục I >= 85%', 'quá bán'],
]);
/** These tables are small: that they lack columns of the rules is for award-headers.test.ts. */
const read = (cells: Cells) => {
  const { findings, ...reading } = readNominees(cells, rules, usualClasses);
  return { ...reading, findings: findings.filter(({ code }) => code !== 'condition-column-missing') };
};
const one = (header: readonly string[], row: Cells[number]) => read([header, row]).nominees[0]!;

describe('the nominees are read from TONGHOP and the columns of the office', () => {
  it('fact columns are found by the names of the conditions, whatever their case and accents', () => {
    const found = one(['Đơn vị', 'SO MO HINH', 'Có sáng kiến', 'Mục I'], ['Sở Nội vụ', 2, 'có', '90%']);
    expect(found.facts.get('Số mô hình')).toEqual({ kind: 'number', value: decimal(2) });
    expect(found.facts.get('Có sáng kiến')).toEqual({ kind: 'yesNo', yes: true });
    expect(found.groupShares.get('I')?.numerator).toEqual(decimal(9, -1));
  });

  it.each([
    [null, undefined],
    ['', undefined],
    ['  ', undefined],
    [0, { kind: 'number', value: decimal(0) }],
    ['1,5', { kind: 'number', value: decimal(15, -1) }],
  ])('a blank is not known, 0 is 0: %j', (cell, expected) => {
    expect(one(['Đơn vị', 'Số mô hình'], ['A', cell]).facts.get('Số mô hình')).toEqual(expected);
  });

  it('a 0 under a yes-or-no question says nothing: desktop Excel hands it for an empty cell', () => {
    expect(one(['Đơn vị', 'Có sáng kiến'], ['A', 0]).facts.get('Có sáng kiến')?.kind).not.toBe('yesNo');
  });

  it('text that is no number is a finding at its cell', () => {
    const { findings } = read([
      ['Đơn vị', 'Số mô hình'],
      ['A', '1.234'],
      ['B', 'nhiều'],
    ]);
    expect(findings.map(({ code, where }) => [code, where.row, where.column])).toEqual([
      ['ambiguous-number', 2, 2],
      ['not-a-number', 3, 2],
    ]);
  });

  it('a member without a rank is not known, unless the note says that it is not ranked', () => {
    const header = ['Đơn vị', 'Xếp hạng', 'Ghi chú'];
    expect(one(header, ['A', '', '']).rank).toBeNull();
    expect(one(header, ['A', '', 'Không xếp loại: bị kỷ luật']).rank).toBe('unranked');
    expect(one(header, ['A', 3, '']).rank).toBe(3);
  });

  it('provisional points are not known', () => {
    const header = ['Đơn vị', 'Tổng điểm', 'Xếp loại', 'Ghi chú'];
    const found = one(header, ['A', 80, 'Khá', 'Chưa đủ số liệu: I.1; điểm tạm tính']);
    expect([found.total, found.classLabel]).toEqual([null, null]);
  });

  it('without a column of notes nobody has looked for disqualifiers', () => {
    expect(one(['Đơn vị'], ['A']).disqualifications).toBeNull();
    expect(one(['Đơn vị', 'Ghi chú'], ['A', '']).disqualifications).toEqual([]);
  });

  it('years held are listed in a column; a filled cell tells all about its member', () => {
    const { history } = read([
      ['Đơn vị', 'Đã đạt Bằng khen'],
      ['A', '2023; 2024'],
      ['B', 'Không'],
      ['C', ''],
    ]);
    expect(history.awards.map(({ subject, year }) => `${subject} ${year}`)).toEqual(['A 2023', 'A 2024']);
    expect(history.covered.map(({ subject }) => subject)).toEqual(['A', 'B']);
  });

  it.each([
    ['2023-2025', [2023, 2024, 2025]],
    ['2021; 2023 – 2024', [2021, 2023, 2024]],
    ['năm 2023 và 2024', [2023, 2024]],
    [2024, [2024]],
  ])('years held may be written as a range, which holds every year between: %j', (cell, expected) => {
    const { history, findings } = read([
      ['Đơn vị', 'Đã đạt Bằng khen'],
      ['A', cell],
    ]);
    expect(history.awards.map(({ year }) => year)).toEqual(expected);
    expect(history.covered).toHaveLength(1);
    expect(findings).toEqual([]);
  });

  it.each(['2023 đến 2025', '2023; chưa rõ', '2025-2023', 'Có', '2023/2024', '23'])(
    'years that cannot be read to the end of the cell are not known, and it is said: %s',
    (cell) => {
      const { history, findings } = read([
        ['Đơn vị', 'Đã đạt Bằng khen'],
        ['A', cell],
      ]);
      expect(history).toEqual({ awards: [], covered: [] });
      expect(findings).toEqual([
        expect.objectContaining({ code: 'unreadable-award-cell', header: 'Đã đạt Bằng khen' }),
      ]);
      expect(findings.map(({ where }) => [where.row, where.column, where.member])).toEqual([[2, 2, 'A']]);
    },
  );

  it('without a column of kinds all are collectives, a blank in it is not known, a strange word is found', () => {
    expect(one(['Đơn vị'], ['A']).kind).toBe('collective');
    expect(one(['Đơn vị', 'Loại đối tượng'], ['A', '']).kind).toBeNull();
    const strange = read([
      ['Đơn vị', 'Loại đối tượng'],
      ['A', 'người ngoài hành tinh'],
    ]);
    expect(strange.findings.map(({ code }) => code)).toEqual(['unknown-choice']);
  });

  it('the same name in two spellings is one subject', () => {
    const { nominees } = read([['Đơn vị'], ['Uỷ ban Dân tộc'], ['Ủy ban dân tộc']]);
    expect(nominees.map(({ subject }) => subject)).toEqual(['Uỷ ban Dân tộc', 'Uỷ ban Dân tộc']);
  });

  it('registered with or without a day', () => {
    const header = ['Đơn vị', 'Đã đăng ký', 'Ngày đăng ký'];
    expect(one(header, ['A', 'Có', '']).registration).toEqual({ registered: true, day: null });
    expect(one(header, ['A', '', '20/01/2024']).registration).toEqual({ registered: true, day: 45_311 });
    expect(one(header, ['A', 'Không', '']).registration).toEqual({ registered: false });
    expect(one(header, ['A', '', '']).registration).toBeNull();
  });

  it('a table without the column of units is a finding', () => {
    expect(read([['Điểm'], [1]]).findings.map(({ code }) => code)).toEqual(['missing-header']);
    expect(read([]).findings.map(({ code }) => code)).toEqual(['empty-table']);
  });
});

describe('the notes of TONGHOP are understood', () => {
  const members = ['A', 'B', 'C', 'D'];
  const lines = new Map([['I', { values: [1, 2, 3, null], targets: null }]]);
  const result = scoreBloc(
    scheme({}, [standard('I', 'Mục I', direct, { max: 10 })]),
    finalEntries([{ members, lines }]),
    {
      disqualifications: [
        { member: 'A', effect: { kind: 'unranked' }, reason: 'bị kỷ luật', basis: null },
        { member: 'B', effect: { kind: 'notEligible', awards: ['CO'] }, reason: 'nộp muộn', basis: null },
        { member: 'C', effect: { kind: 'notEligible', awards: [] }, reason: '', basis: null },
      ],
    },
  );
  const notes = result.members.map((member) => readNote(noteOf(member), member.member));

  it('not ranked, barred from some awards, barred from all, provisional', () => {
    expect(notes.map(({ disqualifications }) => disqualifications.map(({ effect }) => effect))).toEqual([
      [{ kind: 'unranked' }],
      [{ kind: 'notEligible', awards: ['CO'] }],
      [{ kind: 'notEligible', awards: [] }],
      [],
    ]);
    expect(notes.map(({ provisional }) => provisional)).toEqual([false, false, false, true]);
    expect(notes[0]!.disqualifications[0]!.reason).toBe('bị kỷ luật');
  });

  it('an ordinary note bars nobody', () => {
    expect(readNote('Thiếu 0,25 điểm để đạt Xuất sắc', 'A')).toEqual({
      provisional: false,
      disqualifications: [],
    });
    expect(noteMarks.provisional).toHaveLength(2);
  });
});

describe('the ballots', () => {
  const subjects = ['Sở Nội vụ', 'Sở Ngoại vụ'];

  it('one award that asks for votes needs no code; rounds, presence and written opinions are read', () => {
    const { ballots, findings } = readBallots(
      [
        ['Đơn vị', 'Đồng ý', 'Tổng số', 'Có mặt', 'Hợp lệ', 'Vòng', 'Ý kiến văn bản', 'Văn bản đồng ý'],
        ['Sở Nội vụ', 9, 11, 10, 10, 2, 1, 0],
      ],
      rules,
      subjects,
    );
    expect(findings).toEqual([]);
    expect(ballots).toEqual([
      {
        award: 'CO',
        subject: 'Sở Nội vụ',
        round: 2,
        inFavour: 9,
        total: 11,
        present: 10,
        valid: 10,
        written: { received: 1, inFavour: 0 },
      },
    ]);
  });

  it('an award or a unit that nobody knows is a finding, a near name is only asked', () => {
    const { ballots, findings } = readBallots(
      [
        ['Mã', 'Đơn vị', 'Đồng ý', 'Tổng số'],
        ['XX', 'Sở Nội vụ', 9, 11],
        ['CO', 'Sở Nội vũ', 9, 11],
        ['CO', 'Sở Ngoại vụ', 9, ''],
      ],
      rules,
      subjects,
    );
    expect(ballots).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual([
      'unknown-award',
      'unknown-member',
      'unreadable-award-cell',
    ]);
    expect(findings[1]).toMatchObject({ suggestion: 'Sở Nội vụ' });
  });

  it('decisions of the meeting stand beside the ballots', () => {
    const { decisions, findings } = readBallots(
      [
        ['Mã', 'Đơn vị', 'Quyết định', 'Lý do'],
        ['CO', 'Sở Nội vụ', 'Đề nghị', 'Bỏ phiếu vòng hai'],
        ['CO', 'Sở Ngoại vụ', 'để sau', ''],
      ],
      rules,
      subjects,
    );
    expect(decisions).toEqual([
      { award: 'CO', subject: 'Sở Nội vụ', outcome: 'propose', reason: 'Bỏ phiếu vòng hai' },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['unknown-choice']);
  });
});
