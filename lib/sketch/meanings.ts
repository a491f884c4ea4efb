import { COLOURS } from "@/lib/sketch/vocabulary/colours";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";

/** Whether a token has a meaning in a group. */
export const speaksOf = ({ meanings }: Token, group: string): boolean =>
  meanings.some((meaning) => meaning.group === group);

/** The meanings of lists of tokens by group, cached: each list is asked for some sixty groups. */
const named = new WeakMap<readonly Token[], Map<string, Set<string>>>();

function groupsOf(tokens: readonly Token[]): Map<string, Set<string>> {
  const known = named.get(tokens);
  if (known) return known;
  const groups = new Map<string, Set<string>>();
  for (const { meanings } of tokens) {
    for (const { group, value } of meanings) {
      const values = groups.get(group);
      if (values) values.add(value);
      else groups.set(group, new Set([value]));
    }
  }
  named.set(tokens, groups);
  return groups;
}

/** The distinct values of the tokens in a group, in order. */
export const valuesOf = <T extends string>(tokens: readonly Token[], group: string): T[] =>
  [...(groupsOf(tokens).get(group) ?? [])] as T[];

/** The colours that the prompt gives to the things of a group, or to one of them. */
export function boundTo(bindings: readonly Binding[], group: string, value?: string): Binding[] {
  return bindings.filter(({ owner }) => owner?.group === group && (!value || owner.value === value));
}

/** A named colour as it is used for cloth and things. */
export const paintNamed = (name: string | undefined) => (name ? COLOURS[name]?.paint : undefined);
/** A named colour as it is used for hair. */
export const hairNamed = (name: string | undefined) =>
  name ? (COLOURS[name]?.hair ?? COLOURS[name]?.paint) : undefined;

/** An object without its undefined values. */
export function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
