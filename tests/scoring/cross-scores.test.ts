import { meanOfScorers } from '../../src/scoring/index.ts';
import { points } from '../support/scheme-builders.ts';

test('chấm chéo 8; 9; 9,5 có trung bình 8,83', () => {
  expect(meanOfScorers([8, 9, 9.5].map(points), 'mean', 2)).toEqual(points(8.83));
});

test('bỏ một điểm cao nhất và một điểm thấp nhất: 2; 8; 9; 10 còn 8,5', () => {
  expect(meanOfScorers([10, 2, 9, 8].map(points), 'trimmed', 2)).toEqual(points(8.5));
});

test('chỉ có hai người chấm thì không bỏ điểm nào', () => {
  expect(meanOfScorers([8, 9].map(points), 'trimmed', 0)).toEqual(points(9));
});

test('trung bình 0,005 làm tròn ra xa số 0: 0,01; chưa ai chấm thì chưa có điểm', () => {
  expect(meanOfScorers([0, 0.01].map(points), 'mean', 2)).toEqual(points(0.01));
  expect(meanOfScorers([], 'mean', 2)).toBeNull();
});

test('trung vị: 2; 8; 9 là 8; 2; 8; 9; 10 là 8,5; một người chấm thì là điểm của người ấy', () => {
  expect(meanOfScorers([9, 2, 8].map(points), 'median', 2)).toEqual(points(8));
  expect(meanOfScorers([10, 2, 9, 8].map(points), 'median', 2)).toEqual(points(8.5));
  expect(meanOfScorers([7].map(points), 'median', 2)).toEqual(points(7));
  expect(meanOfScorers([8, 8.01].map(points), 'median', 2)).toEqual(points(8.01));
});
