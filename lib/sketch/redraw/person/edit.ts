import type { Brief } from "@/lib/sketch/brief";
import type { Accessory, Glasses } from "@/lib/sketch/person";
import type { Air } from "@/lib/sketch/redraw/air/air";

/** Glasses that can be put on a face that is there. */
export type PhotoGlasses = Exclude<Glasses, "monocle" | "raised">;

/** What a prompt asks to be done to somebody's photograph, as far as the engine can. */
export interface Edit {
  /** What is to be behind who is there. */
  scene?: Brief;
  /** The new light and weather of the picture itself. */
  air?: Air;
  /** The new colour of the hair. */
  hair?: string;
  /** The new colours of the upper garment, the eyes and the lips. */
  clothes?: string;
  eyes?: string;
  lips?: string;
  /** The new colour of an animal or a thing. */
  thing?: string;
  /** The background is to be out of focus. */
  blurs: boolean;
  glasses: PhotoGlasses;
  worn: { kind: Accessory; colour?: string }[];
  /** Whether it speaks of one of those who are there; else all of them are meant. */
  isOfOne: boolean;
  /** The prompt's words that the picture will lack, once it is known what was done. */
  lacking: (done: Done) => string[];
}

/** Which parts of an edit were done. */
export interface Done {
  scene: boolean;
  /** What could be changed about light and weather. */
  air?: Air;
  hair: boolean;
  clothes: boolean;
  eyes: boolean;
  lips: boolean;
  thing: boolean;
  blurs: boolean;
  glasses: boolean;
  worn: boolean;
}

export const NOTHING: Done = {
  scene: false,
  hair: false,
  clothes: false,
  eyes: false,
  lips: false,
  thing: false,
  blurs: false,
  glasses: false,
  worn: false,
};

/** The outcome if everything that an edit asks for can be done. */
export const allOf = ({ air }: Edit): Done => ({
  scene: true,
  ...(air ? { air } : {}),
  hair: true,
  clothes: true,
  eyes: true,
  lips: true,
  thing: true,
  blurs: true,
  glasses: true,
  worn: true,
});
