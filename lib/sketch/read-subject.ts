import { isBeing } from "@/lib/sketch/things/beings";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { MUTUAL } from "./acts";
import type { Binding } from "./bind-colours";
import type { Animal, Still, Subject } from "./brief";
import { type Counted, countPeople } from "./count-people";
import { fromAllSides, grownUp, hairOfEach } from "./each-person";
import { boundTo, defined, paintNamed, speaksOf, valuesOf } from "./meanings";
import type { Person } from "./person";
import { readAct } from "./read-act";
import { chiefPresentation, readPerson } from "./read-person";

const BREEDS: Record<string, string> = {
  golden: "#e2b46c",
  husky: "#8d95a6",
  corgi: "#d98a45",
  wolf: "#8a8d9a",
  polar: "#f4f6fa",
  raven: "#34323f",
  swan: "#f7f7fb",
  unicorn: "#f6f0fa",
};
/** The two people drawn for a parent and a grown-up child. */
const WITH_CHILD = {
  daughter: { woman: "women", man: "fathered" },
  son: { woman: "mixed", man: "men" },
} as const;

/**
 * Reads a picture's subject.
 * @param settled whether the prompt names a place or a time of day, so that it needs no other subject
 */
export function readSubject(
  tokens: readonly Token[],
  bindings: readonly Binding[],
  settled: boolean,
): Subject {
  const has = (group: string) =>
    tokens.some(({ meanings }) => meanings.some((meaning) => meaning.group === group));
  const who = valuesOf(tokens, "who");
  const [offspring] = who.length > 0 ? valuesOf<"daughter" | "son">(tokens, "offspring") : [];
  const pair =
    valuesOf<"women" | "men" | "mixed" | "fathered" | "any">(tokens, "two")[0] ??
    (offspring && WITH_CHILD[offspring][chiefPresentation(tokens)]);
  // A toy in a person's arms is not an animal beside them.
  const alive = who.length > 0 || pair ? tokens.filter((token) => !speaksOf(token, "held")) : tokens;
  const [animal] = valuesOf<Animal>(alive, "animal");
  const [still] = valuesOf<Still>(tokens, "still").filter((one) => one !== "vase" || !isFlowerField(tokens));
  const first = chiefPresentation(tokens);
  const beast = animal ? { animal, ...coatOf(tokens, bindings) } : undefined;
  const counted = countPeople(tokens);
  if (counted) {
    const isEach = ({ from, to }: Counted) => from > 0 || to < tokens.length;
    // An act before the last person's noun belongs to one person only.
    const isOwn = counted
      .slice(0, -1)
      .some((one) => isEach(one) && readAct(tokens.slice(one.from, one.to), true).act);
    const shared = readAct(
      isOwn ? tokens.filter((token) => !speaksOf(token, "act") || isMutual(token)) : tokens,
      false,
    );
    const { seat: seatOfAll, act: _, ...rest } = shared;
    // A wheelchair is for one person only.
    const all = seatOfAll === "wheelchair" ? { ...rest, act: "stand" as const } : shared;
    const people = counted.map(({ presentation, from, to }, nth) => {
      const apart = from > 0 || to < tokens.length;
      const own = apart
        ? readPerson(
            tokens.slice(from, to),
            bindings
              .filter(({ at }) => at >= from && at < to)
              .map((one) => ({ ...one, noun: one.noun - from })),
            presentation,
            0,
            true,
          )
        : readPerson(saidOf(tokens, nth), bindings, presentation, nth, false);
      return { ...all, ...own };
    });
    const listed = hairOfEach(tokens, bindings, counted);
    const each = people.map((person, nth) => (listed[nth] ? { ...person, hair: listed[nth] } : person));
    return {
      kind: "people",
      people: holdAlike(sitAlike(each), tokens) as [Person, ...Person[]],
      ...defined({ companion: beast, kin: valuesOf(tokens, "kin").includes("alike") ? "alike" : undefined }),
    };
  }
  if (pair) {
    const kin = offspring ? "child" : valuesOf<"alike" | "child">(tokens, "kin")[0];
    const [one, two] = {
      fathered: ["man", "woman"],
      women: ["woman", "woman"],
      men: ["man", "man"],
      mixed: ["woman", "man"],
      any: [kin === "alike" ? first : "woman", first],
    }[pair] as ["woman" | "man", "woman" | "man"];
    return {
      kind: "people",
      people: [
        readPerson(saidOf(tokens, 0), bindings, one, 0, false),
        kin === "child"
          ? grownUp(readPerson(saidOf(tokens, 1), bindings, two, 1, false), bindings)
          : readPerson(saidOf(tokens, 1), bindings, two, 1, false),
      ],
      ...defined({
        companion: beast,
        kin,
      }),
    };
  }
  const alone = readPerson(tokens, bindings, first, 0, true);
  const isSheet = tokens.some((token) => speaksOf(token, "views"));
  const someone: Subject = {
    kind: "people",
    people: isSheet ? fromAllSides(alone) : [alone],
    ...defined({ companion: beast, kin: isSheet ? ("alike" as const) : undefined }),
  };
  if (who.length > 0) return someone;
  if (beast) return { kind: "animal", ...beast };
  // Clothes and eyes of an animal do not belong to a person.
  const isHaired = boundTo(bindings, "part", "hair").length > 0 || has("tie") || has("length");
  if (tokens.some(isAlive) && !isHaired) return { kind: "scenery" };
  const hasFace = has("expression") || has("air") || has("mark");
  const personal =
    boundTo(bindings, "part", "hair").length > 0 ||
    valuesOf(tokens, "held").includes("umbrella") ||
    (has("hint") && !tokens.some(isSomething)) ||
    ["garment", "piece", "accessory", "tie", "glasses", "bald"].some(has) ||
    valuesOf(tokens, "shape").some((shape) => shape === "mohawk" || shape === "afro");
  if (still && !personal) return { kind: "still", still, ...colouredStill(tokens, bindings) };
  if (personal || (has("part") && !settled && (tokens.some(isFeature) || hasFace))) return someone;
  if (settled) return { kind: "scenery" };
  const bloom = boundTo(bindings, "part", "bloom")[0]?.colour;
  if (tokens.some(isBloom))
    return { kind: "still", still: "vase", ...defined({ colour: paintNamed(bloom) }) };
  // An expression beside an unknown thing or an animal does not imply a person.
  return hasFace && !tokens.some((token) => isUnknown(token) || isAlive(token) || isSomething(token))
    ? someone
    : { kind: "scenery" };
}

