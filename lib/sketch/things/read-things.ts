import { type Binding, isOfOne } from "@/lib/sketch/bind-colours";
import { defined, paintNamed, speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isCreature } from "./beings";
import { keepBetween } from "./between";
import { KINDS } from "./catalogue";
import { PIED } from "./chief-colours";
import { countBefore, INDEFINITE, isLoneBook, isSaidOnce, isStacked, ONE, REACH } from "./count-things";
import { implyPlaces } from "./imply";
import { withKin } from "./kin";
import { isPlural } from "./lookup";
import {
  holdAlike,
  isCompanion,
  isWorn,
  namedIn,
  relate,
  relationBetween,
  standAlike,
  standTo,
} from "./relate";
import type { Thing } from "./thing";
import { withToppings } from "./toppings";

/** Collections that are drawn as several of one thing. */
const OF_SEVERAL = /^((street|outdoor|night|flea|farmers) )?(market|bazaar|souk)$/i;
/** How many kinds of things fit into a picture; any further ones are reported as not drawn. */
const MOST_THINGS = 20;
/** The count of a plural without a number. */
const SOME = 3;
/** How many are seen of what there is a lot of. */
const FULL = 6;
/** What is in bowls and baskets by the handful. */
const HEAPED: readonly string[] =
  "strawberry red-apple green-apple pear tangerine lemon lime peach tomato potato egg carrot cookie candy mango kiwi-fruit".split(
    " ",
  );
/** Plurals that name a single drawing, of several or of a pair. */
const ONE_ANYWAY: readonly string[] =
  "ice-skate books glasses sunglasses scissors jeans shorts gloves goggles chopsticks grapes cherries peanuts beans pancakes french-fries houses socks ballet-shoes skis shopping-bags cooked-rice spaghetti bubbles crossed-swords blueberries chains hiking-boot running-shoe performing-arts fireworks sparkles running-shirt leafy-green curtains binoculars playing-cards headphone".split(
    " ",
  );

/** German articles and pronouns behind which a noun may end like a plural: "den Löwen". */
const DEFINITE = /^(der|den|dem|des|im|am|vom|zum|beim|(ihr|sein|mein|unser)(en|em|es|er))$/i;

/** Things that "in" means sitting on. */
const SEATS: readonly string[] = ["sofa", "couch-and-lamp", "armchair", "chair", "bed", "hammock"];
const seated = (stands: NonNullable<Thing["stands"]>, things: readonly Thing[]) =>
  stands.how === "in" && SEATS.includes(things[stands.to]?.slug ?? "")
    ? { ...stands, how: "on" as const }
    : stands;

/** Nouns before which stone and wood are materials. */
const MADE =
  /^(path|pathway|wall|walls|bridge|house|hut|statue|stairs|steps|tower|castle|lantern|floor|road|table|bench|door|fence|cabin|box)$/i;
/** Words after which they are materials as well: "un puente de piedra". */
const MADE_OF = /^(de|di|en|em|aus|из|z|van|made of|made from)$/iu;
const MATERIALS: readonly string[] = ["rock", "wood", "brick"];

/** Things whose name implies a colour. */
const GOLD = /gold ?fish/i;

/** Whether a colour is that of fur, feathers or leaves. */
const isCoatOf = (owner: Binding["owner"], at: number) => owner?.group === "of" && owner.value === String(at);

const isPairOf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => /\bpair of$/i.test(text));

const isBunchOf = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - REACH), at)
    .some(({ text }) => /\b(bunch|cluster|pile|stack|heap)\b/i.test(text));

const SHOAL: readonly string[] = ["fish", "tropical-fish", "clownfish"];
/** Whether something is said to be full of a thing, or it is of one word for one and for many: "colourful fish". */
function isMany(tokens: readonly Token[], at: number, slug: string): boolean {
  const last = tokens
    .slice(0, at)
    .findLastIndex((token) => token.edge || speaksOf(token, "relation") || speaksOf(token, "thing"));
  const before = tokens.slice(Math.max(0, at - REACH, last + 1), at);
  const full = before.findLastIndex(({ text }) => /^(full|filled|lots|piles)( (of|with))?$/i.test(text));
  if (full >= 0) return true;
  return (
    SHOAL.includes(slug) &&
    /fish$/i.test(tokens[at]?.text ?? "") &&
    !before.some(({ text }) => ONE.test(text))
  );
}

/** Whether a thing has an article of its own, and so is a different one: "a white cat and a tabby cat". */
function isOneMore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index] as Token;
    if (token.edge || speaksOf(token, "relation") || speaksOf(token, "thing")) return false;
    if (INDEFINITE.test(token.text)) return true;
  }
  return false;
}

