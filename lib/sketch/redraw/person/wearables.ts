import { HATS } from "@/lib/sketch/hats";
import type { Accessory } from "@/lib/sketch/person";

/** What grows out of the hair or floats above it. */
export const ON_CROWN: readonly Accessory[] = ["catears", "foxears", "bunnyears", "horns", "halo"];

/** What the engine can put on a head in a photograph. */
const WEARABLES: readonly Accessory[] = [...ON_CROWN, ...HATS, "crown", "wreath"];

export const isWearable = (kind: Accessory): boolean => WEARABLES.includes(kind);
