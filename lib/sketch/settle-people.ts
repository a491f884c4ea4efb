import { isMount } from "@/lib/sketch/figure/jointed/mount";
import { speaksOf } from "@/lib/sketch/meanings";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Animal, Subject } from "./brief";
import { flyPeople } from "./fly-people";
import { GESTURES } from "./gestures";
import type { Person, Seat } from "./person";
import { takeGear } from "./take-gear";
import { takeInHand } from "./take-in-hand";
import { takePet } from "./take-pet";

type People = Extract<Subject, { kind: "people" }>;

/** The library's drawings that our own of an animal stands for, where it is alone. */
export const OWN_ANIMALS: Readonly<Partial<Record<Animal, readonly string[]>>> = {
  cat: ["cat", "cat-face"],
  dog: ["dog"],
  fox: ["fox", "wolf"],
  owl: ["owl"],
  fish: [],
  bird: [],
  rabbit: ["rabbit"],
  deer: ["deer"],
  horse: [],
  dragon: ["dragon"],
  bear: ["bear", "polar-bear"],
  panda: ["panda"],
  butterfly: ["butterfly"],
};
/** Groups of what people wear, have or do: their words name nothing beside them. */
const WORN: readonly string[] = ["garment", "piece", "accessory", "glasses", "tie", "arms", "act", "seat"];

/** Words that say of somebody that they are on a horse, and name none. */
const HORSEBACK = /horseback|à cheval|a cavallo|верхом|reite[nt]/iu;

/** What a bouquet is made of. */
const FLOWERS: readonly string[] = "tulip rose bouquet blossom white-flower sunflower hibiscus lotus".split(
  " ",
);

/** What one sits on as on a rock. */
const BLOCKS: readonly string[] = ["rock", "wood", "brick", "mountain", "derelict-house"];
/** What one sits on as it is drawn itself. */
const OWN_BLOCKS: readonly string[] =
  "mushroom pumpkin jack-o-lantern cloud crescent-moon luggage box barrel oil-drum haystack treasure-chest wrapped-gift drum globe-showing-europe-africa turtle suitcase crate star books fence".split(
    " ",
  );

/** Things that one sits on in a way of their own, and the seats that they are. */
export const SEATS: Readonly<Partial<Record<string, Seat>>> = {
  staircase: "steps",
  "swing-set": "swing",
  "rocking-chair": "armchair",
};

const isSitting = (token: Token) =>
  token.meanings.some(({ group, value }) => group === "act" && value === "sit");
/** Whether the words about a thing sit somebody on it: those before it, or those behind it where they stand there. */
function isSatOn(tokens: readonly Token[], { at, slug }: Thing): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const sits = before.findLastIndex(isSitting);
  const isOn =
    sits >= 0 && before.slice(sits).some((token) => speaksOf(token, "relation") || IN.test(token.text));
  // "in a rocking chair"
  const isChair =
    /chair$/.test(slug) &&
    before.slice(-3).some(({ text }) => /^(in|on|en|em|in einem|sur|dans|su|в|на)$/iu.test(text));
  return (
    isChair || isOn || (EASTERN.test(tokens[at]?.text ?? "") && tokens.slice(at + 1, at + 3).some(isSitting))
  );
}
const IN = /^(na|no|nas|nos|en|sur|sul|sulla|sulle|sui|su|auf|на|dans|in)$/iu;
const EASTERN = /[\u3040-\u9fff\uac00-\ud7af]/;

const slugOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value;
const isWorn = (token: Token) =>
  // Players have their ball or racket besides what they wear.
  !speaksOf(token, "who") &&
  (token.meanings.some(({ group, value }) => WORN.includes(group) && value !== "table") ||
    token.meanings.some(({ group, value }) => group === "part" && value === "lips"));

/**
 * Settles which of the things that a prompt names people ride, have with them, hold, or have about them.
 * @param read reads the things among those words that are free
 * @param someone the place of the word for a person
 * @param mayKeep whether an animal may sit before them, as our own drawing
 */
