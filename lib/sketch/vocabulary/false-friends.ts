/** Words of other languages that are English words too, with another meaning. */
const FALSE_FRIENDS: readonly string[] =
  "see hut rock mantel mare ali burg fee champ via bank hose rot lit car court son pull main mur chat fond sale mer rue capa gift kind tag lac band court courts costume gonna ours sin sans strand crayon bart largo luna corona rei mann torte veste faro lago dame".split(
    " ",
  );

/** Whether an English word is also one of another language, with another meaning. */
export const isForeign = (word: string): boolean => FALSE_FRIENDS.includes(word);

/** Words by language that look like other words, and what they draw, if anything: "son chien" is his dog, not a son. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pt: { no: "", num: "" },
  fr: {
    son: "",
    sur: "",
    on: "",
    or: "",
    coin: "",
    pie: "magpie",
    four: "oven",
    chair: "",
    bras: "",
    pain: "bread",
    fin: "",
  },
  es: { son: "", pie: "", once: "", pan: "bread" },
  it: { on: "", cane: "dog", camera: "", lancia: "" },
  de: {
    ...{ man: "", wand: "brick", hell: "", helle: "", hellen: "", heller: "", helles: "", bald: "", tag: "" },
    ...{
      gift: "",
      rat: "",
      kind: "",
      boot: "rowboat",
      stern: "star",
      hase: "rabbit",
      hasen: "rabbit",
      drachen: "dragon",
    },
  },
  nl: { boot: "rowboat", slang: "snake", brand: "fire" },
};

/** Whether a word of a language looks like one of another language that means something else. */
export const isFalseFriend = (word: string, language: string | undefined): boolean =>
  language !== undefined && OTHER_WORDS[language]?.[word] !== undefined;

/** What a false friend draws in its own language, if anything. */
export const drawnFor = (word: string, language: string): string | undefined =>
  OTHER_WORDS[language]?.[word] || undefined;
