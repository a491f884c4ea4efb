import { isBeast } from "./catalogue";
import { swims } from "./homes";

/** Creatures and figures that the engine does not draw as people. */
const CREATURES: readonly string[] =
  "robot ghost alien troll ogre goblin yeti bigfoot golem cyclops minotaur werewolf zombie skeleton mummy gargoyle gnome furry-monster monster-one-eyed monster-three-eyed alien-monster centaur griffin pegasus hydra".split(
    " ",
  );

/** Whether a thing is a creature whose word may also describe a person: "a zombie girl". */
export const isCreature = (slug: string): boolean => CREATURES.includes(slug);

/** Whether a thing is alive, so that an expression is its own: "an angry gorilla". */
export const isBeing = (slug: string): boolean => isBeast(slug) || swims(slug) || isCreature(slug);
