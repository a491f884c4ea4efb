import type { Habitat } from "./catalogue";
import type { Dress, Material, Pose } from "./thing";

/** One drawing in its place. Lengths are in a unit of the arrangement's own; y is its lower edge, 0 the ground, up is negative. */
export interface Placed {
  slug: string;
  colour: string | undefined;
  /** Its middle. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** What it does, where that is drawn of it. */
  pose?: Pose | undefined;
  material?: Material | undefined;
  /** What it has on its body. */
  dress?: Dress | undefined;
  /** Whether it throws a shadow on the ground. */
  grounded: boolean;
  /** Whether it looks the other way. */
  turned?: boolean;
}

/** How far things are that are built or ride rails, when smaller ones stand before them. */
export const FAR: readonly (Habitat | undefined)[] = ["building", "rail"];

/** Things that belong together, about the middle of their ground. */
export interface Block {
  parts: Placed[];
  width: number;
  height: number;
}

export const moved = (parts: readonly Placed[], x: number, y: number, grounded?: boolean): Placed[] =>
  parts.map((part) => ({ ...part, x: part.x + x, y: part.y + y, grounded: grounded ?? part.grounded }));

export const scaled = ({ parts, width, height }: Block, by: number): Block => ({
  parts: parts.map((part) => ({
    ...part,
    x: part.x * by,
    y: part.y * by,
    width: part.width * by,
    height: part.height * by,
  })),
  width: width * by,
  height: height * by,
});
