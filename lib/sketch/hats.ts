import type { Accessory } from "./person";

/** Headwear, of which a person wears one at a time. */
export const HATS: readonly Accessory[] = [
  "hat",
  "witchhat",
  "cap",
  "beret",
  "beanie",
  "santahat",
  "nursecap",
  "tophat",
  "cowboyhat",
  "policecap",
  "firehelmet",
  "helmet",
  "chefhat",
  "sailorhat",
  "tricorn",
  "ironhelmet",
  "spacehelmet",
  "hood",
  "deerstalker",
  "mortarboard",
  "hornhelm",
];
