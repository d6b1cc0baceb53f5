import { chiLang2024 as plan } from '../../src/rulebooks/index.ts';
import { lastValidDay } from '../../src/scoring/index.ts';
import { showDate } from '../../src/text/index.ts';

test('Chi Lăng: đợt thi đua 01/01/2024–31/10/2024, kết thúc trước ngày kỷ niệm 16/12', () => {
  expect(plan.periods.map(({ from, to }) => [showDate(from), showDate(to)])).toEqual([
    ['01/01/2024', '31/10/2024'],
  ]);
  expect(plan.commemorations).toMatchObject([{ date: { day: 16, month: 12 }, since: 1964 }]);
});

test('Chi Lăng: đăng ký chậm nhất ngày 20/01/2024, tính cả ngày 20; trường học gửi qua Phòng Giáo dục cùng hạn', () => {
  expect(plan.deadlines.map((deadline) => [deadline.kind, showDate(lastValidDay(deadline))])).toEqual([
    ['registration', '20/01/2024'],
    ['registration', '20/01/2024'],
  ]);
  expect(plan.deadlines.map(({ inclusive }) => inclusive)).toEqual([true, true]);
  expect(plan.deadlines[1]?.forWhom).toBe('Trường mầm non, tiểu học, trung học cơ sở');
});

test('Chi Lăng: đăng ký từ 01, không đăng ký thì không xét khen, không nhận việc dễ và việc thường xuyên', () => {
  expect(plan.registrations).toMatchObject([{ atLeast: 1, neededForAward: true }]);
  expect(plan.registrations[0]?.refused).toHaveLength(2);
});

test('Chi Lăng: ít nhất 01 mô hình hoặc công trình; thu nhập từ 120 triệu đồng/năm; vượt trên 100%', () => {
  expect(plan.thresholds.map(({ comparison, value, unit }) => [comparison, value, unit])).toEqual([
    ['atLeast', 1, 'mô hình hoặc công trình, phần việc'],
    ['atLeast', 120_000_000, 'đồng/năm'],
    ['moreThan', 100, '%'],
  ]);
});

test('Chi Lăng: 12 nhóm đối tượng, có doanh nghiệp và gia đình', () => {
  const counts = new Map<string, number>();
  for (const { group } of plan.subjects) counts.set(group, (counts.get(group) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({ collective: 6, enterprise: 1, individual: 4, household: 1 });
});

test('Chi Lăng: cán bộ cần đủ các điều kiện, hoặc mưu trí dũng cảm; các nhóm khác một đường', () => {
  expect(plan.standards.map(({ anyOf }) => anyOf.map((all) => all.length))).toEqual([
    [5],
    [4, 2],
    [5],
    [3],
    [3],
  ]);
});

test('Chi Lăng: hai căn cứ đánh số kiểu văn bản của Đảng, 82-KH/BCĐ và 137-KH/HU', () => {
  expect(plan.bases.map(({ number, numbering }) => [number, numbering])).toEqual([
    ['82-KH/BCĐ', 'party'],
    ['137-KH/HU', 'party'],
  ]);
});

test('Chi Lăng: Phòng Nội vụ thẩm định, Hội đồng huyện xem xét, Chủ tịch UBND huyện quyết định', () => {
  const chain = plan.duties.filter(({ clause }) => clause.startsWith('mục VI.5'));
  expect(chain.map(({ act, body }) => [act, body])).toEqual([
    ['appraise', 'Phòng Nội vụ'],
    ['review', 'Hội đồng Thi đua - Khen thưởng huyện'],
    ['decide', 'Chủ tịch UBND huyện'],
  ]);
});

test('Chi Lăng: nơi nhận 14 dòng và Lưu VT, một dòng để báo cáo, có cụm thi đua của huyện', () => {
  expect(plan.receivers).toHaveLength(14);
  expect(plan.document.archive).toBe('VT');
  expect(plan.receivers.filter(({ forReport }) => forReport)).toHaveLength(1);
  expect(plan.receivers.map(({ name }) => name)).toContain(
    'Các cơ quan, đơn vị tham gia cụm thi đua của huyện',
  );
});

test('Chi Lăng: lỗi gõ "Thủ tướng các cơ quan", "Giương mẫu", "thể trận" được giữ nguyên trong lời nhắc', () => {
  const slips = plan.cautions.filter(({ kind }) => kind === 'slip').flatMap(({ verbatim }) => verbatim);
  expect(slips).toEqual(expect.arrayContaining(['Thủ tướng các cơ quan', 'Giương mẫu', 'thể trận']));
});
