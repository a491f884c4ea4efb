import type { Pattern } from "@/lib/sketch/patterns";
import type { Garment } from "@/lib/sketch/person";
import type { Shoe } from "./foot";

/** The length and cut of a sleeve. */
type Sleeve =
  | "none"
  | "cap"
  | "puff"
  | "short"
  | "elbow"
  | "long"
  | "wide"
  /** Begins below the shoulder: worn apart from the top, or hanging from one that leaves the shoulders bare. */
  | "detached"
  | "dropped";
type Neckline =
  | "round"
  | "vee"
  | "sweetheart"
  | "collar"
  | "lapel"
  | "roll"
  | "hood"
  | "sailor"
  | "cross"
  | "stand"
  | "ring"
  | "off";
type Closing = "plain" | "buttons" | "double" | "zip" | "open";

/** Decoration on a top. */
export type Trimming =
  | "tie"
  | "bow"
  | "scarf"
  | "apron"
  | "belt"
  | "obi"
  | "badge"
  | "epaulettes"
  | "cross"
  | "stripes"
  | "plates"
  | "cape"
  | "sash"
  | "bib"
  | "pocket"
  | "ribs"
  | "print"
  | "dots"
  | "piping"
  | "patches"
  | "ribbon"
  | "emblem"
  | "stethoscope"
  | "suspenders"
  | "corset"
  | "capelet";

/** What is worn round an arm or a leg. */
export type Band = "bracelet" | "cuffs" | "armband" | "thighstrap" | "legwarmers" | "pompoms";

/** An outfit by its parts; colours are `#rrggbb`, lengths shares of the spine or, for legs, of thigh (0–1) and shin (1–2). */
export interface Outfit {
  top: {
    colour: string;
    sleeve: Sleeve;
    neck: Neckline;
    hem: number;
    ease: number;
    closing: Closing;
    /** Colour of the sleeves, if different. */
    sleeves?: string;
    /** What shows in the opening. */
    inner?: string;
    /** What that is. */
    under?: Garment;
    pattern?: Pattern;
  };
  bottom: {
    kind: "skirt" | "trousers" | "shorts";
    colour: string;
    length: number;
    flare: number;
    /** Its upper end on the spine. */
    waist: number;
    pleats?: boolean;
    denim?: boolean;
    pattern?: Pattern;
  };
  /** Length of a coat's tails below the hips. */
  tails?: number;
  /** Stockings or socks, from a given share of the leg down. */
  legwear?: { colour: string; from: number; pattern?: Pattern; isNet?: boolean };
  shoe: { kind: Shoe; colour: string; isHigh?: boolean };
  gloves?: { colour: string; long: boolean; fingerless?: boolean };
  bands: readonly { kind: Band; colour: string }[];
  /** The colour of frills along the hem, the neckline and the sleeves. */
  frills?: string;
  /** The colour of fur along the collar and the sleeves. */
  fur?: string;
  trim: string;
  trimmings: { kind: Trimming; colour: string }[];
}
