/**
 * Whether a word has the shape of a Vietnamese syllable: onset, rime, at most one tone. `strict` also asks that a
 * syllable ending in c, ch, p or t carries sắc or nặng, as every real one does.
 */
export function isSyllable(word: string, strict: boolean): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(toneMarks) ?? [];
  const plain = parts.replace(toneMarks, '').normalize('NFC');
  if (tones.length > 1 || !hasOnsetAndRime(plain)) return false;
  return !strict || !stopped.test(plain) || tones[0] === acute || tones[0] === dotBelow;
}

function hasOnsetAndRime(plain: string): boolean {
  const onset = onsets.exec(plain)?.[0] ?? '';
  return rimes.has(plain.slice(onset.length)) || rimes.has(plain.slice(onset.length - 1));
}

const acute = '\u0301';
const dotBelow = '\u0323';
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const stopped = /(?:c|ch|p|t)$/;

/** The last letter of gi and qu may belong to the rime: gì, quý. */
const onsets = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/;

const rimes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
);
