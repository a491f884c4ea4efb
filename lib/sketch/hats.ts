import type { Accessory } from "./person";

/** What is worn on the head, one at a time. */
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
];
