import { speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeing } from "./beings";
import type { Relation, Thing } from "./thing";
import { HATS } from "./worn-hats";

/** A token's meaning in a group. */
export const namedIn = ({ meanings }: Token, group: string) =>
  meanings.find((meaning) => meaning.group === group)?.value;

/** Containers that hold what follows "of": a plate of sushi. */
const CONTAINERS: Readonly<Record<string, Relation>> = {
  plate: "on",
  bowl: "in",
  basket: "in",
  vase: "in",
  bucket: "in",
  box: "in",
  jar: "in",
  cup: "in",
  fishbowl: "in",
  tray: "on",
  "cutting-board": "on",
  bottle: "in",
  "shopping-bags": "in",
  "tumbler-glass": "in",
};

const DRINKS: readonly string[] = ["hot-beverage", "glass-of-milk", "chocolate-bar", "teacup-without-handle"];

/** Words of place behind their nouns, by their scripts or one by one: 木の下の猫, "arabanın üstünde". */
export const POSTPOSED =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|^(üstünde|üzerinde|altında|önünde|arkasında|yanında|içinde)$/iu;

const WITH =
  /^(with|de|wearing|wears|in|dressed( up)?( (in|as|like))?|mit|con|avec|com|con|с|met|z|på|med)$/i;

/** Relations that several things may have to one. */
const SHARED: readonly Relation[] = ["on", "in", "under"];

/** Words that may stand within a phrase of two things, such as articles and sizes. */
const JOINING =
  /^(and|a|an|the|some|two|three|,|&|small|big|large|y|e|et|und|и|un|una|uma|une|ein|eine|einen|と|和|그리고|و)$/i;

/** The last relation named between two positions of the prompt. */
export function relationBetween(tokens: readonly Token[], from: number, to: number): Relation | undefined {
  const between = tokens.slice(from + 1, to + 1);
  if (between.some(({ text }) => text === ",")) return undefined;
  return between
    .flatMap((token, nth) =>
      leadsElsewhere(between, nth) ? [] : ((namedIn(token, "relation") as Relation) ?? []),
    )
    .at(-1);
}

/** What follows a word of place that is about no thing: "in a blue jacket", "in an enchanted forest". */
const ELSEWHERE: readonly string[] = ["garment", "piece", "accessory", "glasses", "setting", "landmark"];
function leadsElsewhere(between: readonly Token[], at: number): boolean {
  if (POSTPOSED.test(between[at]?.text ?? "")) return false;
  return between
    .slice(at + 1, at + 5)
    .some((token) => ELSEWHERE.some((group) => speaksOf(token, group)) && !speaksOf(token, "thing"));
}

const isPostposed = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from + 1, to).some((token) => speaksOf(token, "relation") && POSTPOSED.test(token.text));

const canWear = (slug: string, token: Token) =>
  speaksOf(token, "animal") ||
  isBeing(slug) ||
  ["teddy-bear", "skull", "snowman", "grim-reaper"].includes(slug);
/** Words by which anything wears what follows: "a pineapple wearing sunglasses". */
const WEARING =
  /^(wearing|wears|llevando|usando|vestindo|portant|trägt|tragend|indossa|в шляпе|носит|戴着|かぶった)( (a|an))?$/iu;

/** Whether what is named at a place is on the animal that was named before it: "a dog with a scarf". */
export function hasOn(tokens: readonly Token[], animal: Thing, at: number): boolean {
  const wearer = tokens[animal.at];
  const between = tokens.slice(animal.at + 1, at);
  if (!wearer || !(canWear(animal.slug, wearer) || between.some(({ text }) => WEARING.test(text))))
    return false;
  // "A frog on a lily pad with a crown": the last word of place says where the crown is.
  const last = between.findLastIndex(({ text }) => WITH.test(text));
  const isApart = between
    .slice(last + 1)
    .some((token) => speaksOf(token, "relation") && !WITH.test(token.text));
  return !isApart && between.some(({ text }) => WITH.test(text));
}

/** Whether a hat is on the animal that was named before it: "a dog with a hat". */
const isWornBy = (tokens: readonly Token[], animal: Thing, at: number): boolean =>
  HATS.has(namedIn(tokens[at] as Token, "thing") ?? "") && hasOn(tokens, animal, at);

const ARTICLE = /^(an?|the|some|fresh)$/i;

/** Whether there is only an "of" between two positions, apart from colours and numbers: a plate of sushi. */
const isOf = (tokens: readonly Token[]) =>
  /^((full|filled|voll|llen[oa]|plein[e]?|chei[oa]|pien[oa]) )?(of|with|mit|con|de|di|avec|com|von|с|z|met)$/.test(
    tokens
      .filter((token) => !speaksOf(token, "colour") && !speaksOf(token, "count") && !ARTICLE.test(token.text))
      .map(({ text }) => text.toLowerCase())
      .join(" "),
  );

