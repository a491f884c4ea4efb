/** Endings of English plurals, and what their singulars have instead. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/s$/, ""],
  [/(s|x|z|ch|sh|o)es$/, "$1"],
  [/ies$/, "y"],
  [/ves$/, "f"],
  [/ves$/, "fe"],
  [/men$/, "man"],
];

/** What an English word or phrase may be the plural of, likeliest first; some results are not words. */
export const singularsOf = (word: string): string[] =>
  ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, instead]) => word.replace(ending, instead));
