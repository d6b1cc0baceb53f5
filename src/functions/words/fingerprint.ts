import { rangeFingerprint } from '../fingerprint.ts';
import { describeFunction } from './describe-function.ts';

export const describedRangeFingerprint = describeFunction(rangeFingerprint, {
  description: {
    vi: 'Mã kiểm chứng 12 ký tự của các vùng ô: đổi một ô bất kỳ là mã đổi. Để phát hiện sửa đổi, không phải chữ ký số.',
    en: 'A 12-character fingerprint of any ranges: any changed cell changes it. It shows changes; it is not a digital signature.',
  },
  parameters: {
    vung: {
      vi: 'Một hoặc nhiều vùng ô, ví dụ A1:H40; J1:P40; viết IF(vùng="";"";vùng) để ô trống khác với số 0',
      en: 'One or more ranges; write IF(range="","",range) so that blanks differ from 0',
    },
  },
  example: {
    title: { vi: 'Mã của một vùng hai dòng', en: 'Fingerprint of a small range' },
    args: [
      [
        ['Mã', 'Sở Nội vụ'],
        ['I.1', 95.5],
      ],
    ],
    result: 'C7S2-85R2-8WM5',
  },
});
