import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeast } from "./catalogue";
import type { Thing } from "./thing";

/** Words for an animal's young and its mother. */
const YOUNG = /^(cubs?|calf|calves|foals?|joeys?|fawns?|pups?|bab(y|ies)|young|offspring|little ones?)$/i;
const PARENT = /^(mother|mom|mum|mama|father|dad|parent)$/i;
const ITS = /^(its|her|his|their|a|an|and|with|two|three|four|five|six|baby|little|small|several)$/i;
const NEAR = 6;

/** Whether a word means only an animal's mother or young. */
const isKin = (tokens: readonly Token[], at: number): boolean =>
  (YOUNG.test(tokens[at]?.text ?? "") || PARENT.test(tokens[at]?.text ?? "")) &&
  ITS.test(tokens[at - 1]?.text ?? "");

/** Adds an animal's mother or young, the young one smaller: "a polar bear and her cub". */
export function withKin(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  return tokens.reduce<Thing[]>(
    (known, { text }, at) => {
      if (!isKin(tokens, at) || known.some((thing) => thing.at === at)) return known;
      const index = known.findLastIndex(
        (thing) => isBeast(thing.slug) && thing.at >= 0 && thing.at < at && at - thing.at <= NEAR,
      );
      const animal = known[index];
      if (!animal) return known;
      const { stands: _, small: __, ...alike } = animal;
      const isYoung = YOUNG.test(text);
      const told = Number(tokens[at - 1]?.meanings.find(({ group }) => group === "count")?.value ?? 0);
      const many = told || (isYoung && /(s|ies|calves)$/i.test(text) ? 2 : 1);
      return [
        ...known.slice(0, index),
        isYoung ? animal : { ...animal, small: true as const },
        ...known.slice(index + 1),
        { ...alike, at, count: many, ...(isYoung ? { small: true as const } : {}) },
      ];
    },
    [...things],
  );
}

/** Whether a word names a mother or young animal that is in the picture. */
export const isKinDrawn = (tokens: readonly Token[], at: number, things: readonly Thing[]): boolean =>
  isKin(tokens, at) && things.some((thing) => thing.at === at && isBeast(thing.slug));
