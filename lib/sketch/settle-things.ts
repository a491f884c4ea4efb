import { speaksOf } from "@/lib/sketch/meanings";
import { readThings, type Thing } from "@/lib/sketch/things/read-things";
import { canLetter, SIGN } from "@/lib/sketch/things/sign";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Animal, Brief, Still, Subject } from "./brief";

/** The library's drawings that our own of an animal stands for, where it is alone. */
const OWN_ANIMALS: Readonly<Partial<Record<Animal, readonly string[]>>> = {
  cat: ["cat", "cat-face"],
  dog: ["dog"],
  fox: ["fox", "wolf"],
  owl: ["owl"],
  fish: [],
  bird: [],
  rabbit: ["rabbit"],
  deer: ["deer"],
  horse: ["horse"],
  dragon: ["dragon"],
  bear: ["bear", "polar-bear"],
  panda: ["panda"],
  butterfly: ["butterfly"],
};
const OWN_STILLS: Readonly<Partial<Record<Still, readonly string[]>>> = {
  apple: [],
  lemons: [],
  cake: ["birthday-cake"],
  ramen: ["steaming-bowl"],
  coffee: ["hot-beverage"],
  robot: ["robot"],
  car: [],
  book: ["books"],
  vase: ["bouquet", "vase", "blossom", "tulip", "rose"],
};
/** What our own drawings have in a bowl. */
const HEAPED: readonly Still[] = ["lemons", "fruit"];
/** Groups that speak of somebody, rather than of clothes that may lie about. */
const OF_SOMEBODY: readonly string[] = [
  "who",
  "two",
  "hint",
  "expression",
  "air",
  "mark",
  "blush",
  "skin",
  "bald",
  "length",
  "shape",
  "overeye",
];
const WORN: readonly string[] = ["garment", "piece", "accessory", "glasses", "tie", "arms", "act", "seat"];

const LAND: readonly string[] = [
  "mountain",
  "snow-capped-mountain",
  "mount-fuji",
  "castle",
  "desert-island",
  "derelict-house",
  "wood",
];

const slugOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value;
const speaksOfSomebody = (token: Token) =>
  OF_SOMEBODY.some((group) => speaksOf(token, group)) ||
  token.meanings.some(
    ({ group, value }) => group === "part" && ["hair", "eyes", "skin", "lips"].includes(value),
  );

type Places = Pick<Brief, "landmarks" | "moon"> & { setting?: Brief["setting"] | undefined };

/**
 * Adds the library's things to what a prompt was read as, and has them stand in for our own drawings of animals and
 * things where those would not show what is asked for: several of them, another kind, one on the other.
 */
export function settleThings(
  subject: Subject,
  { setting, landmarks, moon }: Places,
  tokens: readonly Token[],
  bindings: readonly Binding[],
): { subject: Subject; things: Thing[]; lettering?: string } {
  const said = tokens.find((token) => speaksOf(token, "lettering"))?.text;
  const settled = settleDrawings(subject, { setting, landmarks, moon }, tokens, bindings);
  if (!said || !canLetter(said)) return settled;
  // Words need something to stand on.
  const hasSign = settled.things.some(({ slug }) => slug === SIGN);
  const things = hasSign ? settled.things : [...settled.things, { slug: SIGN, count: 1, at: -1 }];
  return {
    subject: settled.subject.kind === "people" ? settled.subject : { kind: "things" },
    things,
    lettering: said,
  };
}

function settleDrawings(
  subject: Subject,
  { setting, landmarks, moon }: Places,
  tokens: readonly Token[],
  bindings: readonly Binding[],
): { subject: Subject; things: Thing[] } {
  const isPlace = ({ meanings }: Token) =>
    meanings.some(
      ({ group, value }) =>
        (group === "setting" && value === setting) ||
        (group === "landmark" && landmarks.some(({ kind }) => kind === value)) ||
        (group === "moon" && moon),
    );
  // Where places vie for the picture, those that lose are no things in it.
  const isLand = (token: Token) => speaksOf(token, "setting") && LAND.includes(slugOf(token) ?? "");
  const someone = tokens.findIndex(speaksOfSomebody);
  const read = (isFree: (token: Token) => boolean) =>
    readThings(
      tokens,
      bindings,
      (token) => !isPlace(token) && !isLand(token) && isFree(token),
      someone < 0 || subject.kind !== "people" ? undefined : someone,
    );
  if (subject.kind === "people" && someone >= 0) {
    const { companion, ...alone } = subject;
    const ofCompanion = companion ? OWN_ANIMALS[companion.animal] : undefined;
    const isCompanion = (token: Token) =>
      companion !== undefined && (ofCompanion?.includes(slugOf(token) ?? "") ?? false);
    const pets = read((token) => speaksOf(token, "animal"));
    const keeps = companion && pets.length === 1 && pets[0]?.count === 1 && tokens.some(isCompanion);
    const held = subject.people.flatMap((person) => person.held ?? []);
    const isHeld = (token: Token) =>
      token.meanings.some(({ group, value }) => group === "held" && held.some((one) => one === value));
    const things = read(
      (token) =>
        !WORN.some((group) => speaksOf(token, group)) && !isHeld(token) && !(keeps && isCompanion(token)),
    );
    return { subject: keeps || !companion ? subject : alone, things };
  }
  const things = read(() => true);
  // Clothes that nothing else is named beside are worn by somebody.
  const isWorn = ({ at }: Thing) =>
    ["garment", "piece", "accessory"].some((group) => speaksOf(tokens[at] as Token, group));
  if (subject.kind === "people" && things.every(isWorn)) return { subject, things: [] };
  const [only, ...others] = things;
  const isBowl =
    subject.kind === "still" && HEAPED.includes(subject.still) && things.some(({ slug }) => slug === "bowl");
  if (!only || isBowl) return { subject, things: [] };
  const single = others.length === 0 && only.count === 1 && !only.stands;
  const kept =
    subject.kind === "animal"
      ? OWN_ANIMALS[subject.animal]
      : subject.kind === "still"
        ? OWN_STILLS[subject.still]
        : undefined;
  if (single && kept?.includes(only.slug)) return { subject, things: [] };
  return { subject: { kind: "things" }, things };
}
