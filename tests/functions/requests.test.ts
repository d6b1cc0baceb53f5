import { answerLine } from '../../src/functions/requests.ts';
import { messageOf } from './call.ts';

describe('npm run call: one line of JSON, one answer', () => {
  test('single values in, a single value out', () => {
    expect(answerLine('{"function":"THIDUA.HANMUC","args":[54,0.15]}')).toEqual({ value: 8 });
  });

  test('ranges in, a range out', () => {
    expect(answerLine('{"function":"THIDUA.HANMUC","args":[[[54],[7]],0.15]}')).toEqual({
      value: [[8], [1]],
    });
  });

  test('null is an omitted argument', () => {
    expect(answerLine('{"function":"THIDUA.HANMUC","args":[54,0.15,null]}')).toEqual({ value: 8 });
    expect(messageOf(answerLine('{"function":"THIDUA.HANMUC","args":[54,null]}'))).toMatch(
      /^#VALUE! .*ty_le/,
    );
  });

  test.each(['', '{', '[]', '7', 'null', '"x"', '{"function":1,"args":[]}', '{"function":"THIDUA.HANMUC"}'])(
    'the malformed line %j answers an error',
    (line) => {
      expect(messageOf(answerLine(line))).toMatch(/^#VALUE! .*yêu cầu/i);
    },
  );

  test('an unknown function answers #NAME? and suggests the nearest one', () => {
    const given = answerLine('{"function":"THIDUA.XEPHAN","args":[]}');
    expect(messageOf(given)).toMatch(/^#NAME\? .*THIDUA\.XEPHANG/);
  });

  test('too many arguments are refused, because Excel would refuse them', () => {
    const given = answerLine('{"function":"THIDUA.HINHTHUCHOINGHI","args":[1,2]}');
    expect(messageOf(given)).toMatch(/^#VALUE! .*nhiều nhất 1 đối số/);
  });

  test('numbers that JSON cannot hold are error cells, never NaN', () => {
    const given = answerLine('{"function":"THIDUA.XEPHANG","args":[[[1e999],[1]]]}');
    expect(JSON.stringify(given)).toContain('#NUM!');
  });
});
