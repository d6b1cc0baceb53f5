/** TCVN 5712:1993, the part that the .VnTime fonts use: each Latin letter of the screen and what it stands for. */
const tcvn3Shown = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const tcvn3Meant = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  Array.from(tcvn3Shown, (shown, position) => [shown, tcvn3Meant[position] ?? shown]),
);

export function fromTcvn3(text: string): string {
  return Array.from(text, (letter) => tcvn3Letters.get(letter) ?? letter).join('');
}

/** VNI Windows writes a letter and its marks as two Latin letters: `eå` is ể. Marks as Unicode combining marks. */
export function fromVni(text: string): string {
  return text.replace(vniPair, (pair: string) => {
    const [letter = '', mark = ''] = Array.from(pair);
    const base = vniLetters.get(letter.toLowerCase()) ?? letter.toLowerCase();
    const marks = marksFor(letter.toLowerCase(), mark.toLowerCase());
    const meant = (base + (marks ?? '')).normalize('NFC') + (marks === null ? mark : '');
    return letter === letter.toLowerCase() ? meant : meant.toUpperCase();
  });
}

const vniPair = /[aeouyôö][ùøûõïâáàåãäêéèúüë]?|[ñíìæóòî]/gi;

const vniLetters: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

const grave = '\u0300';
const acute = '\u0301';
const hook = '\u0309';
const tilde = '\u0303';
const dotBelow = '\u0323';
const circumflex = '\u0302';
const breve = '\u0306';

const vniTones: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['ù', acute],
  ['ø', grave],
  ['û', hook],
  ['õ', tilde],
  ['ï', dotBelow],
]);
const vniCircumflex: ReadonlyMap<string, string> = new Map([
  ['â', circumflex],
  ['á', circumflex + acute],
  ['à', circumflex + grave],
  ['å', circumflex + hook],
  ['ã', circumflex + tilde],
  ['ä', circumflex + dotBelow],
]);
const vniBreve: ReadonlyMap<string, string> = new Map([
  ['ê', breve],
  ['é', breve + acute],
  ['è', breve + grave],
  ['ú', breve + hook],
  ['ü', breve + tilde],
  ['ë', breve + dotBelow],
]);

/** Null when the two letters are no pair: only a, e, o take a circumflex and only a takes a breve. */
function marksFor(letter: string, mark: string): string | null {
  const tone = vniTones.get(mark);
  if (tone !== undefined) return tone;
  const roof = 'aeo'.includes(letter) ? vniCircumflex.get(mark) : undefined;
  return roof ?? (letter === 'a' ? vniBreve.get(mark) : undefined) ?? null;
}
