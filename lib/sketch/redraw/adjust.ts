import { open, type Pixels, replace, settle } from "@/lib/sketch/finish";

/** A correction of the whole photograph, as a darkroom makes it. */
export type Adjustment =
  | "brighter"
  | "darker"
  | "contrast"
  | "vivid"
  | "warm"
  | "cool"
  | "pastel"
  | "sharp"
  | "mirror";

const WORDS: readonly (readonly [Adjustment, RegExp])[] = [
  [
    "brighter",
    /(?<![\p{L}])(brighter|brighten\w*|lighter|lighten|aclara\w*|más (claro|brillo|luminos[oa])|mais claro|plus (clair|lumineux)|heller|più luminos[oa]|светлее|ярче)(?![\p{L}])|明るく|更亮|调亮|變亮|밝게/giu,
  ],
  [
    "darker",
    /(?<![\p{L}])(darker|darken\w*|oscurece\w*|más oscur[oa]|mais escur[oa]|plus sombre|dunkler|più scur[oa]|темнее)(?![\p{L}])|暗く|更暗|调暗|變暗|어둡게/giu,
  ],
  [
    "contrast",
    /(?<![\p{L}])(more |higher |increase (the )?|más |plus de |mehr )?(contrast|contraste|kontrast|контраст\p{L}*)(?![\p{L}])|コントラスト|对比度|대비/giu,
  ],
  [
    "vivid",
    /(?<![\p{L}])(increase (the )?|more )?(saturation|saturated|saturate)(?![\p{L}])|彩度|饱和度|채도/giu,
  ],
  ["warm", /(?<![\p{L}])warmer( colou?rs?| tones?| light)?(?![\p{L}])/giu],
  ["cool", /(?<![\p{L}])(cooler|colder) (colou?rs?|tones?|light)(?![\p{L}])/giu],
  [
    "sharp",
    /(?<![\p{L}])(sharpen|sharper|more sharpness|schärfer|más nítid[oa]|plus net(te)?|резче)(?![\p{L}])|シャープに|锐化|선명하게/giu,
  ],
  [
    "mirror",
    /(?<![\p{L}])(flip( it)? horizontally|mirror (the |this |my )?(image|picture|photo)|mirror it|flip (the |this |my )?(image|picture|photo)|left to right)(?![\p{L}])|左右反転|水平翻转|좌우반전/giu,
  ],
];

/** The corrections that a prompt asks for, and the words that say so. */
export function readAdjustments(prompt: string): { kinds: Adjustment[]; words: string[] } {
  const found = WORDS.map(([kind, pattern]) => ({
    kind,
    words: prompt.normalize("NFKC").match(pattern) ?? [],
  }));
  const asked = found.filter(({ words }) => words.length > 0);
  return { kinds: asked.map(({ kind }) => kind), words: asked.flatMap(({ words }) => words) };
}

const MAKERS: Record<Adjustment, (pixels: Pixels) => Promise<Pixels>> = {
  brighter: (pixels) => settle(open(pixels).gamma(1.35).linear(1.04, 6)),
  darker: (pixels) => settle(open(pixels).linear(0.72, 0)),
  contrast: (pixels) => settle(open(pixels).linear(1.28, -34)),
  vivid: (pixels) => settle(open(pixels).modulate({ saturation: 1.4 })),
  warm: (pixels) => settle(open(pixels).linear([1.06, 1, 0.88], [4, 1, -2])),
  cool: (pixels) => settle(open(pixels).linear([0.9, 1, 1.08], [-2, 1, 4])),
  pastel: (pixels) => settle(open(pixels).modulate({ saturation: 0.8 }).linear(0.72, 70)),
  sharp: (pixels) => settle(open(pixels).sharpen({ sigma: 1.6, m1: 1, m2: 3 })),
  mirror: (pixels) => settle(open(pixels).flop()),
};

/** Applies corrections one after the other. Frees the pixels it is given if it makes others. */
export async function adjust(pixels: Pixels, kinds: readonly Adjustment[]): Promise<Pixels> {
  let adjusted = pixels;
  for (const kind of kinds) adjusted = await replace(adjusted, MAKERS[kind]);
  return adjusted;
}
