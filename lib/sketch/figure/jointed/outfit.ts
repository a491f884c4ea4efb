import type { Shoe } from "./foot";

/** How far a sleeve goes, and how it is cut. */
type Sleeve = "none" | "cap" | "puff" | "short" | "elbow" | "long" | "wide";
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
  | "ring";
type Closing = "plain" | "buttons" | "double" | "zip" | "open";

/** What is set upon a top besides its cut. */
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
  | "stethoscope";

/** An outfit by its parts; colours are `#rrggbb`, lengths shares of the spine or, for legs, of thigh (0–1) and shin (1–2). */
export interface Outfit {
  top: {
    colour: string;
    sleeve: Sleeve;
    neck: Neckline;
    hem: number;
    ease: number;
    closing: Closing;
    /** The sleeves' colour where it is another. */
    sleeves?: string;
    /** What is seen in the opening. */
    inner?: string;
  };
  bottom: {
    kind: "skirt" | "trousers" | "shorts";
    colour: string;
    length: number;
    flare: number;
    /** Where it begins on the spine. */
    waist: number;
    pleats?: boolean;
    denim?: boolean;
  };
  /** A coat's tails below the hips: how far down. */
  tails?: number;
  /** Stockings and socks, from which share of the leg down. */
  legwear?: { colour: string; from: number };
  shoe: { kind: Shoe; colour: string };
  gloves?: { colour: string; long: boolean };
  trim: string;
  trimmings: { kind: Trimming; colour: string }[];
}
