import { type FixedRatio, SIZES } from "@/lib/contract/aspect-ratios";

type Recipe = {
  prompt: string;
  seed: number;
  ratio: FixedRatio;
  /** The words of the prompt to highlight. */
  words: readonly string[];
  /** The alternative text. */
  alt: string;
};

const girl = "a smiling girl with brown skin, long straight black hair, green eyes and a red kimono";

/** The pictures on the public pages: drawn by the built-in engine from these prompts and seeds, with `npm run showcase`. */
export const RECIPES = {
  blossom: {
    prompt:
      "a girl with long pink hair and a flower crown, blue kimono, under cherry blossoms, falling petals",
    seed: 1,
    ratio: "2:3",
    words: ["pink hair", "flower crown", "blue kimono", "cherry blossoms"],
    alt: "A woman with long pink hair and flowers in it, in a blue kimono, under blossoming trees.",
  },
  neon: {
    prompt: "a woman with short blue hair and headphones in a neon city at night",
    seed: 7,
    ratio: "1:1",
    words: ["blue hair", "headphones", "neon city", "night"],
    alt: "A woman with short blue hair and white headphones before the lights of a city.",
  },
  reader: {
    prompt: "a girl with curly copper hair and round glasses in a library",
    seed: 9,
    ratio: "1:1",
    words: ["curly copper hair", "round glasses", "library"],
    alt: "A smiling woman with curly copper hair and round glasses before shelves of books.",
  },
  dawn: {
    prompt: `${girl}, under cherry blossoms at dawn`,
    seed: 2,
    ratio: "3:4",
    words: ["under cherry blossoms at dawn"],
    alt: "A black-haired woman in a red kimono under blossoming trees in pale light.",
  },
  sunset: {
    prompt: `${girl}, by the sea at sunset`,
    seed: 2,
    ratio: "3:4",
    words: ["by the sea at sunset"],
    alt: "The same figure before a sea under an orange sky.",
  },
  night: {
    prompt: `${girl}, in a neon city at night`,
    seed: 11,
    ratio: "3:4",
    words: ["in a neon city at night"],
    alt: "The same figure before glowing towers.",
  },
  snow: {
    prompt: `${girl}, in a snowy forest`,
    seed: 9,
    ratio: "3:4",
    words: ["in a snowy forest"],
    alt: "The same figure between snowy firs.",
  },
  village: {
    prompt: "a quiet village in the mountains at night, stars",
    seed: 4,
    ratio: "16:9",
    words: ["village", "mountains", "night", "stars"],
    alt: "Houses with lit windows below snowy peaks and a full moon.",
  },
  fox: {
    prompt: "a fox in a snowy forest at dusk",
    seed: 3,
    ratio: "1:1",
    words: ["fox", "snowy forest", "dusk"],
    alt: "A red fox before firs and peaks in the snow.",
  },
  ramen: {
    prompt: "a bowl of ramen",
    seed: 1,
    ratio: "1:1",
    words: ["ramen"],
    alt: "A steaming red bowl of noodle soup with chopsticks.",
  },
  space: {
    prompt: "an astronaut girl with silver hair and violet eyes in space, stars",
    seed: 6,
    ratio: "3:4",
    words: ["astronaut", "silver hair", "violet eyes", "space"],
    alt: "A woman with silver hair in a white space suit before planets.",
  },
} as const satisfies Record<string, Recipe>;

export type ShowcaseName = keyof typeof RECIPES;

/** A picture of the showcase, ready for a page. */
export function showcasePicture(name: ShowcaseName) {
  const { prompt, words, alt, ratio } = RECIPES[name];
  return { src: `/showcase/${name}.avif`, prompt, words, alt, ...SIZES[ratio] };
}
