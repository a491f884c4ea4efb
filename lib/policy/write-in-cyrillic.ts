/** The Serbian alphabets, each letter right behind its other form. */
const ALPHABETS =
  "dž џ lj љ nj њ đ ђ č ч ć ћ š ш ž ж a а b б c ц d д e е f ф g г h х i и j ј k к l л m м n н o о p п r р s с t т u у v в z з".split(
    " ",
  );
const LETTER = /dž|lj|nj|[a-zđčćšž]/g;
const LATIN = /[a-zđčćšž]/;

/** A term in the Cyrillic alphabet, or undefined if it has no Serbian Latin letters. */
export function writeInCyrillic(term: string): string | undefined {
  if (!LATIN.test(term)) return undefined;
  return term.replace(LETTER, (letter) => {
    const at = ALPHABETS.indexOf(letter);
    return at < 0 ? letter : (ALPHABETS[at + 1] ?? letter);
  });
}
