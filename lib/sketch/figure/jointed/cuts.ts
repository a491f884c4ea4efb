import { shift } from "@/lib/sketch/colour";
import type { Garment } from "@/lib/sketch/person";
import type { Outfit, Trimming } from "./outfit";

export const WHITE = "#f7f5fb";
export const DARK = "#2f3346";

type Top = Outfit["top"];
export type Bottom = Outfit["bottom"];
export interface Cut {
  top?: Partial<Top>;
  bottom?: Partial<Bottom>;
  tails?: number;
  legwear?: Outfit["legwear"];
  shoe?: Partial<Outfit["shoe"]>;
  gloves?: Outfit["gloves"];
  trimmings?: readonly (Trimming | readonly [Trimming, string])[];
}

const skirt = (
  colour: string,
  length: number,
  flare: number,
  more: Partial<Bottom> = {},
): Partial<Bottom> => ({
  kind: "skirt",
  colour,
  length,
  flare,
  waist: 0.56,
  ...more,
});
const trousers = (colour: string): Partial<Bottom> => ({ kind: "trousers", colour });

/** The cut of each garment: `cloth` is its own colour, `trim` the matching one. */
export const CUTS: Record<Exclude<Garment, "dress">, (cloth: string, trim: string, man: boolean) => Cut> = {
  tshirt: () => ({ top: { sleeve: "short", neck: "round", ease: 16 }, trimmings: ["print"] }),
  hoodie: () => ({ top: { neck: "hood", ease: 44, hem: 1.02 }, trimmings: ["pocket"] }),
  pullover: () => ({ top: { neck: "round", ease: 28 }, trimmings: ["ribs"] }),
  cardigan: (_, trim) => ({ top: { neck: "vee", closing: "open", inner: trim, hem: 1.06, ease: 24 } }),
  turtleneck: () => ({ top: { neck: "roll", ease: 14, hem: 0.98 } }),
  blouse: () => ({ top: { neck: "collar", ease: 16, hem: 0.66, closing: "buttons" } }),
  shirt: () => ({ top: { neck: "collar", ease: 18, closing: "buttons" } }),
  sundress: (cloth) => ({
    top: { sleeve: "none", neck: "sweetheart", hem: 0.6, ease: 4 },
    bottom: skirt(cloth, 0.95, 0.8),
    shoe: { kind: "sandal" },
  }),
  denim: (_, trim) => ({ top: { neck: "collar", closing: "open", inner: trim, hem: 0.76, ease: 24 } }),
  jacket: (_, trim) => ({ top: { neck: "stand", closing: "open", inner: trim, hem: 0.78, ease: 28 } }),
  blazer: () => ({ top: { neck: "lapel", closing: "open", inner: WHITE, hem: 1.04, ease: 20 } }),
  suit: (cloth, trim, man) => ({
    top: { neck: "lapel", closing: "open", inner: WHITE, hem: 1.05, ease: 20 },
    bottom: trousers(cloth),
    shoe: { kind: "loafer", colour: "#2a2733" },
    trimmings: man ? [["tie", trim]] : [],
  }),
  coat: (_, trim) => ({
    top: { neck: "lapel", closing: "double", inner: trim, hem: 1.1, ease: 34 },
    tails: 0.86,
    shoe: { kind: "boot" },
    trimmings: ["belt"],
  }),
  labcoat: (_, trim) => ({
    top: { neck: "lapel", closing: "open", inner: trim, hem: 1.1, ease: 26 },
    tails: 0.84,
    shoe: { kind: "loafer" },
  }),
  kimono: (cloth, trim) => ({
    top: { sleeve: "wide", neck: "cross", inner: WHITE, hem: 0.8, ease: 26 },
    bottom: skirt(cloth, 1.86, 0.04, { waist: 0.5 }),
    shoe: { kind: "sandal" },
    trimmings: [["obi", trim]],
  }),
  hanbok: (cloth, trim) => ({
    top: { colour: trim, sleeve: "wide", neck: "cross", inner: WHITE, hem: 0.44, ease: 20 },
    bottom: skirt(cloth, 1.9, 1.25, { waist: 0.34 }),
    shoe: { kind: "loafer", colour: WHITE },
    trimmings: ["ribbon"],
  }),
  qipao: (cloth) => ({
    top: { sleeve: "cap", neck: "stand", hem: 0.7, ease: 3 },
    bottom: skirt(cloth, 1.5, -0.12),
    shoe: { kind: "heel" },
    trimmings: [["piping", "#e8b84a"]],
  }),
  sari: (cloth, trim) => ({
    top: { sleeve: "short", neck: "round", hem: 0.48, ease: 3, colour: trim },
    bottom: skirt(cloth, 1.88, 0.35, { waist: 0.62 }),
    shoe: { kind: "sandal" },
    trimmings: [["sash", cloth]],
  }),
  robe: (cloth, trim) => ({
    top: { sleeve: "wide", neck: "cross", inner: trim, hem: 0.7, ease: 30 },
    bottom: skirt(cloth, 1.86, 0.5),
    shoe: { kind: "boot" },
    trimmings: ["belt"],
  }),
  sailor: (cloth, trim, man) =>
    man
      ? {
          top: { neck: "lapel", closing: "open", inner: WHITE, hem: 1.04, ease: 20 },
          bottom: trousers(DARK),
          shoe: { kind: "loafer", colour: "#3b2a24" },
          trimmings: [["tie", trim]],
        }
      : {
          top: { colour: WHITE, sleeve: "short", neck: "sailor", hem: 0.72, ease: 14 },
          bottom: skirt(cloth, 0.56, 0.75, { pleats: true }),
          legwear: { colour: DARK, from: 1.2 },
          shoe: { kind: "loafer", colour: "#4a2f28" },
          trimmings: [["scarf", trim]],
        },
  maid: (cloth) => ({
    top: { sleeve: "puff", neck: "collar", hem: 0.6, ease: 5, inner: WHITE },
    bottom: skirt(cloth, 0.72, 1.3),
    legwear: { colour: WHITE, from: 0.62 },
    shoe: { kind: "loafer", colour: "#2a2733" },
    trimmings: [
      ["apron", WHITE],
      ["bow", cloth],
    ],
  }),
  swimwear: (cloth) => ({
    top: { sleeve: "none", neck: "round", hem: 0.9, ease: 2 },
    bottom: { kind: "shorts", colour: cloth, length: 0.2, flare: 0, waist: 0.7 },
    shoe: { kind: "bare" },
  }),
  mermaid: () => ({}),
  armour: (cloth) => ({
    top: { neck: "ring", ease: 16, hem: 0.95, sleeves: shift(cloth, -0.16) },
    bottom: trousers(shift(cloth, -0.2)),
    shoe: { kind: "boot", colour: cloth },
    gloves: { colour: cloth, long: true },
    trimmings: [["plates", cloth], "belt"],
  }),
  spacesuit: (cloth) => ({
    top: { neck: "ring", ease: 52, hem: 1.02 },
    bottom: { ...trousers(cloth), flare: 34 },
    shoe: { kind: "boot", colour: "#8f98b8" },
    gloves: { colour: "#8f98b8", long: false },
    trimmings: ["patches", "belt"],
  }),
  police: (cloth) => ({
    top: { neck: "collar", closing: "buttons", hem: 0.98, ease: 18 },
    bottom: trousers(cloth),
    shoe: { kind: "boot", colour: "#26242e" },
    trimmings: [
      ["tie", "#1f2638"],
      ["badge", "#e8b84a"],
      ["epaulettes", "#e8b84a"],
      ["belt", "#26242e"],
    ],
  }),
  military: (cloth) => ({
    top: { neck: "collar", closing: "buttons", hem: 1.06, ease: 22 },
    bottom: trousers(cloth),
    shoe: { kind: "boot", colour: "#3a2f28" },
    trimmings: [
      ["epaulettes", "#e8b84a"],
      ["badge", "#d8434f"],
      ["belt", "#5a4230"],
    ],
  }),
  firefighter: (cloth) => ({
    top: { neck: "stand", closing: "zip", hem: 1.08, ease: 44 },
    bottom: { ...trousers(cloth), flare: 24 },
    shoe: { kind: "boot", colour: "#26242e" },
    trimmings: [["stripes", "#f2dc4a"]],
  }),
  nurse: (cloth, _, man) =>
    man
      ? {
          top: { sleeve: "short", neck: "vee", hem: 1.02, ease: 22 },
          bottom: trousers(cloth),
          shoe: { kind: "sneaker", colour: WHITE },
          trimmings: ["stethoscope", "cross"],
        }
      : {
          top: { sleeve: "short", neck: "collar", hem: 0.6, ease: 6, closing: "buttons" },
          bottom: skirt(cloth, 0.82, 0.3),
          legwear: { colour: WHITE, from: 0 },
          shoe: { kind: "loafer", colour: WHITE },
          trimmings: ["cross", "belt"],
        },
  chef: () => ({
    top: { neck: "stand", closing: "double", hem: 1.04, ease: 24 },
    bottom: trousers("#3a3a46"),
    shoe: { kind: "loafer", colour: "#26242e" },
    trimmings: [["scarf", "#d8434f"]],
  }),
  overalls: (cloth, trim) => ({
    top: { colour: trim, sleeve: "short", neck: "round", hem: 1, ease: 14 },
    bottom: { kind: "trousers", colour: cloth, denim: true, waist: 0.6 },
    shoe: { kind: "sneaker" },
    trimmings: [["bib", cloth]],
  }),
  hero: (cloth, trim) => ({
    top: { neck: "round", ease: 2, hem: 0.9 },
    bottom: { kind: "shorts", colour: shift(cloth, -0.15), length: 0.14, flare: 0, waist: 0.7 },
    legwear: { colour: cloth, from: 0 },
    shoe: { kind: "boot", colour: trim },
    gloves: { colour: trim, long: true },
    trimmings: [["belt", "#e8b84a"], "emblem"],
  }),
  gakuran: (cloth) => ({
    top: { neck: "stand", closing: "buttons", hem: 1.02, ease: 20 },
    bottom: trousers(cloth),
    shoe: { kind: "loafer", colour: "#26242e" },
  }),
  vest: () => ({
    top: { neck: "vee", sleeves: WHITE, inner: WHITE, hem: 0.78, ease: 14, closing: "buttons" },
  }),
};
