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
    /(?<![\p{L}])((flip|mirror)( it| (the |this |my )?(image|picture|photo))( horizontally)?|flip horizontally|left to right)(?![\p{L}])|左右反転|水平翻转|좌우반전/giu,
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

/** Sends every value through a curve, in place. */
function curve(pixels: Pixels, at: (value: number) => number): Pixels {
  const curved = Uint8ClampedArray.from({ length: 256 }, (_, value) => at(value));
  for (let index = 0; index < pixels.data.length; index++)
    pixels.data[index] = curved[pixels.data[index] ?? 0] ?? 0;
  return pixels;
}

/** The mean of all values, 1–254. */
function meanOf({ data }: Pixels): number {
  let sum = 0;
  for (let index = 0; index < data.length; index += 5) sum += data[index] ?? 0;
  return Math.min(254, Math.max(1, sum / Math.ceil(data.length / 5)));
}

/** Moves the mean by a gamma curve, which keeps black and white. */
function toMean(pixels: Pixels, wanted: number): Pixels {
  const gamma = Math.log(wanted / 255) / Math.log(meanOf(pixels) / 255);
  return curve(pixels, (value) => 255 * (value / 255) ** Math.min(2.6, Math.max(0.38, gamma)));
}

const MAKERS: Record<Adjustment, (pixels: Pixels) => Promise<Pixels>> = {
  brighter: async (pixels) => toMean(pixels, Math.min(235, meanOf(pixels) * 0.66 + 78)),
  darker: async (pixels) => toMean(pixels, meanOf(pixels) * 0.66),
  contrast: async (pixels) => {
    const mean = meanOf(pixels);
    return curve(pixels, (value) => mean + (value - mean) * 1.3);
  },
  vivid: (pixels) => settle(open(pixels).modulate({ saturation: 1.4 })),
  warm: (pixels) => settle(open(pixels).linear([1.06, 1, 0.88], [4, 1, -2])),
  cool: (pixels) => settle(open(pixels).linear([0.9, 1, 1.08], [-2, 1, 4])),
  pastel: (pixels) => settle(open(pixels).modulate({ saturation: 0.8 }).linear(0.72, 70)),
  sharp: (pixels) => settle(open(pixels).sharpen({ sigma: 2.2, m1: 1.5, m2: 6 })),
  mirror: (pixels) => settle(open(pixels).flop()),
};

/** Applies corrections one after the other. Frees the pixels it is given if it makes others. */
export async function adjust(pixels: Pixels, kinds: readonly Adjustment[]): Promise<Pixels> {
  let adjusted = pixels;
  for (const kind of kinds) adjusted = await replace(adjusted, MAKERS[kind]);
  return adjusted;
}
