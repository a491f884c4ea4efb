/** How long hair is, how it falls, and how it is tied. */
type HairLength = "short" | "bob" | "medium" | "long";
type HairShape = "straight" | "wavy" | "curly" | "afro" | "spiky" | "mohawk";
type HairTie =
  | "loose"
  | "ponytail"
  | "sidetail"
  | "twintails"
  | "braids"
  | "sidebraid"
  | "bun"
  | "buns"
  | "drills"
  | "dreads";

/** Particulars of a hairstyle, any of which go together. */
export type Strand =
  | "verylong"
  | "ahoge"
  | "messy"
  | "blunt"
  | "hime"
  | "sidelocks"
  | "between"
  | "oneup"
  | "twoup"
  | "halfup"
  | "low"
  /** Where a second colour is: in strands, on the inside, or on one half. */
  | "streaks"
  | "inner"
  | "halves";

/** Hair as a prompt describes it. */
export interface Hair {
  colour?: string;
  second?: string;
  length?: HairLength;
  shape?: HairShape;
  tie?: HairTie;
  bangs?: boolean;
  /** A strand hides the far eye. */
  overEye?: boolean;
  bald?: boolean;
  /** Wind blows in it. */
  blown?: boolean;
  strands?: readonly Strand[];
  /** It has two colours, of which the prompt names one at most. */
  dyed?: boolean;
}
