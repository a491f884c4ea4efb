import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Strand } from "./hair";
import { boundTo, hairNamed, speaksOf, valuesOf } from "./meanings";

const RAINBOW_TIP = "#4f8df0";

/** The hair's colours: all that the prompt binds to it for a single person, those of the nth noun for one of two. */
export function hairColours(
  bindings: readonly Binding[],
  nth: number | undefined,
): { colour?: string; second?: string } {
  const bound = boundTo(bindings, "part", "hair");
  const nouns = [...new Set(bound.map(({ noun }) => noun))];
  const noun = nouns[Math.min(nth ?? 0, nouns.length - 1)];
  const [first, second] = bound
    .filter((binding) => nth === undefined || binding.noun === noun)
    .map(({ colour }) => colour);
  const colour = hairNamed(first);
  const tip = first === "rainbow" ? RAINBOW_TIP : hairNamed(second);
  return { ...(colour ? { colour } : {}), ...(tip ? { second: tip } : {}) };
}

/** The particulars of the hairstyle that the prompt names, if any. */
export function strandsOf(tokens: readonly Token[]): readonly Strand[] | undefined {
  const named = valuesOf<Strand>(tokens, "strand");
  return named.length > 0 ? named : undefined;
}

/** Wind itself, which blows in the hair of whoever is there. */
const WIND =
  /^(wind|windy|breeze|strong wind|gentle breeze|in the wind|gust|viento|brisa|vento|vent|brise|wind weht|ветер|на ветру|風|風が吹く|そよ風|风|微风|大风|바람|바람이 부는)$/iu;
const OF_HAIR =
  /hair|wind-?(blown|swept)|haar|cabel|pelo|cheveux|capelli|волос|髪|发|머리|saç|włos|wind in/iu;
/** Whether the wind blows in somebody's hair, rather than in a scarf or a flag. */
export const isBlown = (tokens: readonly Token[], at: number): boolean =>
  speaksOf(tokens[at] as Token, "blown") &&
  (OF_HAIR.test(tokens[at]?.text ?? "") ||
    (WIND.test(tokens[at]?.text ?? "") && (tokens[at - 1]?.edge ?? true) && (tokens[at + 1]?.edge ?? true)) ||
    tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ meanings }) => meanings.some(({ group, value }) => group === "part" && value === "hair")));
