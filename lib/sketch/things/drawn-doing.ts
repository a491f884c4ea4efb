import { beastDrawing, isBeastDrawn, listPosed } from "./beasts/all-beasts";
import { FLYING_BIRDS } from "./own-flying-birds";
import type { Thing } from "./thing";

/** The names of the drawings of animals in action: `slug.pose`. */
export const listDoing = (): string[] => [...new Set([...listPosed(), ...Object.keys(FLYING_BIRDS)])];

/** Whether there is a drawing of an animal in action, by `slug.pose`. */
export const isDrawnDoing = (name: string) => name in FLYING_BIRDS || isBeastDrawn(name);

/** The drawing of an animal in action, by `slug.pose`. */
export const doingDrawing = (name: string): string | undefined => FLYING_BIRDS[name] ?? beastDrawing(name);

/** The name of the drawing that shows a thing in its pose. */
export const drawingOf = ({ slug, pose }: Pick<Thing, "slug" | "pose">): string =>
  pose && isDrawnDoing(`${slug}.${pose}`) ? `${slug}.${pose}` : slug;
