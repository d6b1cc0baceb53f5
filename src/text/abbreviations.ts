/** Writes out the usual abbreviations of offices in a canonical key: `vp ubnd tinh` → `van phong uy ban nhan dan tinh`. */
export function writeOut(key: string): string {
  return key
    .replace(/ *& */g, '&')
    .replace(/,(?=[^ ])/g, '')
    .split(/[ .]+/)
    .map((word) => fullForms.get(word.replaceAll('&', '')) ?? word.replaceAll('&', ' va '))
    .join(' ');
}

/** Only abbreviations with one meaning among state offices; `tt`, `ct`, `tc` have several and are left alone. */
const fullForms: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['dbqh', 'dai bieu quoc hoi'],
  ['vp', 'van phong'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['bhxh', 'bao hiem xa hoi'],
  ['khdt', 'ke hoach va dau tu'],
  ['khcn', 'khoa hoc va cong nghe'],
  ['tnmt', 'tai nguyen va moi truong'],
  ['nnmt', 'nong nghiep va moi truong'],
  ['nnptnt', 'nong nghiep va phat trien nong thon'],
  ['gddt', 'giao duc va dao tao'],
  ['ldtbxh', 'lao dong thuong binh va xa hoi'],
  ['vhtt', 'van hoa va thong tin'],
  ['vhttdl', 'van hoa the thao va du lich'],
  ['tttt', 'thong tin va truyen thong'],
  ['gtvt', 'giao thong van tai'],
  ['dtnt', 'dan toc noi tru'],
  ['mttq', 'mat tran to quoc'],
  ['ubmttq', 'uy ban mat tran to quoc'],
  ['ubkt', 'uy ban kiem tra'],
  ['ldld', 'lien doan lao dong'],
  ['lhpn', 'lien hiep phu nu'],
  ['tncs', 'thanh nien cong san'],
  ['ccb', 'cuu chien binh'],
  ['hdtdkt', 'hoi dong thi dua khen thuong'],
  ['tdkt', 'thi dua khen thuong'],
  ['bch', 'ban chi huy'],
  ['bchqs', 'ban chi huy quan su'],
  ['tand', 'toa an nhan dan'],
  ['vksnd', 'vien kiem sat nhan dan'],
  ['kbnn', 'kho bac nha nuoc'],
  ['nhnn', 'ngan hang nha nuoc'],
  ['nhcsxh', 'ngan hang chinh sach xa hoi'],
  ['ttyt', 'trung tam y te'],
  ['bvdk', 'benh vien da khoa'],
  ['qlda', 'quan ly du an'],
  ['qltt', 'quan ly thi truong'],
  ['thads', 'thi hanh an dan su'],
]);
