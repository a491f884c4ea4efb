/** Words of other languages that are English words too, with another meaning. */
const FALSE_FRIENDS: readonly string[] =
  "see hut rock mantel mare ali burg fee champ via bank hose rot lit car court son pull main mur chat fond sale mer rue capa gift kind tag lac band court courts costume gonna ours sin sans strand crayon bart largo luna corona rei mann torte veste faro lago dame".split(
    " ",
  );

/** Whether an English word is also one of another language, with another meaning. */
export const isForeign = (word: string): boolean => FALSE_FRIENDS.includes(word);

/** Words by language that look like other words, and what they draw, if anything: "son chien" is his dog, not a son. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pt: { no: "", num: "", prato: "plate" },
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
    corbeille: "basket",
  },
  es: { son: "", pie: "", once: "", pan: "bread", vaso: "tumbler-glass" },
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
      tor: "gate",
    },
  },
  nl: { langs: "", boot: "rowboat", slang: "snake", brand: "fire" },
};

/** Whether a word of a language looks like one of another language that means something else. */
export const isFalseFriend = (word: string, language: string | undefined): boolean =>
  language !== undefined && OTHER_WORDS[language]?.[word] !== undefined;

/**
 * Words by language that the index has as a keyword of something else, although they name nothing to draw: adjectives
 * ("klein" for a small aeroplane), and what is everywhere ("pared" for bricks). A place that the engine paints keeps that sense.
 */
const NAMELESS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "mesa mesas",
    de: "klein dunkel einsam fern sonnig frühling seite wand mauer schatten spiegelung allein still ruhig schnell",
    fr: "vide lent ensoleillé couché vue reflet mur tour place rapide calme seul sombre clair étroit",
    es: "rápido lento soleado colina reflejo pared abandonada abandonado tranquilo oscuro claro alto alta",
    pt: "colina praça toalha pequena pequeno alto alta calma calmo reflexo parede lento rápido escuro claro capela",
    it: "prato alta alto fiorito fiorita riflesso muro parete lento veloce abbandonata abbandonato scuro chiaro",
    ru: "берег старинный старинная тёмный темный тёмная пустой полный полная заброшенный дикий дикая медленный свет сторона стена отражение",
  }).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Whether a word of a language names nothing that the index has. */
export const isNameless = (word: string, language: string | undefined): boolean =>
  language !== undefined && NAMELESS[language]?.has(word) === true;

/** What a false friend draws in its own language, if anything. */
export const drawnFor = (word: string, language: string): string | undefined =>
  OTHER_WORDS[language]?.[word] || undefined;
