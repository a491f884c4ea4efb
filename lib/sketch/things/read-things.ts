import { type Binding, isOfOne } from "@/lib/sketch/bind-colours";
import { defined, paintNamed, speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeing, isCreature } from "./beings";
import { KINDS } from "./catalogue";
import { implyPlaces } from "./imply";
import { isPlural } from "./lookup";
import type { Relation, Thing } from "./thing";
import { HATS } from "./worn-hats";

const MOST = 9;
/** What is made up of several of what is drawn for it. */
const OF_SEVERAL = /^((street|outdoor|night|flea|farmers) )?(market|bazaar|souk)$/i;
/** How many kinds of things a picture has room for: those named further on are said to be missing. */
const MOST_THINGS = 20;
/** How many a plural without a number stands for. */
const SOME = 3;
/** How many words there may be between a number and what it counts. */
const REACH = 4;
/** What a plural names that is drawn as several in one, or comes in pairs. */
const ONE_ANYWAY: readonly string[] =
  "books glasses sunglasses scissors jeans shorts gloves goggles chopsticks grapes cherries peanuts beans pancakes french-fries houses socks ballet-shoes skis shopping-bags cooked-rice spaghetti bubbles crossed-swords blueberries chains hiking-boot running-shoe performing-arts fireworks sparkles running-shirt leafy-green curtains binoculars playing-cards headphone".split(
    " ",
  );

/** What holds what is said to be "of" it: a plate of sushi. */
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
};

/** Children are not drawn, and what counts them counts nothing else. */
const CHILDREN =
  /^(child|children|kids?|toddlers?|bab(y|ies)|infants?|niñ[oa]s?|crianças?|menin[oa]s?|enfants?|kind(er)?|bambin[ioae]|kinderen|дети|детей|ребенок|ребёнок|dzieci|dziecko|çocuk(lar)?|أطفال|طفل|طفلة|子供(たち)?|子ども(たち)?|孩子(们)?|儿童|아이(들)?|어린이)$/iu;
/** Scripts whose words for a place stand behind what they are about: 木の下の猫. */
const POSTPOSED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words before which stone and wood are what something is made of. */
const MADE =
  /^(path|pathway|wall|walls|bridge|house|hut|statue|stairs|steps|tower|castle|lantern|floor|road|table|bench|door|fence|cabin|box)$/i;
const MATERIALS: readonly string[] = ["rock", "wood", "brick"];
const WITH = /^(with|wearing|wears|in|mit|con|avec|com|con|с|met|z|på|med)$/i;

/** What has its colour from its name. */
const GOLD = /gold ?fish/i;

/** How several may stand to one thing. */
const SHARED: readonly Relation[] = ["on", "in", "under"];
/** What joins two things into one phrase, articles and sizes among it. */
const JOINING =
  /^(and|a|an|the|some|two|three|,|&|small|big|large|y|e|et|und|и|un|una|uma|une|ein|eine|einen|と|和|그리고|و)$/i;

/** Whether a colour is that of somebody's fur or feathers, or of a tree's leaves. */
const isCoatOf = (owner: Binding["owner"], at: number) => owner?.group === "of" && owner.value === String(at);

const namedIn = ({ meanings }: Token, group: string) =>
  meanings.find((meaning) => meaning.group === group)?.value;

/** Groups of words that a number before them counts, and no thing behind them. */
const COUNTED: readonly string[] = ["who", "two"];

const isPairOf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => /\bpair of$/i.test(text));

function countBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index];
    if (
      !token ||
      token.text === "," ||
      speaksOf(token, "thing") ||
      speaksOf(token, "relation") ||
      COUNTED.some((group) => speaksOf(token, group))
    )
      return undefined;
    if (CHILDREN.test(token.text)) return undefined;
    const count = namedIn(token, "count");
    if (count) return Math.min(MOST, Number(count));
  }
  return undefined;
}

/** Whether a thing is named with an article of its own, and so is another one than those before it: "a white cat and a tabby cat". */
function isOneMore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index] as Token;
    if (token.edge || speaksOf(token, "relation") || speaksOf(token, "thing")) return false;
    if (INDEFINITE.test(token.text)) return true;
  }
  return false;
}
const INDEFINITE = /^(an?|another|une?|una|um|uma|eine?|einen|einem)$/i;

