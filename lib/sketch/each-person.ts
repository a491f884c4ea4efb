import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Counted } from "./count-people";
import { boundTo } from "./meanings";
import type { Person } from "./person";
import { readPerson } from "./read-person";

/** The hair of each person where it is listed after all of them: "maid and princess, black hair, blonde hair". */
export function hairOfEach(
  tokens: readonly Token[],
  bindings: readonly Binding[],
  counted: readonly Counted[],
): readonly (Person["hair"] | undefined)[] {
  const last = counted.at(-1)?.from ?? 0;
  const nouns = new Set(boundTo(bindings, "part", "hair").map(({ noun }) => noun));
  if (last === 0 || nouns.size !== counted.length || [...nouns].some((noun) => noun <= last)) return [];
  return counted.map(({ presentation }, nth) => readPerson(tokens, bindings, presentation, nth, false).hair);
}

/** Somebody from the front, the side and the back, as on a character sheet. */
export function fromAllSides({
  held: _,
  heldThing: __,
  heldColour: ___,
  seat: ____,
  ...person
}: Person): [Person, ...Person[]] {
  return [
    { ...person, act: "stand" },
    { ...person, act: "side" },
    { ...person, act: "behind" },
  ];
}

/** Somebody's grown-up child, who is not old because the parent is. */
export function grownUp(person: Person, bindings: readonly Binding[]): Person {
  const { colour, ...hair } = person.hair;
  const isNamed = boundTo(bindings, "part", "hair").length > 1;
  return { ...person, aged: false, hair: isNamed && colour ? { ...hair, colour } : hair };
}
