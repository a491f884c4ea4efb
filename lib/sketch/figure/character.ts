import type { Held } from "@/lib/sketch/held-things";
import type {
  Accessory,
  Act,
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
  physique?: Physique;
  /** The lipstick's colour, where some is worn. */
  lips?: string;
  glasses: Glasses;
  expression: Expression;
  /** Where the eyes go; straight on, as the face is turned, where it is left out. */
  gaze?: Gaze;
  blush: boolean;
  marks: readonly Mark[];
  clothes: Garment;
  /** How a dress is cut, where one is worn. */
  dressCut: DressCut;
  cloth: string;
  trim: string;
  /** Parts of the outfit that the prompt names. */
  pieces: readonly { kind: Piece; colour?: string }[];
  act?: Act;
  seat?: Seat;
  mount?: Person["mount"];
  accessories: { kind: Accessory; colour: string }[];
  /** What is in their hands; a thing of the library's has its drawing's name, and keeps its colours where none is asked for. */
  held?: { kind: Held; colour: string; slug?: string; painted?: string; lettering?: string };
  /** What is written on their chest. */
  chest?: string;
  /** The colour that shadows lean to: that of the scene's air. */
  ambient: string;
  /** Degrees by which the head leans. */
  tilt: number;
}
