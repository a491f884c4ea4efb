import { isBeast } from "@/lib/sketch/things/catalogue";
import { findDrawing } from "@/lib/sketch/things/lookup";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";

const HOUSES = "house house-with-garden log-cabin hut houses";
const TREES = "deciduous-tree evergreen-tree palm-tree";
const BIRDS =
  "bird parrot duck goose swan eagle dove owl peacock rooster flamingo penguin blackbird turkey baby-chick";
const FLOWERS = "sunflower rose tulip blossom hibiscus cherry-blossom white-flower lotus";
const CARS =
  "automobile sport-utility-vehicle taxi bus pickup-truck delivery-truck tractor bicycle motor-scooter";

/** Words for parts that drawings contain, which therefore do not name things beside them. */
const PARTS: readonly (readonly [words: RegExp, of: string])[] = [
  [/^(roofs?|doors?|windows?|chimneys?|walls?)$/i, HOUSES],
  [/^((big )?wheels?|tires?|tyres?|headlights?|doors?|windows?)$/i, CARS],
  [/^(lea(f|ves)|branch(es)?|trunk|foliage|crown)$/i, TREES],
  [/^(petals?|stems?|stalks?)$/i, FLOWERS],
  [/^(feathers?|wings?|beaks?|plumage)$/i, BIRDS],
  [/^wings?$/i, "butterfly honeybee bat airplane small-airplane"],
  [/^(trunk|tusks?)$/i, "elephant mammoth"],
  [/^mane$/i, "lion horse zebra unicorn"],
  [/^horn$/i, "unicorn rhinoceros"],
  [/^antlers?$/i, "deer"],
  [/^stripes$/i, "zebra tiger"],
  [/^spots$/i, "leopard giraffe lady-beetle"],
  [/^shell$/i, "turtle snail"],
  [/^(tentacles?|arms?)$/i, "octopus squid"],
  [/^(fins?|scales?)$/i, "fish tropical-fish shark dolphin whale"],
  [/^(sails?|masts?)$/i, "sailboat pirate-ship"],
  [/^handle$/i, "teapot hot-beverage broom bucket"],
  [/^(hands?|numbers|numerals|dial)$/i, "alarm-clock mantelpiece-clock twelve-oclock watch timer-clock"],
  [/^(strings?)$/i, "guitar violin banjo"],
  [/^keys$/i, "keyboard musical-keyboard accordion"],
];
/** Parts of every animal. */
const OF_BEASTS = /^(eyes?|ears?|nose|mouth|legs|paws|fur|coat)$/i;
/** Parts that cover nearly the whole: their colour is their owner's. */
const COAT = /^(feathers?|plumage|fur|coat|scales?|lea(f|ves)|foliage|petals?)$/i;
const WITH = /^(with|having|has|con|com|avec|mit|with its|and)$/i;

const slugOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value ?? "";
const isOwner = (token: Token) => speaksOf(token, "thing") || speaksOf(token, "animal");
const isSomebody = (token: Token) => speaksOf(token, "who") || speaksOf(token, "two");

/** Whether a word names a part that drawings of animals or things contain. */
export const isPart = (word: string) => OF_BEASTS.test(word) || PARTS.some(([words]) => words.test(word));

function has(owner: Token, part: string): boolean {
  const slug = slugOf(owner);
  if (OF_BEASTS.test(part)) return speaksOf(owner, "animal") || isBeast(slug);
  return PARTS.some(([words, of]) => words.test(part) && of.split(" ").includes(slug));
}

const FACE = /^(faces?|heads?)$/i;

/** Reads an animal's face as the animal, seen from close up: "a tiger's face", "the head of an eagle". */
export function nearFaces(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(isSomebody)) return tokens;
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const owner = /['’]s$/.test(token.text) ? findAnimal(token.text.slice(0, -2)) : undefined;
    if (owner && next && (FACE.test(next.text) || isPart(next.text)))
      return { ...token, meanings: [{ group: "thing", value: owner }] };
    const last = tokens[at - 1];
    const isOwned = last !== undefined && /['’]s$/.test(last.text) && findAnimal(last.text.slice(0, -2));
    const isOf = /^of$/i.test(next?.text ?? "") && tokens.slice(at + 2, at + 4).some(isOwner);
    if (!isOwned && !isOf) return token;
    if (FACE.test(token.text)) return { ...token, meanings: [{ group: "framing", value: "close" }] };
    return isOwned && isPart(token.text) ? { ...token, meanings: [{ group: "of", value: "part" }] } : token;
  });
}

/** The animal that a word names, if any. */
function findAnimal(word: string): string | undefined {
  const slug = findDrawing(word.toLowerCase(), "en");
  return slug && isBeast(slug) ? slug : undefined;
}

/**
 * Reads parts of what a prompt names as part of its drawing, not as things of their own: "a house with a blue door". Such
 * a word comes to mean the owner's position, if its colour is the owner's, or "part" otherwise.
 */
export function senseParts(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(isSomebody)) return tokens;
  return tokens.map((token, at) => {
    if (!isPart(token.text)) return token;
    const from = tokens.slice(0, at).findLastIndex(({ text }) => text === ",") + 1;
    const clause = tokens.slice(from, at);
    const joined = clause.findLastIndex(({ text }) => WITH.test(text));
    // "a bone in its mouth" requires the bone to be held there.
    if (joined < 1 || clause.slice(joined + 1).some((one) => speaksOf(one, "relation"))) return token;
    const first = clause.findIndex(({ text }) => WITH.test(text));
    const owner = clause.slice(0, first).findLastIndex(isOwner);
    if (owner < 0 || !has(clause[owner] as Token, token.text)) return token;
    const value = COAT.test(token.text) ? String(from + owner) : "part";
    return { ...token, edge: false, meanings: [{ group: "of", value }] };
  });
}
