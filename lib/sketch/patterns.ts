import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import { paintNamed, speaksOf, valuesOf } from "./meanings";

/** What cloth is printed or woven with. */
export type PatternKind =
  | "stripes"
  | "pinstripes"
  | "plaid"
  | "checks"
  | "dots"
  | "floral"
  | "camouflage"
  | "leopard"
  | "stars"
  | "hearts";

/** A pattern and, where the prompt names it, its second colour as `#rrggbb`. */
export interface Pattern {
  kind: PatternKind;
  colour?: string;
}

/** Patterns of what is worn: above the hips, below them, and on the legs themselves. */
export interface Patterns {
  top?: Pattern;
  bottom?: Pattern;
  legs?: Pattern;
}

const AHEAD = 5;
const BACK = 4;
/** Garments that are worn above and below the hips. */
const WHOLE: readonly string[] =
  "dress sundress kimono qipao sari maid hanbok robe swimwear overalls suit coat military nurse".split(" ");
const LOWER: readonly string[] = "skirt miniskirt longskirt pleated shorts trousers jeans".split(" ");
const ON_LEGS: readonly string[] = ["leggings", "thighhighs", "socks"];

type Part = keyof Patterns | "both";

function partOf({ meanings }: Token): Part | "none" | undefined {
  for (const { group, value } of meanings) {
    if (group === "garment") return WHOLE.includes(value) ? "both" : "top";
    if (group === "garb") return "both";
    if (group === "piece")
      return LOWER.includes(value) ? "bottom" : ON_LEGS.includes(value) ? "legs" : "none";
    if (group === "accessory" || group === "held" || group === "thing") return "none";
  }
  return undefined;
}

/** The noun that a pattern is said of: the next one in its clause, or the one before it. */
function wearerOf(tokens: readonly Token[], at: number): number | undefined {
  const own = tokens[at] as Token;
  if (partOf(own)) return at;
  for (let index = at + 1; index < tokens.length && index <= at + AHEAD; index++) {
    const token = tokens[index] as Token;
    if (token.text === "," || (token.edge && !speaksOf(tokens[index + 1] ?? token, "colour"))) break;
    if (partOf(token)) return index;
    if (token.meanings.length === 0 && !isFraming(token.text) && index > at + 1) break;
  }
  for (let index = at - 1; index >= 0 && index >= at - BACK; index--) {
    const token = tokens[index] as Token;
    if (token.text === ",") break;
    if (partOf(token)) return index;
  }
  return undefined;
}

/** The patterns that a prompt gives to what somebody wears. */
export function readPatterns(tokens: readonly Token[], bindings: readonly Binding[]): Patterns | undefined {
  if (valuesOf(tokens, "pattern").length === 0) return undefined;
  const patterns: Patterns = {};
  tokens.forEach((token, at) => {
    const kind = token.meanings.find(({ group }) => group === "pattern")?.value as PatternKind | undefined;
    const noun = kind && wearerOf(tokens, at);
    const part = noun !== undefined && partOf(tokens[noun] as Token);
    if (!kind || !part || part === "none") return;
    const [, second] = new Set(
      bindings.filter((one) => one.noun === noun).map(({ colour }) => paintNamed(colour)),
    );
    const pattern: Pattern = { kind, ...(second ? { colour: second } : {}) };
    for (const one of part === "both" ? (["top", "bottom"] as const) : [part]) patterns[one] ??= pattern;
  });
  return Object.keys(patterns).length > 0 ? patterns : undefined;
}
