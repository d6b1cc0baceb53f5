import fc from 'fast-check';
import { convertLegacy, detectLegacyEncoding } from '../../src/text/index.ts';

const tcvn3: readonly (readonly [string, string])[] = [
  ['§iÓm', 'Điểm'],
  ['§¹i héi', 'Đại hội'],
  ['§iÓm th\u00adëng', 'Điểm thưởng'],
  ['§iÓm trõ', 'Điểm trừ'],
  ['Së Néi vô', 'Sở Nội vụ'],
  ['V¨n phßng UBND tØnh', 'Văn phòng UBND tỉnh'],
  ['Ban D©n téc', 'Ban Dân tộc'],
  ['Côc Thèng kª', 'Cục Thống kê'],
  ['Hoµn thµnh xuÊt s¾c nhiÖm vô', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['céng hßa x· héi chñ nghÜa viÖt nam', 'cộng hòa xã hội chủ nghĩa việt nam'],
  ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['ñy ban nh©n d©n huyÖn', 'ủy ban nhân dân huyện'],
];

const vni: readonly (readonly [string, string])[] = [
  ['Ñieåm', 'Điểm'],
  ['ñieåm thöôûng', 'điểm thưởng'],
  ['Ñieåm tröø', 'Điểm trừ'],
  ['Uûy ban nhaân daân tænh', 'Ủy ban nhân dân tỉnh'],
  ['Sôû Noäi vuï', 'Sở Nội vụ'],
  ['HOÄI ÑOÀNG THI ÑUA', 'HỘI ĐỒNG THI ĐUA'],
  ['Vaên phoøng Ñoaøn ñaïi bieåu Quoác hoäi', 'Văn phòng Đoàn đại biểu Quốc hội'],
  ['Hoaøn thaønh xuaát saéc nhieäm vuï', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['kyû luaät, nghóa vuï, gìn giöõ, Myõ', 'kỷ luật, nghĩa vụ, gìn giữ, Mỹ'],
  ['caèn caên cöù, daãn ñaàu, maãu, aån, eám, teå', 'cằn căn cứ, dẫn đầu, mẫu, ẩn, ếm, tể'],
];

describe('TCVN3 (.VnTime)', () => {
  test.each(tcvn3)('%s is recognised and would read %s', (shown, meant) => {
    expect(detectLegacyEncoding(shown)).toBe('TCVN3');
    expect(convertLegacy(shown, 'TCVN3')).toBe(meant);
  });

  test('a first letter from the other font does not hide it: Ñ¹i héi', () => {
    expect(detectLegacyEncoding('Ñ¹i héi')).toBe('TCVN3');
  });
});

describe('VNI (VNI-Times)', () => {
  test.each(vni)('%s is recognised and would read %s', (shown, meant) => {
    expect(detectLegacyEncoding(shown)).toBe('VNI');
    expect(convertLegacy(shown, 'VNI')).toBe(meant);
  });
});

describe('no false alarm', () => {
  test.each([
    'Hội nghị tổng kết',
    'Điểm thưởng'.normalize('NFD'),
    'Hà Nam',
    'Lê Thành Công',
    'Phú Yên, Quý, Hoà, hòa, thuý',
    'UBND xã Pà Cò',
    'Krông Nô',
    'Cao Bá Quát',
    'Tôi và tài liệu',
    'hoàn thành toàn bộ',
  ])('%s is real Vietnamese', (text) => {
    expect(detectLegacyEncoding(text)).toBeNull();
  });

  test.each([
    'plain English text',
    'Café, résumé, naïve',
    'Windows® and Excel™ © 2021',
    '§ 5, 20 °C, 5 m², 5 µm, ½',
    'Müller, Größe, schön, über',
    'mañana, niño, él, sí',
    'Il était une fois à Paris',
    'Où est la gare ?',
    'où',
    'thaï',
    'élève, père, forêt, août, hôtel, déjà vu',
    'tôt ou tard',
    'coração, não, avô',
    '',
    '95,5',
    '\u00a0',
    '🎉',
  ])('%p is no Vietnamese in an old font', (text) => {
    expect(detectLegacyEncoding(text)).toBeNull();
  });

  test('law: plain ASCII is never an old font, and conversion keeps it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(detectLegacyEncoding(text)).toBeNull();
        expect(convertLegacy(text, 'TCVN3')).toBe(text);
        expect(convertLegacy(text, 'VNI')).toBe(text);
      }),
    );
  });

  test('law: no text makes the detector or the converter fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['TCVN3', 'VNI', null]).toContain(detectLegacyEncoding(text));
        expect(typeof convertLegacy(text, 'VNI')).toBe('string');
      }),
    );
  });
});
