import type { Binding } from "@/lib/sketch/bind-colours";
import { defined, paintNamed, speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { KINDS } from "./catalogue";
import { isPlural } from "./lookup";

/** How a thing stands to another. */
export type Relation = "on" | "under" | "left" | "right" | "beside" | "before" | "behind" | "in";

/** A thing as the prompt asks for it. */
export interface Thing {
  /** Its drawing's name. */
  slug: string;
  count: number;
  colour?: string;
  /** How it stands to another thing of the list, or to the people (−1). */
  stands?: { how: Relation; to: number };
  /** The place of its word among the prompt's tokens. */
  at: number;
}

const MOST = 9;
/** How many a plural without a number stands for. */
const SOME = 3;
/** How many words there may be between a number and what it counts. */
const REACH = 4;
/** What a plural names that is drawn as several in one, or comes in pairs. */
const ONE_ANYWAY: readonly string[] =
  "books glasses sunglasses scissors jeans shorts gloves goggles chopsticks grapes cherries peanuts beans pancakes french-fries houses socks ballet-shoes skis shopping-bags cooked-rice spaghetti bubbles crossed-swords blueberries chains hiking-boot running-shoe performing-arts fireworks sparkles running-shirt leafy-green".split(
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
};

const namedIn = ({ meanings }: Token, group: string) =>
  meanings.find((meaning) => meaning.group === group)?.value;

function countBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index];
    if (!token || token.text === "," || speaksOf(token, "thing") || speaksOf(token, "relation"))
      return undefined;
    const count = namedIn(token, "count");
    if (count) return Math.min(MOST, Number(count));
  }
  return undefined;
}

/** The relation that stands between two places of the prompt, the last one if there are several. */
function relationBetween(tokens: readonly Token[], from: number, to: number): Relation | undefined {
  const between = tokens.slice(from + 1, to + 1);
  if (between.some(({ text }) => text === ",")) return undefined;
  return between.flatMap((token) => (namedIn(token, "relation") as Relation) ?? []).at(-1);
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
    const slug = namedIn(token, "thing");
    if (!slug || !KINDS.has(slug) || !isFree(token)) return;
    const last = things.at(-1);
    const told = countBefore(tokens, at);
    const many = isPlural(token.text) && !ONE_ANYWAY.includes(slug) ? SOME : 1;
    const own = bindings.find(({ noun }) => noun === at)?.colour;
    const from = last && (someone === undefined || last.at > someone) ? last.at : someone;
    const how = from !== undefined && from < at ? relationBetween(tokens, from, at) : undefined;
    const holds = last && CONTAINERS[last.slug];
    const isFilled =
      holds &&
      tokens
        .slice(last.at + 1, at)
        .map(({ text }) => text.toLowerCase())
        .join(" ") === "of";
    const to = from === last?.at ? things.length - 1 : -1;
    const repeated = things.find((thing) => thing.slug === slug && told === undefined && !own);
    if (repeated) return;
    things.push({
      slug,
      at,
      count: told ?? many,
      ...defined({ colour: paintNamed(own), stands: undefined }),
    });
    const thing = things.at(-1);
    if (thing && isFilled) thing.stands = { how: holds, to: things.length - 2 };
    else if (thing && how && last && to >= 0) {
      // "a cat on a table": the first one stands to the second.
      last.stands = { how, to: things.length - 1 };
    } else if (thing && how) thing.stands = { how, to: -1 };
  });
  return things;
}