/** The relation that stands between two places of the prompt, the last one if there are several. */
function relationBetween(tokens: readonly Token[], from: number, to: number): Relation | undefined {
  const between = tokens.slice(from + 1, to + 1);
  if (between.some(({ text }) => text === ",")) return undefined;
  return between.flatMap((token) => (namedIn(token, "relation") as Relation) ?? []).at(-1);
}

const isPostposed = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from + 1, to).some((token) => speaksOf(token, "relation") && POSTPOSED.test(token.text));

const canWear = (slug: string, token: Token) =>
  speaksOf(token, "animal") ||
  isBeing(slug) ||
  ["teddy-bear", "skull", "snowman", "grim-reaper"].includes(slug);

/** Whether a hat is on the animal that was named before it: "a dog with a hat". */
function isWornBy(tokens: readonly Token[], animal: Thing, at: number): boolean {
  const [garment, wearer] = [tokens[at], tokens[animal.at]];
  if (!garment || !wearer || !canWear(animal.slug, wearer)) return false;
  if (!HATS.has(namedIn(garment, "thing") ?? "")) return false;
  const between = tokens.slice(animal.at + 1, at);
  const isApart = between.some((token) => speaksOf(token, "relation") && !WITH.test(token.text));
  return !isApart && between.some(({ text }) => WITH.test(text));
}

const ARTICLE = /^(an?|the|some|fresh)$/i;
/** Whether tokens hold, beside colours and numbers, nothing but an "of": a plate of sushi. */
const isOf = (tokens: readonly Token[]) =>
  /^((full|filled) )?(of|with)$/.test(
    tokens
      .filter((token) => !speaksOf(token, "colour") && !speaksOf(token, "count") && !ARTICLE.test(token.text))
      .map(({ text }) => text.toLowerCase())
      .join(" "),
  );

/** How the thing that is named at `at` and the one before it stand to each other; the index is that of who stands so. */
function relate(
  tokens: readonly Token[],
  before: { thing: Thing; index: number },
  { at, index }: { at: number; index: number },
): { index: number; stands: NonNullable<Thing["stands"]> } | undefined {
  const holds = CONTAINERS[before.thing.slug];
  const between = tokens.slice(before.thing.at + 1, at);
  if (holds && isOf(between)) return { index, stands: { how: holds, to: before.index } };
  if (isWornBy(tokens, before.thing, at)) return { index, stands: { how: "worn", to: before.index } };
  const how = relationBetween(tokens, before.thing.at, at);
  if (how && isPostposed(tokens, before.thing.at, at)) return { index, stands: { how, to: before.index } };
  const after = tokens[at + 1] && (namedIn(tokens[at + 1] as Token, "relation") as Relation | undefined);
  const circled = after && between.some(({ text }) => text === "在") ? after : undefined;
  const either = how ?? circled;
  // "a cat on a table", 猫在桌子上: the first one stands to the second.
  return either && { index: before.index, stands: { how: either, to: index } };
}

/**
 * Reads the things that a prompt names.
 * @param isFree whether a token's word is not yet drawn as something else: as a place, as clothes
 * @param someone the place of the word for a person, if the prompt has one
 */
