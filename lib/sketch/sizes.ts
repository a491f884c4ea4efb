import { KINDS } from "@/lib/sketch/things/catalogue";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";
import { speaksOf } from "./meanings";
import { BIG, isUnderAnother, SMALL } from "./things/have-sizes";

/** Natural sizes, in metres, from which a thing counts as large, and below which as small. */
const LARGE = 2;
const LITTLE = 0.45;
/** How many attributes may stand between a size and its noun. */
const REACH = 4;
const SIZED: readonly string[] = [
  "thing",
  "animal",
  "who",
  "two",
  "of",
  "part",
  "setting",
  "garment",
  "piece",
  "accessory",
];

/**
 * Whether a word states a size that the picture does not show: things are drawn at sizes that suit a group, and people as
 * adults. A thing alone fills the picture, so it counts as large.
 */
export function isOtherSize(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const text = tokens[at]?.text ?? "";
  const isBig = BIG.test(text);
  if (!isBig && !SMALL.test(text)) return false;
  const ahead = tokens.slice(at + 1, at + 1 + REACH);
  const end = ahead.findIndex((token) => token.edge || SIZED.some((group) => speaksOf(token, group)));
  const isAhead = ahead[end] !== undefined && !ahead[end]?.edge;
  // "un perro pequeño": in other languages a size may follow its noun.
  const place = isAhead ? at + 1 + end : at - 1;
  const noun = tokens[place];
  if (!noun || noun.edge || !SIZED.some((group) => speaksOf(noun, group))) return false;
  if (speaksOf(noun, "who") || speaksOf(noun, "two") || speaksOf(noun, "of")) return true;
  // Clothes and things held come in one size.
  if (
    ["garment", "piece", "accessory", "held"].some((group) => speaksOf(noun, group)) &&
    !speaksOf(noun, "thing")
  )
    return true;
  const thing = things.find((one) => one.at === place);
  if (!thing) return false;
  if (isBig ? thing.large : thing.small && !isUnderAnother(thing, things)) return false;
  const size = KINDS.get(thing.slug)?.size ?? 1;
  if (isBig ? size >= LARGE : size <= LITTLE && !isUnderAnother(thing, things)) return false;
  return !isBig || things.length > 1 || subject.kind === "people";
}
