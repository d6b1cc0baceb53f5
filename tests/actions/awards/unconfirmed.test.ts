import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import { valueOf } from '../../excel/start.ts';
import { award, dayOn, review, sentences, startWithReview } from './review-start.ts';
import { typeUnder } from './tables.ts';

const rules = 'Điều kiện khen thưởng';

describe('what waits for confirmation is never shown as law, and the office can confirm it', () => {
  test('the mark, the motion and the finding say so; status and source typed into the table take them away', async () => {
    const { door, office } = await startWithReview('luat-2026', dayOn(20, 11, 2026));
    const before = award(await review(door), 'CO-TINH');
    expect(before.marks).toEqual(['chờ xác nhận']);
    expect(before.motion).toContain('Điều kiện đang chờ xác nhận, chưa phải quy định chính thức.');
    typeUnder(office, rules, 'CO-TINH', {
      'Trạng thái': 'Đã xác nhận',
      'Căn cứ': 'Luật số 06/2022/QH15',
    });
    const after = award(await review(door), 'CO-TINH');
    expect(after.marks).toEqual([]);
    expect(after.motion).not.toContain('chờ xác nhận');
    expect(after.facts).toContainEqual(['Căn cứ', 'Điều 26, Luật số 06/2022/QH15']);
  });

  test('“Đã xác nhận” without any document is asked about', async () => {
    const { door, office } = await startWithReview('luat-2026', dayOn(20, 11, 2026));
    typeUnder(office, rules, 'CO-TINH', { 'Trạng thái': 'Đã xác nhận', 'Căn cứ': '', 'Điều khoản': '' });
    expect(sentences(await review(door))).toContain(
      '“Cờ thi đua cấp tỉnh” ghi “Đã xác nhận” nhưng chưa ghi văn bản nào ở cột “Căn cứ”.',
    );
  });

  test('nothing of the law from 01/10/2026 is confirmed', async () => {
    const { door } = await startWithReview('luat-2026', dayOn(1, 10, 2026));
    const view = await review(door);
    expect(view.awards.map(({ marks }) => marks)).toEqual(view.awards.map(() => ['chờ xác nhận']));
  });
});

describe('a dossier goes by the law of the day on which it was received', () => {
  test('received on 30/9/2026 and reviewed on 05/10/2026: the law of 2022 goes on, and it is said', async () => {
    const { door } = await startWithReview('luat-2025', dayOn(5, 10, 2026), dayOn(30, 9, 2026));
    const view = await review(door);
    expect(award(view, 'CO-TINH').marks).toEqual([]);
    expect([view.day, view.reception]).toEqual([dayOn(5, 10, 2026), dayOn(30, 9, 2026)]);
    expect(sentences(view)).toContain(
      'Hồ sơ tiếp nhận ngày 30/09/2026, trước ngày 01/10/2026, xét ngày 05/10/2026: tiếp tục theo Luật năm 2022, trừ khi quy định mới có lợi hơn (quy định chuyển tiếp này chờ xác nhận).',
    );
  });

  test('received on 01/10/2026: the rules until 30/9/2026 are not used', async () => {
    const { door } = await startWithReview('luat-2025', dayOn(5, 10, 2026), dayOn(1, 10, 2026));
    const view = await review(door);
    expect(award(view, 'CO-TINH').marks).toContain('không có hiệu lực vào ngày xét');
    expect(sentences(view).filter((one) => one.includes('chuyển tiếp'))).toEqual([]);
  });

  test('without a day of reception the day of the review decides', async () => {
    const { door } = await startWithReview('luat-2025', dayOn(5, 10, 2026));
    expect(award(await review(door), 'CO-TINH').marks).toContain('không có hiệu lực vào ngày xét');
  });

  test('the day is stored in the table, can be changed in the pane, and taken away again', async () => {
    const { door, office } = await startWithReview('luat-2025', dayOn(5, 10, 2026));
    const days = { day: dayOn(5, 10, 2026), reception: dayOn(28, 9, 2026) };
    expect(valueOf(await carryOutAward(door, { kind: 'reviewDay', days }))).toBe(
      'Đã ghi ngày xét 05/10/2026, ngày tiếp nhận 28/09/2026 vào trang “Điều kiện khen thưởng”.',
    );
    expect((await review(door)).reception).toBe(dayOn(28, 9, 2026));
    expect(office.memory.value(rules, 4, 16)).toBe(dayOn(28, 9, 2026));
    valueOf(await carryOutAward(door, { kind: 'reviewDay', days: { ...days, reception: null } }));
    expect((await review(door)).reception).toBeNull();
  });

  test('received after the review is asked about', async () => {
    const { door } = await startWithReview('luat-2026', dayOn(5, 10, 2026), dayOn(6, 10, 2026));
    expect(sentences(await review(door))).toContain('Ngày tiếp nhận 06/10/2026 sau ngày xét 05/10/2026.');
  });
});
