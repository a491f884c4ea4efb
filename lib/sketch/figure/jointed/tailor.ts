import type { Tailoring } from "@/lib/sketch/tailoring";
import { WHITE } from "./cuts";
import type { Band, Outfit, Trimming } from "./outfit";

type Alter = (outfit: Outfit, colour: string | undefined) => Partial<Outfit>;

const withTop = (outfit: Outfit, top: Partial<Outfit["top"]>): Partial<Outfit> => ({
  top: { ...outfit.top, ...top },
});
const trimmed =
  (kind: Trimming, usual?: string): Alter =>
  (outfit, colour) => ({
    trimmings: [...outfit.trimmings, { kind, colour: colour ?? usual ?? outfit.trim }],
  });
const banded =
  (kind: Band, usual: string): Alter =>
  (outfit, colour) => ({
    bands: [...outfit.bands, { kind, colour: colour ?? usual }],
  });

/** A skirt or shorts that leave the thighs bare. */
const shortened = ({ length, ...bottom }: Outfit["bottom"]): Outfit["bottom"] =>
  bottom.kind === "skirt"
    ? { ...bottom, length: Math.min(length, 0.46) }
    : { ...bottom, kind: "shorts", length: Math.min(length, 0.34), flare: 0 };

/** The seam where a top that leaves the waist bare ends, as a share of the spine. */
const CROPPED = 0.5;
/** Trimmings on the part of a top that is cut away. */
const ON_WAISTS: readonly Trimming[] = ["pocket", "belt", "obi", "ribs"];

const ALTER: Record<Tailoring, Alter> = {
  sleeveless: (outfit) => withTop(outfit, { sleeve: "none" }),
  shortsleeves: (outfit) => withTop(outfit, { sleeve: "short" }),
  longsleeves: (outfit) => withTop(outfit, { sleeve: outfit.top.sleeve === "wide" ? "wide" : "long" }),
  widesleeves: (outfit) => withTop(outfit, { sleeve: "wide" }),
  puffsleeves: (outfit) => withTop(outfit, { sleeve: "puff" }),
  detached: (outfit, colour) =>
    withTop(outfit, { sleeve: "detached", ...(colour ? { sleeves: colour } : {}) }),
  offshoulder: (outfit) =>
    withTop(outfit, {
      sleeve: outfit.top.sleeve === "none" || outfit.top.sleeve === "cap" ? "none" : "dropped",
      neck: "off",
    }),
  midriff: ({ trimmings, bottom, top }) => ({
    top: { ...top, hem: CROPPED, closing: top.closing === "double" ? "plain" : top.closing },
    bottom: { ...bottom, waist: Math.max(bottom.waist, 0.68) },
    trimmings: trimmings.filter(({ kind }) => !ON_WAISTS.includes(kind)),
  }),
  oversized: (outfit) => withTop(outfit, { ease: 74, hem: Math.max(outfit.top.hem, 1.2) }),
  open: (outfit) => withTop(outfit, { closing: "open" }),
  frills: (_, colour) => ({ frills: colour ?? WHITE }),
  fur: () => ({ fur: "#f4efe8" }),
  buttons: (outfit) => withTop(outfit, outfit.top.closing === "plain" ? { closing: "buttons" } : {}),
  neckerchief: trimmed("scarf", "#c9303e"),
  sash: trimmed("sash"),
  straps: trimmed("suspenders", "#4a3a34"),
  corset: trimmed("corset", "#4a2f3a"),
  capelet: trimmed("capelet"),
  longgloves: (outfit, colour) => ({
    gloves: { colour: colour ?? outfit.gloves?.colour ?? WHITE, long: true },
  }),
  fingerless: (outfit, colour) => ({
    gloves: { colour: colour ?? outfit.gloves?.colour ?? "#2f2d38", long: false, fingerless: true },
  }),
  bracelet: banded("bracelet", "#f1d183"),
  cuffs: banded("cuffs", WHITE),
  armband: banded("armband", "#c9303e"),
  thighstrap: (outfit, colour) => ({
    ...banded("thighstrap", "#2a2733")(outfit, colour),
    bottom: shortened(outfit.bottom),
  }),
  thighboots: (outfit, colour) => ({
    shoe: { kind: "boot", colour: colour ?? "#3a2f38", isHigh: true },
    bottom: shortened(outfit.bottom),
  }),
  tails: () => ({ tails: 0.86 }),
  plain: ({ top, bottom, trimmings, gloves }) => ({
    ...(gloves ? { gloves: { ...gloves, colour: top.colour } } : {}),
    bottom: { ...bottom, colour: top.colour },
    trimmings: trimmings.filter(({ kind }) => kind !== "emblem"),
  }),
  matching: ({ top, bottom }) => ({ bottom: { ...bottom, colour: top.colour } }),
  net: (outfit, colour) => ({
    legwear: { colour: colour ?? "#2a2733", from: 0, isNet: true },
    bottom:
      outfit.bottom.kind === "trousers"
        ? { ...outfit.bottom, kind: "shorts", length: 0.34, flare: 0 }
        : { ...outfit.bottom, length: Math.min(outfit.bottom.length, 0.8) },
  }),
  pompoms: banded("pompoms", "#e8476a"),
  legwarmers: banded("legwarmers", "#f7f5fb"),
};

/** An outfit cut and trimmed as the prompt says. */
export function tailored(outfit: Outfit, asked: readonly { kind: Tailoring; colour?: string }[]): Outfit {
  let all = outfit;
  for (const { kind, colour } of asked) all = { ...all, ...ALTER[kind](all, colour) };
  return all;
}
