import { isMount } from "@/lib/sketch/figure/jointed/mount";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Subject } from "./brief";
import type { Person } from "./person";

type People = Extract<Subject, { kind: "people" }>;

/** Words for what is done with a broom on the ground, in eleven languages. */
const SWEEPING = /^(sweep|fege|fegt|kehr|balay|barr|varr|spazz|подмет|метёт|掃|扫|쓸|zamiat)/iu;

const says = ({ negated, meanings }: Token, group: string, value: string) =>
  !negated && meanings.some((one) => one.group === group && one.value === value);

/**
 * Lets people fly of whom a prompt says so: on the broom that it names, or by themselves. Whoever is said to ride a broom or to
 * be on it flies, too; a broom that is only named is swept with.
 * @param things all that the prompt names beside people
 */
export function flyPeople(subject: People, things: readonly Thing[], tokens: readonly Token[]): People {
  // Flying hair is the wind's.
  const isFlying = tokens.some(
    (token, at) =>
      says(token, "aloft", "fly") && !tokens[at + 1]?.meanings.some(({ group }) => group === "part"),
  );
  const broom = things.find(({ slug }) => slug === "broom");
  const isRidden =
    broom !== undefined &&
    !tokens.some(({ text }) => SWEEPING.test(text)) &&
    (isFlying ||
      (broom.stands?.how === "on" && broom.stands.to < 0) ||
      // Who rides a horse has a broom for the stable.
      (tokens.some((token) => says(token, "act", "ride")) && !things.some(({ slug }) => isMount(slug))));
  // What else there is may be what flies.
  if (!isRidden && !(isFlying && things.length === 0 && !subject.companion)) return subject;
  const { companion: _, ...alone } = subject;
  const people = subject.people.map((person): Person => {
    // Whoever does something else meanwhile does it on the ground.
    if (!isRidden) return person.act && person.act !== "stand" ? person : { ...person, act: "fly" };
    const { colour } = broom;
    return { ...person, act: "broom", mount: { slug: "broom", ...(colour ? { colour } : {}) } };
  });
  return { ...(isRidden ? alone : subject), people: people as unknown as People["people"] };
}