/** The window that somebody sits in: it rains behind it where the prompt has rain. */
const sillOf = (tokens: readonly Token[]) =>
  tokens.some((token) => namedIn(token, "weather") === "rain") ? "windowsill-in-rain" : "windowsill";

/**
 * Reads the things that a prompt names.
 * @param isFree whether a token is not already drawn as something else, such as a place or clothes
 * @param someone the index of the token for a person, if any
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
    // "two glasses" are not spectacles.
    const slug = isLoneBook(tokens, at, named)
      ? "closed-book"
      : named === "glasses" && (countBefore(tokens, at) ?? 1) > 1
        ? "tumbler-glass"
        : named === "sill" || named === "windowsill"
          ? sillOf(tokens)
          : named;
    if (!slug || things.length >= MOST_THINGS || !KINDS.has(slug) || !isFree(token)) return;
    const next = tokens[at + 1];
    if (isCreature(slug) && next && speaksOf(next, "who")) return;
    // A person's mole is on the skin.
    if (slug === "mole" && someone !== undefined) return;
    if (MATERIALS.includes(slug) && MADE.test(tokens[at + 1]?.text ?? "")) return;
    if (MATERIALS.includes(slug) && MADE_OF.test(tokens[at - 1]?.text ?? "")) return;
    const isOne = ONE_ANYWAY.includes(slug);
    // A pair of scissors is one thing.
    const told =
      slug === "books" && isStacked(tokens, at)
        ? 1
        : isOne && (isPairOf(tokens, at) || isBunchOf(tokens, at))
          ? 1
          : countBefore(tokens, at);
    // "ein Eis", "un autobus": what has an article of its own is one.
    const isSingle = INDEFINITE.test(tokens[at - 1]?.text ?? "") || DEFINITE.test(tokens[at - 1]?.text ?? "");
    const many =
      (isPlural(token.text, slug) && !isOne && !isSingle) || OF_SEVERAL.test(token.text) ? SOME : 1;
    const said = bindings.filter(({ noun, owner }) => noun === at || isCoatOf(owner, at));
    // A cow is black and white anyway.
    const isPied =
      PIED.includes(slug) &&
      said.length > 1 &&
      said.every(({ colour }) => colour === "black" || colour === "white");
    const own = isPied ? undefined : said[0]?.colour;
    // The drum of a drummer is the one named later.
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
    // A worn thing is no place: "a dog with a hat on a bicycle" is a dog on a bicycle.
    const last = things.findLastIndex(
      (thing, nth) => !isWorn(tokens, things, thing) && !isCompanion(tokens, things[nth - 1], thing),
    );
    const before = things[last];
    // "two dogs, one black and one white"
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
        count: told ?? (isMany(tokens, at, slug) ? FULL : many),
        ...(own === "rainbow" ? { varied: true as const } : {}),
        ...defined({
          colour:
            paintNamed(own === "rainbow" ? undefined : own) ??
            (GOLD.test(token.text) && slug !== "fishbowl" ? "#f58a2c" : undefined),
          named: named === slug ? undefined : named,
        }),
      }) - 1;
    if (before && (someone === undefined || before.at > someone)) {
      const found = relate(tokens, { thing: before, index: last }, { at, index, slug });
      const stander = found && things[found.index];
      // Nobody has a bowl of one strawberry.
      const isHeap = found?.index === index && found.stands.how === "in" && told === undefined;
      if (isHeap && HEAPED.includes(slug) && things[index])
        things[index].count = Math.max(SOME, things[index].count);
      // "красные яблоки в корзине": without an article there are several.
      const isSome = found?.stands.how === "in" && stander?.count === 1 && HEAPED.includes(stander.slug);
      if (stander && isSome && !isSaidOnce(tokens, stander.at)) stander.count = SOME;
      if (found && stander) {
        // "tulips in a vase on a table": the vase is on the table.
        const holder = stander.stands?.how === "in" ? things[stander.stands.to] : undefined;
        const isHolder = holder && found.stands.to === index;
        (isHolder ? holder : stander).stands = seated(found.stands, things);
      }
    } else if (someone !== undefined && someone < at) {
      const how = relationBetween(tokens, someone, at);
      const thing = things[index];
      if (how && thing) thing.stands = { how, to: -1 };
    }
  });
  return keepBetween(
    withToppings(implyPlaces(withKin(standAlike(holdAlike(things, tokens), tokens), tokens)), tokens),
  );
}
