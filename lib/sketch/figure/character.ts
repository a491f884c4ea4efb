import type { Act } from "@/lib/sketch/acts";
import type { Held } from "@/lib/sketch/held-things";
import type { Patterns } from "@/lib/sketch/patterns";
import type {
  Accessory,
  DressCut,
  Expression,
  Garment,
  Gaze,
  Glasses,
  Mark,
  Person,
  Physique,
  Piece,
  Seat,
} from "@/lib/sketch/person";
import type { Tailoring } from "@/lib/sketch/tailoring";
import type { HairPlan } from "./hair-styles";

/** A person with every choice made. */
export interface Character {
  man: boolean;
  aged: boolean;
  hair: HairPlan;
  hairColour: string;
  tipColour: string;
  /** The irises of the near and the far eye. */
  eyes: string;
  otherEye: string;
  skin: string;
  physique?: Physique;
  /** The colour of lipstick, if any. */
  lips?: string;
  glasses: Glasses;
  expression: Expression;
  /** Where the eyes look; by default, the way the face is turned. */
  gaze?: Gaze;
  blush: boolean;
  marks: readonly Mark[];
  clothes: Garment;
  /** The cut of a dress, if one is worn. */
  dressCut: DressCut;
  patterns?: Patterns;
  cloth: string;
  trim: string;
  /** Parts of the outfit that the prompt names. */
  pieces: readonly { kind: Piece; colour?: string }[];
  tailoring: readonly { kind: Tailoring; colour?: string }[];
  /** What is worn under an open garment. */
  under?: Garment;
  act?: Act;
  gear?: string;
  seat?: Seat;
  block?: Person["block"];
  mount?: Person["mount"];
  accessories: { kind: Accessory; colour: string }[];
  /** What they hold; a thing from the library has the drawing's name, and keeps its colours unless the prompt names one. */
  held?: {
    kind: Held;
    colour: string;
    slug?: string;
    painted?: string;
    content?: string;
    lettering?: string;
  };
  /** The animal on a shoulder. */
  perched?: Person["perched"];
  /** What the other hand holds. */
  other?: Person["other"];
  /** Lettering on the chest. */
  chest?: string;
  /** The scene's ambient colour, which tints shadows. */
  ambient: string;
  /** The head's tilt in degrees. */
  tilt: number;
}
