import type { Accessory, Act, Expression, Garment, Glasses, Mark, Piece, Seat } from "@/lib/sketch/brief";
import type { Held } from "@/lib/sketch/held-things";
import type { HairPlan } from "./hair-styles";

/** A person with every choice made: nothing is left open any more. */
export interface Character {
  man: boolean;
  aged: boolean;
  hair: HairPlan;
  hairColour: string;
  tipColour: string;
  /** The irises: the nearer eye's and the farther one's. */
  eyes: string;
  otherEye: string;
  skin: string;
  /** The lipstick's colour, where some is worn. */
  lips?: string;
  glasses: Glasses;
  expression: Expression;
  blush: boolean;
  marks: readonly Mark[];
  clothes: Garment;
  cloth: string;
  trim: string;
  /** Parts of the outfit that the prompt names. */
  pieces: readonly { kind: Piece; colour?: string }[];
  act?: Act;
  seat?: Seat;
  accessories: { kind: Accessory; colour: string }[];
  held?: { kind: Held; colour: string };
  /** The colour that shadows lean to: that of the scene's air. */
  ambient: string;
  /** Degrees by which the head leans. */
  tilt: number;
}
