import type { Brief, Subject } from "@/lib/sketch/brief";
import { defined } from "@/lib/sketch/meanings";
import type { Person } from "@/lib/sketch/person";
import { KINDS } from "@/lib/sketch/things/catalogue";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Meaning } from "@/lib/sketch/vocabulary/lexicon";
import { changePerson } from "./change-person";

/** Drops token positions, which belong to another prompt. */
const unplaced = (things: readonly Thing[]): Thing[] => things.map((thing) => ({ ...thing, at: -1 }));

/** The things of a picture, with those the change adds and without those it removes. */
function changeThings(was: readonly Thing[], asked: readonly Thing[], gone: readonly Meaning[]): Thing[] {
  const kept = was.filter(
    ({ slug }) =>
      !gone.some(({ group, value }) => group === "thing" && value === slug) ||
      asked.some((one) => one.slug === slug),
  );
  // Relations refer to list positions; without their target, things stand by themselves.
  const standing = kept.length === was.length ? kept : kept.map(({ stands: _, ...thing }) => thing);
  const old = unplaced(standing).map((thing) => {
    const same = asked.find(({ slug }) => slug === thing.slug);
    return same ? { ...thing, ...defined({ colour: same.colour }), count: same.count, at: same.at } : thing;
  });
  const added = asked.filter(({ slug }) => !was.some((thing) => thing.slug === slug));
  const moved = added.map((thing): Thing => {
    if (!thing.stands || thing.stands.to < 0) return thing;
    const to = asked[thing.stands.to];
    const index = to ? [...old, ...added].findIndex(({ slug }) => slug === to.slug) : -1;
    return { ...thing, stands: { ...thing.stands, to: index } };
  });
  return [...old, ...moved];
}

/** The subject of the changed picture; only scenery gives way to a new subject. */
function changeSubject(was: Subject, asked: Subject, person: Person, gone: readonly Meaning[]): Subject {
  if (was.kind === "people") {
    const [first, ...others] = was.people.map((one) => changePerson(one, person, gone));
    if (!first) return was;
    const pet = asked.kind === "people" ? asked.companion : asked.kind === "animal" ? asked : undefined;
    const leaves =
      was.companion && gone.some(({ group, value }) => group === "animal" && value === was.companion?.animal);
    const companion = pet
      ? { animal: pet.animal, ...defined({ colour: pet.colour }) }
      : leaves
        ? undefined
        : was.companion;
    const { companion: _, ...alone } = was;
    return { ...alone, people: [first, ...others], ...defined({ companion }) };
  }
  if (was.kind === "animal" && asked.kind === "animal" && was.animal === asked.animal)
    return { ...was, ...defined({ colour: asked.colour }) };
  if (was.kind === "still" && asked.kind === "still" && was.still === asked.still)
    return { ...was, ...defined({ colour: asked.colour }) };
  return was.kind === "scenery" && asked.kind !== "still" ? asked : was;
}

/** An animal that a change names, as one of the picture's things. */
function amongThings(was: Brief, { subject }: Brief, at: number, told: number | undefined): Thing[] {
  if (was.subject.kind !== "things" || subject.kind !== "animal" || !KINDS.has(subject.animal)) return [];
  const slug = subject.animal;
  const count = told ?? was.things.find((thing) => thing.slug === slug)?.count ?? 1;
  return [{ slug, count, at, ...defined({ colour: subject.colour }) }];
}

/**
 * The brief of a picture after a change.
 * @param asked the change as a brief; `person` is what it says about people, `places` every place that it names
 * @param gone what it asks to remove
 */
export function changeBrief(
  was: Brief,
  asked: Brief,
  {
    person,
    places,
    gone,
    animalAt,
    animalCount,
  }: {
    person: Person;
    places: readonly NonNullable<Brief["setting"]>[];
    gone: readonly Meaning[];
    /** The index of the animal's token. */
    animalAt: number;
    /** How many animals it asks for, if it says so. */
    animalCount?: number;
  },
): Brief {
  const goes = (group: string, value: string) =>
    gone.some((meaning) => meaning.group === group && meaning.value === value);
  const named = asked.setting !== undefined && places.includes(asked.setting) ? asked.setting : undefined;
  const place = places.find((one) => one !== was.setting) ?? named;
  const isCleared =
    goes("part", "background") || (was.setting !== undefined && goes("setting", was.setting) && !place);
  const isPlain = asked.plain || isCleared;
  const moves = place !== undefined || isPlain;
  const { setting: from, ...rest } = was;
  const setting = moves ? place : from;
  const tones = asked.tones.length > 0 ? asked.tones : was.tones.filter((tone) => !goes("tone", tone));
  return {
    ...rest,
    ...defined({ setting }),
    ...defined({ time: asked.time ?? was.time, framing: asked.framing ?? was.framing }),
    ...defined({ lettering: asked.lettering ?? was.lettering }),
    subject: changeSubject(was.subject, asked.subject, person, gone),
    things: changeThings(
      was.things,
      [...asked.things, ...amongThings(was, asked, animalAt, animalCount)],
      gone,
    ),
    plain: moves ? isPlain : was.plain,
    landmarks: moves ? asked.landmarks : [...was.landmarks, ...asked.landmarks],
    weather: asked.weather.length > 0 ? asked.weather : was.weather.filter((kind) => !goes("weather", kind)),
    styles: asked.styles.length > 0 ? asked.styles : was.styles,
    tones,
    colours: asked.colours.length > 0 ? asked.colours : moves ? (isCleared ? ["#ffffff"] : []) : was.colours,
    aloft: was.aloft || asked.aloft,
    moon: asked.moon || (was.moon && !gone.some(({ group }) => group === "moon")),
  };
}