/** How the thing named at `at` and the one before it relate; the index says which of them has the relation. */
export function relate(
  tokens: readonly Token[],
  before: { thing: Thing; index: number },
  { at, index, slug }: { at: number; index: number; slug: string },
): { index: number; stands: NonNullable<Thing["stands"]> } | undefined {
  const holds = CONTAINERS[before.thing.slug];
  const between = tokens.slice(before.thing.at + 1, at);
  // The coffee of "a cup of coffee" is in the cup's drawing.
  if (before.thing.slug === "cup" && DRINKS.includes(slug) && isOf(between))
    return { index, stands: { how: "part", to: before.index } };
  if (holds && isOf(between)) return { index, stands: { how: holds, to: before.index } };
  if (isWornBy(tokens, before.thing, at)) return { index, stands: { how: "worn", to: before.index } };
  const how = relationBetween(tokens, before.thing.at, at);
  if (how && isPostposed(tokens, before.thing.at, at)) return { index, stands: { how, to: before.index } };
  const after = tokens[at + 1] && (namedIn(tokens[at + 1] as Token, "relation") as Relation | undefined);
  const circled = after && between.some(({ text }) => text === "在") ? after : undefined;
  const either = how ?? circled;
  // "a cat on a table", 猫在桌子上: the first one has the relation.
  return either && { index: before.index, stands: { how: either, to: index } };
}

/** Relates the last thing to one mentioned again: "a lamp beside a sofa and a cat on the sofa". */
export function standTo(tokens: readonly Token[], things: readonly Thing[], known: number, at: number): void {
  const last = things.at(-1);
  if (!last || last.stands || known === things.length - 1) return;
  const how = relationBetween(tokens, last.at, at);
  if (how && things[known]?.stands?.to !== things.length - 1) last.stands = { how, to: known };
}

/** Puts into a container all of what it is said to be with: "a basket with grapes, bananas and a pineapple". */
export function holdAlike(things: Thing[], tokens: readonly Token[]): Thing[] {
  for (let index = 1; index < things.length; index++) {
    const [before, thing] = [things[index - 1], things[index]];
    const holder = before?.stands?.how === "in" ? things[before.stands.to] : undefined;
    if (!before?.stands || !thing || thing.stands || !holder || holder.at > before.at) continue;
    if (!(holder.slug in CONTAINERS)) continue;
    const between = tokens
      .slice(before.at + 1, thing.at)
      .filter(({ meanings }) => !meanings.some(({ group }) => group === "colour" || group === "count"));
    if (between.length > 0 && between.every(({ text }) => JOINING.test(text))) thing.stands = before.stands;
  }
  return things;
}

/** Extends a relation to things listed before it: "a cup and a croissant on a table". */
export function standAlike(things: Thing[], tokens: readonly Token[]): Thing[] {
  for (let index = things.length - 1; index > 0; index--) {
    const [one, other] = [things[index - 1], things[index]];
    const isGround = things.some(({ stands }) => stands?.to === index - 1);
    if (!one || !other || isGround || one.stands || !other.stands || !SHARED.includes(other.stands.how))
      continue;
    const between = tokens
      .slice(one.at + 1, other.at)
      .filter(({ meanings }) => !meanings.some(({ group }) => group === "colour" || group === "count"));
    const isJoined = between.length > 0 && between.every(({ text }) => JOINING.test(text));
    if (isJoined && other.stands.to !== index - 1) one.stands = other.stands;
  }
  return things;
}

/**
 * Whether something accompanies the one before it or is the object of its act, so that a later place is the first one's: "a
 * rabbit with a carrot under a tree", "a monkey eating a banana on a wall".
 */
export function isCompanion(
  tokens: readonly Token[],
  before: Thing | undefined,
  { at, stands }: Thing,
): boolean {
  if (before === undefined || stands !== undefined || before.slug in CONTAINERS) return false;
  const between = tokens
    .slice(before.at + 1, at)
    .filter((token) => !speaksOf(token, "colour") && !speaksOf(token, "count") && !ARTICLE.test(token.text));
  return (
    between.length === 1 &&
    (/^(with|con|mit|avec|com|с|met|z)$/iu.test(between[0]?.text ?? "") ||
      /ing$/i.test(between[0]?.text ?? ""))
  );
}

export function isWorn(tokens: readonly Token[], things: readonly Thing[], { at, stands }: Thing): boolean {
  const wearer = stands && things[stands.to];
  return wearer !== undefined && isWornBy(tokens, wearer, at);
}
