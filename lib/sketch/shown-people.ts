import { MUTUAL } from "./acts";
import type { Brief } from "./brief";
import { doesAct } from "./does-act";
import { HATS } from "./hats";
import type { Held } from "./held-things";
import { isInSight } from "./in-sight";
import { paintNamed } from "./meanings";
import { type Accessory, type Garment, type Mark, ON_CHIN, OVER_HAIR, type Person } from "./person";
import { SEATS } from "./settle-people";
import { isHeldIn, type Sight, sightsOf } from "./sights";
import { FLOWERS } from "./take-in-hand";

type OfPerson = (person: Person, value: string, sight: Sight) => boolean;

/** Whether a person is drawn with a value, by the group of its meaning. */
const OF_PERSON: Record<string, OfPerson> = {
  who: ({ presentation }, value) => (value !== "woman" && value !== "man") || presentation === value,
  hint: () => true,
  garb: () => true,
  vestment: () => true,
  old: ({ aged }) => aged,
  aged: ({ aged }) => aged,
  bald: ({ hair }) => hair.bald === true,
  length: (person, value) => hasHair(person) && person.hair.length === value,
  shape: (person, value) => hasHair(person) && person.hair.shape === value,
  tie: (person, value) => hasHair(person) && person.hair.tie === value,
  bangs: (person, value) => hasHair(person) && person.hair.bangs === (value === "yes"),
  // What chance leaves short does not fly in the wind.
  blown: ({ hair }, _, { who, head }) =>
    hair.blown === true &&
    head !== "nape" &&
    !hair.bald &&
    who.hair.length !== "short" &&
    who.hair.length !== "bob" &&
    who.hair.tie === "loose",
  overeye: ({ hair }) => hair.overEye === true,
  blend: ({ hair }) => hair.dyed === true || hair.second !== undefined,
  strand: (person, value) =>
    hasHair(person) && !person.hair.bald && (person.hair.strands?.some((one) => one === value) ?? false),
  physique: ({ physique }, value) => physique === value,
  skin: ({ skin }) => skin !== undefined,
  odd: ({ otherEye }) => otherEye !== undefined,
  single: () => true,
  glasses: ({ glasses }, value) => glasses === value,
  expression: ({ expression }, value) => expression === value,
  dresscut: ({ clothes, dressCut }, value) => clothes === "dress" && dressCut === value,
  gaze: ({ gaze, expression, glasses }, value) =>
    gaze === value && glasses !== "sun" && expression !== "laugh" && expression !== "asleep",
  air: ({ expression }, value) => expression === value,
  blush: ({ blush }) => blush,
  mouth: ({ expression, marks }) =>
    expression === "laugh" || expression === "surprised" || marks.includes("openmouth"),
  mark: ({ marks }, value) =>
    marks.includes(value as Mark) || (value.endsWith("mask") && marks.includes("domino")),
  thing: ({ heldThing, heldContent, held, mount, seat, act, gear, block, other, perched }, value) =>
    heldContent === value ||
    (held === "bouquet" && FLOWERS.includes(value)) ||
    other?.slug === value ||
    perched?.slug === value ||
    (value === "rock" && seat === "rock" && act === "sit") ||
    (value === "bed" && seat === "bed") ||
    (act === "sit" && SEATS[value] !== undefined && seat === SEATS[value]) ||
    heldThing === value ||
    (heldThing === "placard" && value === "sign-board") ||
    mount?.slug === value ||
    gear === value ||
    block?.slug === value,
  animal: ({ mount, heldThing, perched }, value) => [mount?.slug, heldThing, perched?.slug].includes(value),
  garment: ({ clothes, clothesColour, under }, value) =>
    // A doctor's white coat may take the colour of another coat.
    ([clothes, under].includes(value as Garment) &&
      !(value === "labcoat" && clothesColour !== undefined && clothesColour !== paintNamed("white"))) ||
    // A school's uniform may have a blazer.
    (value === "sailor" && clothes !== undefined && SCHOOLS.includes(clothes)),
  accessory: isWorn,
  act: (_, value, sight) => doesAct(sight, value),
  does: (_, value, sight) => doesAct(sight, value),
  pattern: ({ patterns }, value) => Object.values(patterns ?? {}).some(({ kind }) => kind === value),
  tailor: ({ tailoring }, value) => tailoring.some(({ kind }) => kind === value),
  piece: ({ pieces }, value) => pieces.some(({ kind }) => kind === value),
  held: ({ held, act }, value, sight) =>
    (held === (value as Held) && isHeldIn(sight)) || (value === "bow" && act === "aim"),
  arms: ({ held, accessories, act }) => held === "bow" || act === "aim" || accessories.includes("ribbon"),
};

const SCHOOLS: readonly Garment[] = ["blazer", "cardigan", "vest"];

/** Whether no cloth hides a person's hair. */
const hasHair = ({ accessories }: Person) => !accessories.some((kind) => OVER_HAIR.includes(kind));

/** Whether an accessory, or a more specific one that replaces it, is worn. */
function isWorn({ accessories, presentation }: Person, value: string): boolean {
  if (presentation === "woman" && ON_CHIN.some((kind) => kind === value)) return false;
  if (presentation === "man" && value === "veil") return false;
  if (accessories.includes(value as Accessory)) return true;
  // Every kind of hat is one.
  if (value === "hat" && accessories.some((kind) => HATS.includes(kind))) return true;
  const kindred = ["wings", "tail", "beard"].find((end) => value.endsWith(end));
  return kindred !== undefined && accessories.some((kind) => kind.endsWith(kindred));
}

/** Whether the people in a picture show a meaning; undefined for groups that are not about people. */
export function isShownByPeople(brief: Brief, group: string, value: string): boolean | undefined {
  const { subject } = brief;
  if (group === "views")
    return subject.kind === "people" && subject.kin === "alike" && subject.people.length === 3;
  if (group === "two") return subject.kind === "people" && subject.people.length > 1;
  if (group === "offspring") return subject.kind === "people" && subject.kin === "child";
  if (group === "kin") return subject.kind === "people" && subject.kin === value;
  if (group === "crowd") return subject.kind === "people" && subject.people.length > 1;
  if (group === "seat" && subject.kind === "people")
    return subject.people.some(
      ({ act, seat }) => (act === "sit" && (seat ?? "chair") === value) || (act === "lean" && seat === value),
    );
  if (group === "part" && value === "eyes")
    return (
      subject.kind === "people" &&
      subject.people.some(
        (person, index) =>
          hasOpenEyes(person) && sightsOf(brief).every((sights) => sights[index]?.head !== "nape"),
      )
    );
  if (group === "part" && value === "hair") return subject.kind === "people" && subject.people.some(hasHair);
  if (group === "part" && ["skin", "lips"].includes(value)) return subject.kind === "people";
  if (group === "act" && TOGETHER.includes(value))
    return (
      subject.kind === "people" &&
      subject.people.filter(({ act }) => act === value || act === "hug").length > 1
    );
  const isShown = OF_PERSON[group];
  if (!isShown) return undefined;
  return (
    subject.kind === "people" &&
    subject.people.some((person, index) =>
      sightsOf(brief).every(
        (sights) =>
          sights[index] !== undefined &&
          isShown(person, value, sights[index]) &&
          isInSight(sights[index], group, value),
      ),
    )
  );
}

/** Acts that take two. */
const TOGETHER: readonly string[] = MUTUAL;

/** Whether a person's eyes are visible. */
const hasOpenEyes = ({ expression, glasses }: Person) =>
  expression !== "asleep" && expression !== "laugh" && glasses !== "sun";
