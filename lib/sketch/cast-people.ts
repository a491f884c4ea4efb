import type { Character } from "@/lib/sketch/figure/character";
import type { Brief } from "./brief";
import { castPerson } from "./cast";
import type { Guide } from "./guide";
import type { Accessory, Person } from "./person";
import type { Random } from "./random";

const peopleOf = ({ subject }: Brief): readonly Person[] => (subject.kind === "people" ? subject.people : []);

function castOnce(brief: Brief, guide: Guide | undefined, random: Random): Character[] {
  const people = peopleOf(brief);
  const kin = brief.subject.kind === "people" ? brief.subject.kin : undefined;
  const casting = people.map((person, index) =>
    castPerson(
      // Without a hair colour in the prompt, the reference's applies.
      index === 0 && guide?.hair && !person.hair.colour
        ? { ...person, hair: { ...person.hair, colour: guide.hair } }
        : person,
      brief,
      "#6a5aa0",
      random.fork(`cast ${kin === "alike" ? 0 : index}`),
    ),
  );
  const [parent] = casting;
  return casting.map((who, index) =>
    parent && kin === "child" && !people[index]?.skin ? { ...who, skin: parent.skin } : who,
  );
}

/** Casts a person for a later state of a picture: whatever the change leaves open stays as the seed chose it before. */
function keep(was: Character, now: Character, before: Person, after: Person): Character {
  const isDressedAnew = before.clothes !== after.clothes || before.clothesColour !== after.clothesColour;
  const worn = after.accessories;
  const given = was.accessories.filter(({ kind }) => !before.accessories.includes(kind));
  const wasAsked = (kind: Accessory) => worn.includes(kind);
  return {
    ...now,
    ...(isDressedAnew ? {} : { clothes: was.clothes, cloth: was.cloth, trim: was.trim }),
    ...(after.expression === undefined ? { expression: was.expression } : {}),
    accessories: [
      ...now.accessories.filter(({ kind }) => wasAsked(kind)),
      ...given.filter(({ kind }) => !wasAsked(kind) && (kind !== "scarf" || !isDressedAnew)),
    ],
  };
}

/**
 * Lets the seed decide everything that a picture leaves open about its people.
 * @param before the picture's earlier states, oldest first: people who appear in them stay the same
 */
export function castPeople(
  brief: Brief,
  before: readonly Brief[],
  guide: Guide | undefined,
  random: Random,
): Character[] {
  let cast: Character[] = [];
  let last: readonly Person[] = [];
  for (const state of [...before, brief]) {
    const people = peopleOf(state);
    cast = castOnce(state, guide, random).map((now, index) => {
      const [was, had, has] = [cast[index], last[index], people[index]];
      return was && had && has ? keep(was, now, had, has) : now;
    });
    last = people;
  }
  return cast;
}
