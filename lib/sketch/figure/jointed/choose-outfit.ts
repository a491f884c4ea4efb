import type { Act } from "@/lib/sketch/acts";
import { lchOf } from "@/lib/sketch/colour";
import type { Patterns } from "@/lib/sketch/patterns";
import type { DressCut, Garment, Piece } from "@/lib/sketch/person";
import type { Random } from "@/lib/sketch/random";
import type { Tailoring } from "@/lib/sketch/tailoring";
import { type Bottom, CUTS, DARK, WHITE } from "./cuts";
import { DRESS_CUTS } from "./dress-cuts";
import type { Outfit, Trimming } from "./outfit";
import { tailored } from "./tailor";

const LOWER = ["#3f5a86", "#2f3346", "#c7b299", "#5a4a44", "#7d8a5f", "#7c3f4a"] as const;
const SHOES = ["#3b3440", "#8a5a3c", "#f1ece6", "#b8434f"] as const;

/** Whether a colour is light enough that a sock does not look like a shadow. */
const isDark = (colour: string) => lchOf(colour).l < 0.4;

const PIECES: Partial<Record<Piece, (outfit: Outfit, colour: string | undefined) => Partial<Outfit>>> = {
  skirt: ({ bottom, top }, colour) => ({
    bottom: {
      ...bottom,
      kind: "skirt",
      colour: colour ?? bottom.colour,
      length: 0.72,
      flare: 0.7,
      waist: 0.58,
    },
    top: { ...top, hem: Math.min(top.hem, 0.68) },
  }),
  miniskirt: ({ bottom, top }, colour) => ({
    bottom: {
      ...bottom,
      kind: "skirt",
      colour: colour ?? bottom.colour,
      length: 0.42,
      flare: 0.6,
      waist: 0.6,
    },
    top: { ...top, hem: Math.min(top.hem, 0.7) },
  }),
  longskirt: ({ bottom, top }, colour) => ({
    bottom: {
      ...bottom,
      kind: "skirt",
      colour: colour ?? bottom.colour,
      length: 1.6,
      flare: 0.7,
      waist: 0.58,
    },
    top: { ...top, hem: Math.min(top.hem, 0.68) },
  }),
  pleated: ({ bottom, top }, colour) => ({
    bottom: {
      ...bottom,
      kind: "skirt",
      colour: colour ?? bottom.colour,
      length: 0.5,
      flare: 0.9,
      waist: 0.58,
      pleats: true,
    },
    top: { ...top, hem: Math.min(top.hem, 0.7) },
  }),
  shorts: ({ bottom }, colour) => ({
    bottom: {
      ...bottom,
      kind: "shorts",
      colour: colour ?? bottom.colour,
      length: 0.36,
      flare: 0,
      waist: 0.66,
    },
  }),
  trousers: ({ bottom }, colour) => ({
    bottom: {
      ...bottom,
      kind: "trousers",
      colour: colour ?? bottom.colour,
      length: 2.03,
      flare: 0,
      waist: 0.66,
    },
  }),
  jeans: ({ bottom }, colour) => ({
    bottom: {
      ...bottom,
      kind: "trousers",
      colour: colour ?? "#3f5f92",
      length: 2.03,
      flare: 0,
      waist: 0.66,
      denim: true,
    },
  }),
  leggings: ({ bottom }, colour) => ({
    legwear: { colour: colour ?? DARK, from: 0 },
    // Under a skirt or shorts they are hose; else there is nothing over them.
    ...(bottom.kind === "trousers"
      ? { bottom: { ...bottom, colour: colour ?? DARK, length: 1.94, flare: -16, denim: false } }
      : {}),
  }),
  thighhighs: (_, colour) => ({ legwear: { colour: colour ?? DARK, from: 0.68 } }),
  socks: (_, colour) => ({ legwear: { colour: colour ?? WHITE, from: 1.45 } }),
  boots: ({ shoe }, colour) => ({
    shoe: { kind: "boot", colour: colour ?? (isDark(shoe.colour) ? shoe.colour : "#5a4230") },
  }),
  heels: ({ shoe }, colour) => ({ shoe: { kind: "heel", colour: colour ?? shoe.colour } }),
  sneakers: (_, colour) => ({ shoe: { kind: "sneaker", colour: colour ?? "#d8434f" } }),
  sandals: (_, colour) => ({ shoe: { kind: "sandal", colour: colour ?? "#8a5a3c" } }),
  shoes: ({ shoe }, colour) => ({ shoe: { kind: "loafer", colour: colour ?? shoe.colour } }),
  barefoot: ({ shoe }) => ({ shoe: { ...shoe, kind: "bare" } }),
  gloves: (_, colour) => ({ gloves: { colour: colour ?? WHITE, long: false } }),
};

/** Outer garments. */
const OVER: Partial<Record<Piece, { kind: Trimming; colour: string }>> = {
  apron: { kind: "apron", colour: WHITE },
  tie: { kind: "tie", colour: "#b8343f" },
  bowtie: { kind: "bow", colour: "#b8343f" },
  belt: { kind: "belt", colour: "#5a4230" },
  cape: { kind: "cape", colour: "#b8343f" },
  stethoscope: { kind: "stethoscope", colour: "#3a3f52" },
};

