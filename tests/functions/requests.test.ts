import { answerLine } from '../../src/functions/requests.ts';

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
    expect(answerLine('{"function":"THIDUA.HANMUC","args":[54,null]}')).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining('ty_le'),
    });
  });

  test.each(['', '{', '[]', '7', 'null', '"x"', '{"function":1,"args":[]}', '{"function":"THIDUA.HANMUC"}'])(
    'the malformed line %j answers an error',
    (line) => {
      expect(answerLine(line)).toEqual({
        error: '#VALUE!',
        message: expect.stringMatching(/yêu cầu|Yêu cầu/),
      });
    },
  );

  test('an unknown function answers #NAME? and suggests the nearest one', () => {
    expect(answerLine('{"function":"THIDUA.XEPHAN","args":[]}')).toEqual({
      error: '#NAME?',
      message: expect.stringContaining('THIDUA.XEPHANG'),
    });
  });

  test('too many arguments are refused, because Excel would refuse them', () => {
    expect(answerLine('{"function":"THIDUA.HINHTHUCHOINGHI","args":[1,2]}')).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining('nhiều nhất 1 đối số'),
    });
  });
});
