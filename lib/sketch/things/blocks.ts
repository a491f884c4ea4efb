import type { Habitat } from "./catalogue";
import type { Dress, Material, Pose } from "./thing";

/** A placed drawing. Lengths are in the arrangement's own unit; y is the lower edge: 0 is the ground, up is negative. */
export interface Placed {
  slug: string;
  colour: string | undefined;
  /** Its centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its pose, if it is drawn in one. */
  pose?: Pose | undefined;
  material?: Material | undefined;
  /** What it has on its body. */
  dress?: Dress | undefined;
  /** Whether it casts a shadow on the ground. */
  grounded: boolean;
  /** Whether it is mirrored. */
  turned?: boolean;
}

/** How distant buildings and trains are when smaller things stand in front of them. */
export const FAR: readonly (Habitat | undefined)[] = ["building", "rail"];

/** Things that belong together, centred on their ground line. */
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