export function readThings(
  tokens: readonly Token[],
  bindings: readonly Binding[],
  isFree: (token: Token) => boolean,
  someone: number | undefined,
): Thing[] {
  const things: Thing[] = [];
  tokens.forEach((token, at) => {
    const named = namedIn(token, "thing");
    // "two glasses" are no spectacles.
    const slug = named === "glasses" && (countBefore(tokens, at) ?? 1) > 1 ? "tumbler-glass" : named;
    if (!slug || things.length >= MOST_THINGS || !KINDS.has(slug) || !isFree(token)) return;
    const next = tokens[at + 1];
    if (isCreature(slug) && next && speaksOf(next, "who")) return;
    // A mole of somebody's is on the skin.
    if (slug === "mole" && someone !== undefined) return;
    if (MATERIALS.includes(slug) && MADE.test(tokens[at + 1]?.text ?? "")) return;
    const isOne = ONE_ANYWAY.includes(slug);
    // A pair of scissors is one.
    const told = isOne && isPairOf(tokens, at) ? 1 : countBefore(tokens, at);
    const many = (isPlural(token.text) && !isOne) || OF_SEVERAL.test(token.text) ? SOME : 1;
    const said = bindings.filter(({ noun, owner }) => noun === at || isCoatOf(owner, at));
    const own = said[0]?.colour;
    // A drummer's own drum is the one that is spoken of further on.
    const called = things.find((thing) => thing.slug === slug && speaksOf(tokens[thing.at] as Token, "who"));
    if (called) {
      Object.assign(called, { at, ...defined({ colour: paintNamed(own) }) });
      return;
    }
    const isAgain = isOneMore(tokens, at);
    const known = things.findIndex(
      (thing) => thing.slug === slug && told === undefined && !own && !(isAgain && thing.at < at - 1),
    );
    if (known >= 0) {
      standTo(tokens, things, known, at);
      return;
    }
    // What an animal wears is nobody's place: "a dog with a hat on a bicycle" is a dog on a bicycle.
    const last = things.findLastIndex(
      (thing, nth) => !isWorn(tokens, things, thing) && !isCompanion(tokens, things[nth - 1], thing),
    );
    const before = things[last];
    // "Two dogs, one black and one white" are one black dog and one white one.
    const each = said.filter((one) => isOfOne(tokens, one.at));
    if (each.length > 1 && each.length === told) {
      for (const { colour } of each)
        things.push({ slug, at, count: 1, ...defined({ colour: paintNamed(colour) }) });
      return;
    }
    const index =
      things.push({
        slug,
        at,
        count: told ?? many,
        ...defined({
          colour: paintNamed(own) ?? (GOLD.test(token.text) ? "#f58a2c" : undefined),
          named: named === slug ? undefined : named,
        }),
      }) - 1;
    if (before && (someone === undefined || before.at > someone)) {
      const found = relate(tokens, { thing: before, index: last }, { at, index });
      const stander = found && things[found.index];
      if (found && stander) {
        // Of tulips in a vase on a table, the vase is on the table.
        const holder = stander.stands?.how === "in" ? things[stander.stands.to] : undefined;
        const isHolder = holder && found.stands.to === index;
        (isHolder ? holder : stander).stands = found.stands;
      }
    } else if (someone !== undefined && someone < at) {
      const how = relationBetween(tokens, someone, at);
      const thing = things[index];
      if (how && thing) thing.stands = { how, to: -1 };
    }
  });
  return implyPlaces(standAlike(things, tokens));
}

/** Stands the last thing to one that is named again: "a lamp beside a sofa and a cat on the sofa". */
function standTo(tokens: readonly Token[], things: readonly Thing[], known: number, at: number): void {
  const last = things.at(-1);
  if (!last || last.stands || known === things.length - 1) return;
  const how = relationBetween(tokens, last.at, at);
  if (how && things[known]?.stands?.to !== things.length - 1) last.stands = { how, to: known };
}

/** "A cup and a croissant on a table": both are on it. */
function standAlike(things: Thing[], tokens: readonly Token[]): Thing[] {
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
 * Whether something is merely with the one before it, or what that does something to, so that the place told further on is
 * the first one's: "a rabbit with a carrot under a tree", "a monkey eating a banana on a wall".
 */
function isCompanion(tokens: readonly Token[], before: Thing | undefined, { at, stands }: Thing): boolean {
  if (before === undefined || stands !== undefined || before.slug in CONTAINERS) return false;
  const between = tokens
    .slice(before.at + 1, at)
    .filter((token) => !speaksOf(token, "colour") && !speaksOf(token, "count") && !ARTICLE.test(token.text));
  return (
    between.length === 1 && (/^with$/i.test(between[0]?.text ?? "") || /ing$/i.test(between[0]?.text ?? ""))
  );
}

function isWorn(tokens: readonly Token[], things: readonly Thing[], { at, stands }: Thing): boolean {
  const wearer = stands && things[stands.to];
  return wearer !== undefined && isWornBy(tokens, wearer, at);
}
