import type { DressCut } from "@/lib/sketch/person";
import type { Cut } from "./cuts";

/** The cut of each kind of dress. */
export const DRESS_CUTS: Record<DressCut, (cloth: string, trim: string) => Cut> = {
  summer: (cloth) => ({
    top: { sleeve: "puff", neck: "round", hem: 0.6, ease: 5 },
    bottom: { kind: "skirt", colour: cloth, length: 1.12, flare: 1, waist: 0.56 },
    trimmings: ["belt", "dots"],
    shoe: { kind: "heel" },
  }),
  evening: (cloth) => ({
    top: { sleeve: "none", neck: "sweetheart", hem: 0.6, ease: 3 },
    bottom: { kind: "skirt", colour: cloth, length: 1.9, flare: 0.85, waist: 0.56 },
    shoe: { kind: "heel" },
  }),
  ruffled: (cloth, trim) => ({
    top: { sleeve: "puff", neck: "stand", hem: 0.6, ease: 5 },
    bottom: { kind: "skirt", colour: cloth, length: 0.86, flare: 1.5, waist: 0.54 },
    legwear: { colour: "#2f3346", from: 0 },
    shoe: { kind: "boot", colour: "#2a2733" },
    trimmings: [["bow", trim]],
  }),
  ballet: (cloth) => ({
    top: { sleeve: "none", neck: "sweetheart", hem: 0.64, ease: 2 },
    bottom: { kind: "skirt", colour: cloth, length: 0.34, flare: 2.6, waist: 0.62, pleats: true },
    legwear: { colour: "#f7e6e2", from: 0 },
    shoe: { kind: "loafer", colour: "#f2b8c6" },
  }),
  collared: (cloth, trim) => ({
    top: { sleeve: "puff", neck: "collar", hem: 0.6, ease: 5, inner: "#f7f5fb" },
    bottom: { kind: "skirt", colour: cloth, length: 0.92, flare: 1.15, waist: 0.56 },
    shoe: { kind: "loafer" },
    trimmings: [["bow", trim]],
  }),
};
