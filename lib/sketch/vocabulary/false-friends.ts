/** Words of other languages that are words of English, too, and mean something else there. */
const FALSE_FRIENDS: readonly string[] =
  "see hut rock mantel mare ali burg fee champ via bank hose rot lit car court son pull main mur chat fond sale mer rue capa gift kind tag lac band court courts costume gonna ours sin sans strand crayon bart largo luna corona rei mann torte veste faro lago dame".split(
    " ",
  );

/** Whether a word of English is one of another language, too, and means something else there. */
export const isForeign = (word: string): boolean => FALSE_FRIENDS.includes(word);

/** Words of languages that look like ones that name something else, and what they draw, if anything: "son chien" is his dog, and nobody's son. */
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

/** Whether a word of a language looks like one of English or of another language that names something else. */
export const isFalseFriend = (word: string, language: string | undefined): boolean =>
  language !== undefined && OTHER_WORDS[language]?.[word] !== undefined;

/** What such a word draws. */
export const drawnFor = (word: string, language: string): string | undefined =>
  OTHER_WORDS[language]?.[word] || undefined;
