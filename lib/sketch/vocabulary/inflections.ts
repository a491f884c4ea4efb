/** The shortest stem: what remains after cutting further is no longer a word. */
const LEAST = 3;

/** Inflectional endings, longest first, and what the dictionary form may have instead. */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: RegExp, instead: readonly string[]])[]>> =
  {
    pl: [
      [/(kiem|ku|kowi)$/, ["ek", "k"]],
      [/(ymi|imi|ego|emu|ych|ich|ym|im|ej)$/, ["y", "i", "a"]],
      [/(ami|ach|owi|iem|em|om|ów)$/, ["", "a", "o", "e"]],
      [/[ąę]$/, ["a", "y"]],
      [/(ie|u|y|i|e)$/, ["", "a", "o"]],
      [/a$/, ["", "o"]],
    ],
    tr: [
      [/(larında|lerinde|larının|lerinin)$/, [""]],
      [/(ların|lerin|ları|leri|larda|lerde|larla|lerle)$/, [""]],
      [/(nda|nde|dan|den|tan|ten|nın|nin|nun|nün|lar|ler)$/, [""]],
      [/(lı|li|lu|lü|da|de|ta|te|yı|yi|yu|yü|ya|ye|la|le|ın|in|un|ün|sı|si|su|sü)$/, [""]],
      [/[ıiuüae]$/, [""]],
    ],
    id: [
      [/nya$/, [""]],
      [/^ber/, [""]],
      [/-.+$/, [""]],
    ],
    uk: [
      [/(ими|ого|ому|ій|ою|ою|им|их)$/, ["ий", "а", ""]],
      [/(ами|ях|ах|ом|ем|ів|ею)$/, ["", "а", "о"]],
      [/[аиіуюое]$/, ["", "а", "о"]],
    ],
  };

/**
 * The possible dictionary forms of an inflected word, likeliest first; none for languages without endings in this table.
 */
export function baseForms(word: string, language: string | undefined): string[] {
  const rules = language === undefined ? undefined : ENDINGS[language];
  if (!rules || word.includes(" ")) return [];
  const forms = rules.flatMap(([ending, instead]) =>
    ending.test(word) ? instead.map((end) => word.replace(ending, end)) : [],
  );
  return [...new Set(forms)].filter((form) => form.length >= LEAST && form !== word);
}