export function settlePeople(
  named: People,
  read: (isFree: (token: Token) => boolean) => Thing[],
  tokens: readonly Token[],
  someone: number,
  mayKeep = true,
): { subject: People; things: Thing[] } {
  const asked = enthrone(named);
  const ridden = read((token) => !isWorn(token));
  const onHorseback = tokens.findIndex(({ text }) => HORSEBACK.test(text));
  const subject = flyPeople(
    mountPeople(asked, onHorseback < 0 ? ridden : [...ridden, { slug: "horse", count: 1, at: onHorseback }]),
    ridden,
    tokens,
  );
  const [first, ...others] = subject.people;
  const kept = takePet(first, ridden, tokens);
  if (kept) {
    const { companion: _, ...without } = subject;
    const isKept = (token: Token) => token === tokens[kept.pet.at];
    return settlePeople(
      { ...without, people: [kept.person, ...others] },
      (isFree) => read((token) => !isKept(token) && isFree(token)),
      tokens,
      someone,
      false,
    );
  }
  const { companion, ...alone } = subject;
  const mount = subject.people.find((person) => person.mount)?.mount;
  const ofCompanion = companion ? OWN_ANIMALS[companion.animal] : undefined;
  const isCompanion = (token: Token) => ofCompanion?.includes(slugOf(token) ?? "") ?? false;
  const pets = read((token) => speaksOf(token, "animal"));
  // Beside somebody who is seen whole stands a whole animal.
  const isWhole = subject.people.some(
    ({ act }) => act !== undefined && act !== "stand" && !GESTURES.includes(act),
  );
  const keeps = mayKeep && !isWhole && pets.length === 1 && pets[0]?.count === 1 && tokens.some(isCompanion);
  const held = subject.people.flatMap((person) => person.held ?? []);
  const isHeld = (token: Token) =>
    token.meanings.some(({ group, value }) => group === "held" && held.some((one) => one === value));
  const hasFlowers = held.includes("bouquet");
  const things = read(
    (token) =>
      !isWorn(token) &&
      !(hasFlowers && FLOWERS.includes(slugOf(token) ?? "")) &&
      !isHeld(token) &&
      !(keeps && isCompanion(token)) &&
      !(mount && slugOf(token) === mount.slug),
  );
  const settled = keeps || !companion ? subject : alone;
  const block = things.find(
    (one) =>
      (BLOCKS.includes(one.slug) || OWN_BLOCKS.includes(one.slug) || SEATS[one.slug]) && isSatOn(tokens, one),
  );
  const isSat =
    block && settled.people.some(({ act, seat }) => !seat && (act === "sit" || (!act && SEATS[block.slug])));
  const seated = isSat
    ? (settled.people.map((person) => seatOn(person, block)) as unknown as People["people"])
    : settled.people;
  const about = isSat ? things.filter((one) => one !== block) : things;
  const slept = putToBed(seated, about);
  const geared = takeGear(slept.people, slept.things, tokens);
  const taken = takeInHand(geared.people, geared.things, tokens, someone);
  // A pet's head would cover what is in the hand.
  const isCovering = keeps && taken.people.some(({ held }) => held === "thing");
  if (isCovering && companion) return settlePeople(asked, read, tokens, someone, false);
  const underfoot = taken.things.map((one) => (isStoodOn(tokens, one) ? standOn(one) : one));
  return { subject: { ...settled, people: taken.people }, things: underfoot.map(inSight) };
}

/** Leaves a throne to the first of several people; the others stand beside it. */
function enthrone(subject: People): People {
  const [first, ...others] = subject.people;
  if (first.seat !== "throne" || others.length === 0) return subject;
  const standing = others.map(({ seat, act, ...one }): Person => {
    const isSeated = seat === "throne" && act === "sit";
    return isSeated
      ? { ...one, act: "stand" }
      : { ...one, ...(seat ? { seat } : {}), ...(act ? { act } : {}) };
  });
  return { ...subject, people: [first, ...standing] };
}

/** Whether the words about a bridge put people onto it. */
const isStoodOn = (tokens: readonly Token[], { slug, at, stands }: Thing): boolean =>
  slug === "bridge" &&
  ((stands?.how === "on" && stands.to < 0) ||
    tokens.slice(Math.max(0, at - 3), at).some(isUpon) ||
    /^(の上|上|上で|위에|위)/u.test(tokens[at + 1]?.text ?? ""));
const isUpon = (token: Token) =>
  token.meanings.some(({ group, value }) => group === "relation" && value === "on") ||
  /^(sur|auf|su|sul|sulla|en|na|на)$/iu.test(token.text);
const standOn = (thing: Thing): Thing => ({ ...thing, stands: { how: "under", to: -1 } });

/** Sits somebody on a rock, or on a thing that is drawn as itself. */
const seatOn = (person: Person, { slug, colour }: Thing): Person =>
  SEATS[slug]
    ? { ...person, act: "sit", seat: SEATS[slug] as Seat }
    : OWN_BLOCKS.includes(slug)
      ? { ...person, seat: "block", block: { slug, ...(colour ? { colour } : {}) } }
      : { ...person, seat: "rock" };

/** Lays those who sleep or lie into the bed that the prompt names. */
function putToBed<P extends readonly Person[]>(people: P, things: Thing[]): { people: P; things: Thing[] } {
  const bed = things.find(({ slug }) => slug === "bed");
  const rests = ({ act, expression }: Person) => act === "lie" || (!act && expression === "asleep");
  if (!bed || !people.every(rests) || people.length > 1) return { people, things };
  const lying = people.map(({ held: _, heldThing, ...person }) => ({ ...person, act: "lie", seat: "bed" }));
  return { people: lying as unknown as P, things: things.filter((one) => one !== bed) };
}

/** Beside people nothing stands behind another thing: it would be hidden. */
function inSight({ stands, ...thing }: Thing): Thing {
  return stands && !(stands.how === "behind" && stands.to >= 0) ? { ...thing, stands } : thing;
}

/** What one rides standing. */
const isBoard = ({ slug }: Thing) => /board$|^skis$|^water-wave$/.test(slug);

/** Sets those who ride upon what the prompt names for it; nobody rides on nothing. */
function mountPeople(subject: People, things: readonly Thing[]): People {
  const { companion, people, ...rest } = subject;
  // Who sits on a throne rides on no lion beside it.
  if (people.some(({ act, seat }) => seat !== undefined && act !== "ride")) return subject;
  const under = things.find(({ slug, stands }) => isMount(slug) && stands?.how === "on" && stands.to < 0);
  if (!under && !people.some(({ act }) => act === "ride")) return subject;
  const mount = under ?? things.find(({ slug }) => isMount(slug));
  const riders = people.map((person): Person => {
    const { act, ...standing } = person;
    if (!mount) return act === "ride" && !things.some(isBoard) ? standing : person;
    return {
      ...standing,
      act: "ride",
      mount: { slug: mount.slug, ...(mount.colour ? { colour: mount.colour } : {}) },
    };
  });
  const own = riders as unknown as People["people"];
  // Whoever is ridden stands beside nobody.
  return mount || !companion ? { ...rest, people: own } : { ...rest, people: own, companion };
}