const ON_LEGS: readonly Piece[] = ["leggings", "thighhighs", "socks", "boots"];

/** Acts for which no skirt is picked at random. */
const SPORTING: readonly Act[] = [
  ...["squat", "fight", "run", "jump", "cycle", "ride", "broom", "kneel", "floor", "lotus", "propose"],
  ...["handstand", "cartwheel", "splits", "treepose", "kick", "highkick", "swing", "serve", "shoot", "dive"],
  ...["surf", "skate", "rollerskate", "ski", "snowboard", "lift", "aim", "piggyback", "carried"],
] as readonly Act[];

/** Decides every part of an outfit. */
export function chooseOutfit(
  clothes: Garment,
  {
    cloth,
    trim,
    man,
    pieces,
    tailoring,
    under,
    dressCut,
    act,
    patterns,
  }: {
    cloth: string;
    trim: string;
    man: boolean;
    pieces: readonly { kind: Piece; colour?: string }[];
    tailoring: readonly { kind: Tailoring; colour?: string }[];
    under?: Garment;
    dressCut: DressCut;
    act?: Act;
    patterns?: Patterns;
  },
  random: Random,
): Outfit {
  const womanly = ["sundress", "dress", "qipao", "sari", "maid", "blouse"].includes(clothes);
  const worn = man && womanly ? "shirt" : clothes;
  const cut = worn === "dress" ? DRESS_CUTS[dressCut](cloth, trim) : CUTS[worn](cloth, trim, man);
  const shoe = random.fork("shoe").pick<string>([...SHOES]);
  const lower = random.fork("lower").pick<string>([...LOWER]);
  // Who is to have stockings or boots on wears nothing over them.
  const isStockinged =
    !man && !(act && SPORTING.includes(act)) && pieces.some(({ kind }) => ON_LEGS.includes(kind));
  const inSkirt =
    isStockinged || (!man && !(act && SPORTING.includes(act)) && random.fork("skirt").chance(0.45));
  const bottom: Bottom = {
    kind: inSkirt ? "skirt" : "trousers",
    colour: lower,
    length: inSkirt ? 0.86 : 2.03,
    flare: inSkirt ? 0.7 : 0,
    waist: inSkirt ? 0.58 : 0.66,
    ...(isStockinged && cut.bottom?.kind === "trousers"
      ? { colour: cut.bottom.colour ?? lower }
      : {
          ...(cut.bottom?.kind === "trousers" ? { length: 2.03, flare: 0, waist: 0.66 } : {}),
          ...cut.bottom,
        }),
  };
  const hem = cut.top?.hem ?? 1;
  const tucked = bottom.kind === "skirt" && !cut.bottom && hem < 1.02;
  const base: Outfit = {
    top: {
      colour: cloth,
      sleeve: "long",
      neck: "round",
      ease: 16,
      closing: "plain",
      ...cut.top,
      hem: tucked ? Math.min(hem, 0.68) : hem,
      ...(under ? { under } : {}),
    },
    bottom,
    shoe: { kind: "sneaker", colour: shoe, ...cut.shoe },
    bands: [],
    trim,
    trimmings: (cut.trimmings ?? []).map((one) =>
      typeof one === "string" ? { kind: one, colour: trim } : { kind: one[0], colour: one[1] },
    ),
    ...(cut.tails ? { tails: cut.tails } : {}),
    ...(cut.legwear ? { legwear: cut.legwear } : {}),
    ...(cut.gloves ? { gloves: cut.gloves } : {}),
  };
  let outfit = base;
  // Leggings last: what is worn over them decides how they look.
  const inOrder = [...pieces].sort((a, b) => Number(a.kind === "leggings") - Number(b.kind === "leggings"));
  for (const { kind, colour } of inOrder) {
    const over = OVER[kind];
    const isBow = over?.kind === "bow";
    const kept = outfit.trimmings.filter((one) => one.kind !== over?.kind && !(isBow && one.kind === "tie"));
    outfit = over
      ? { ...outfit, trimmings: [...kept, { kind: over.kind, colour: colour ?? over.colour }] }
      : { ...outfit, ...PIECES[kind]?.(outfit, colour) };
  }
  const cutOut = tailored(outfit, tailoring);
  return patterns ? withPatterns(cutOut, patterns) : cutOut;
}

function withPatterns({ top, bottom, legwear, trimmings, ...rest }: Outfit, patterns: Patterns): Outfit {
  const hose = legwear ?? (patterns.legs ? { colour: DARK, from: 0.68 } : undefined);
  return {
    ...rest,
    trimmings: trimmings.filter(({ kind }) => !(patterns.top && kind === "print")),
    top: { ...top, ...(patterns.top ? { pattern: patterns.top } : {}) },
    bottom: { ...bottom, ...(patterns.bottom ? { pattern: patterns.bottom } : {}) },
    ...(hose ? { legwear: { ...hose, ...(patterns.legs ? { pattern: patterns.legs } : {}) } } : {}),
  };
}
