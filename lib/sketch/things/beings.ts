import { isBeast } from "./catalogue";
import { swims } from "./homes";

/** Who stands on two legs or in a fable, and is nobody that the engine draws as a person. */
const CREATURES: readonly string[] =
  "robot ghost alien troll ogre goblin yeti bigfoot golem cyclops minotaur werewolf zombie skeleton mummy gargoyle gnome centaur griffin pegasus hydra".split(
    " ",
  );

/** Whether a thing is a creature that may also say what somebody is: "a zombie girl". */
export const isCreature = (slug: string): boolean => CREATURES.includes(slug);

/** Whether a thing is alive, so that what is said of a face is said of its own: "an angry gorilla". */
export const isBeing = (slug: string): boolean => isBeast(slug) || swims(slug) || isCreature(slug);