const isMutual = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "act" && MUTUAL.some((one) => one === value));

const ONE = /^one$/i;
const OTHER = /^(other|another)$/i;

/** The tokens that describe the nth of several people; what is said of "one" or "the other" is blanked for the rest. */
function saidOf(tokens: readonly Token[], nth: number): readonly Token[] {
  let about: number | undefined;
  return tokens.map((token, at) => {
    if (ONE.test(token.text) && (tokens[at - 1]?.edge ?? true)) about = 0;
    else if (OTHER.test(token.text)) about = 1;
    else if (token.text === "," && about === 1) about = undefined;
    return about === undefined || about === nth ? token : { ...token, meanings: [] };
  });
}

/** Gives each person one of what is named in the plural: "three men with guitars". */
function holdAlike(people: readonly Person[], tokens: readonly Token[]): readonly Person[] {
  const [first] = people;
  if (!first?.held || !tokens.some((token) => speaksOf(token, "held") && /[^s]s$/.test(token.text)))
    return people;
  const { held, heldColour } = first;
  return people.map((person) => ({ ...person, held, ...(heldColour ? { heldColour } : {}) }));
}

/** Seats all of those who hold hands where one of them is said to sit, walk or run. */
function sitAlike(people: readonly Person[]): readonly Person[] {
  const moved = people.find(({ act }) => act !== undefined && !MUTUAL.includes(act) && act !== "stand");
  if (!moved || !people.some(({ act }) => act === "handhold")) return people;
  const { act, seat } = moved;
  return people.map((person) =>
    person.act === "handhold" ? { ...person, ...defined({ act, seat }) } : person,
  );
}

/** Whether the flowers in the prompt grow in a field rather than stand in a vase. */
function isFlowerField(tokens: readonly Token[]): boolean {
  return (
    valuesOf(tokens, "landmark").includes("sunflowers") && valuesOf(tokens, "setting").includes("meadow")
  );
}

const isUnknown = ({ text, meanings, negated }: Token) =>
  meanings.length === 0 && !negated && text !== "," && !isFraming(text);

/** Whether a word names a thing that a portrait may show. */
const isSomething = ({ meanings, isKeyword }: Token) =>
  !isKeyword &&
  meanings.some(({ group }) => group === "thing") &&
  !meanings.some(({ group }) => WORN.includes(group));
const WORN: readonly string[] = ["garment", "piece", "accessory", "part", "held", "glasses"];

const isAlive = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "thing" && isBeing(value));

const isBloom = ({ meanings }: Token) => meanings.some(({ value }) => value === "bloom");

const isFeature = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "part" && ["hair", "eyes", "skin"].includes(value));

function coloured(bindings: readonly Binding[], group: string): { colour?: string } {
  const colour = paintNamed(boundTo(bindings, group)[0]?.colour);
  return colour ? { colour } : {};
}

/** A still life's colour, also where its word is bound as something else: "mug" may be a thing held. */
function colouredStill(tokens: readonly Token[], bindings: readonly Binding[]): { colour?: string } {
  const said = bindings.find(({ noun }) => noun >= 0 && speaksOf(tokens[noun] as Token, "still"));
  return defined({ colour: paintNamed(said?.colour) });
}

/** The colour that the prompt gives to an animal's fur or feathers. */
const furOf = (tokens: readonly Token[], bindings: readonly Binding[]) =>
  defined({
    colour: paintNamed(
      bindings.find(
        ({ owner }) =>
          owner?.group === "of" &&
          owner.value !== "part" &&
          speaksOf(tokens[Number(owner.value)] as Token, "animal"),
      )?.colour,
    ),
  });

/** An animal's colour: as named, or as usual for its breed. */
function coatOf(tokens: readonly Token[], bindings: readonly Binding[]): { colour?: string } {
  const [breed] = valuesOf(tokens, "breed");
  return {
    ...defined({ colour: breed ? BREEDS[breed] : undefined }),
    ...coloured(bindings, "animal"),
    ...furOf(tokens, bindings),
  };
}
