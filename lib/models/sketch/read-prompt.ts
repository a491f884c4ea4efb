import { type Binding, bindColours } from "@/lib/models/sketch/bind-colours";
import type { Accessory, Animal, Brief, Person, Still, Subject } from "@/lib/models/sketch/brief";
import { COLOURS } from "@/lib/models/sketch/vocabulary/colours";
import { type Token, tokenise } from "@/lib/models/sketch/vocabulary/lexicon";

const SKINS: Record<string, string> = { fair: "#ffe8dc", tan: "#e8b48c", brown: "#b27a52", dark: "#7f5238" };
const BREEDS: Record<string, string> = {
  golden: "#e2b46c",
  husky: "#8d95a6",
  corgi: "#d98a45",
  wolf: "#8a8d9a",
  panda: "#f3f1f2",
  polar: "#f4f6fa",
  raven: "#34323f",
  swan: "#f7f7fb",
  unicorn: "#f6f0fa",
};
/** The places that win over others named beside them: a waterfall in a forest is a waterfall. */
const CHIEF = ["neon", "waterfall", "river", "castle", "street"] as const;
/** Places that are green anyway: the word tints no sky there. */
const LEAFY: readonly string[] = ["meadow", "forest", "garden", "mountains", "village"];
const RAINBOW_TIP = "#4f8df0";

/** Blanks what stands behind a "no" or "without", up to the end of its clause. */
function dropNegated(tokens: readonly Token[]): Token[] {
  let negated = false;
  return tokens.map((token) => {
    if (token.meanings.some(({ group }) => group === "not")) negated = true;
    else if (token.edge) negated = false;
    return negated && token.meanings.length > 0 ? { meanings: [], edge: token.edge } : token;
  });
}

/** Every value that the tokens name in a group, in order and once each. */
function valuesOf<T extends string>(tokens: readonly Token[], group: string): T[] {
  const values = tokens.flatMap(({ meanings }) => meanings.filter((meaning) => meaning.group === group));
  return [...new Set(values.map(({ value }) => value))] as T[];
}

function boundTo(bindings: readonly Binding[], group: string, value?: string): Binding[] {
  return bindings.filter(({ owner }) => owner?.group === group && (!value || owner.value === value));
}

const paintNamed = (name: string | undefined) => (name ? COLOURS[name]?.paint : undefined);
const hairNamed = (name: string | undefined) =>
  name ? (COLOURS[name]?.hair ?? COLOURS[name]?.paint) : undefined;

/** The hair's colours: all that the prompt binds to it for one person alone, the nth noun's for one of two. */
function hairColours(
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

/** What hair looks like whose colour is not named: as the beard, or as the years have it. */
function greyed(tokens: readonly Token[], bindings: readonly Binding[]): { colour?: string } {
  const beard = hairNamed(boundTo(bindings, "accessory", "beard")[0]?.colour);
  const isOld = tokens.some(({ meanings }) => meanings.some(({ group }) => group === "old"));
  return defined({ colour: beard ?? (isOld ? hairNamed("silver") : undefined) });
}

function readPerson(
  tokens: readonly Token[],
  bindings: readonly Binding[],
  presentation: Person["presentation"],
  nth: number,
  alone: boolean,
): Person {
  const one = <T extends string>(group: string): T | undefined => {
    const values = valuesOf<T>(tokens, group);
    return values[Math.min(nth, values.length - 1)];
  };
  const nthOf = (found: Binding[]) => found[Math.min(nth, found.length - 1)]?.colour;
  const bangs = one<"yes" | "no">("bangs");
  const accessories = valuesOf<Accessory>(tokens, "accessory");
  const worn = accessories.includes("witchhat") ? accessories.filter((kind) => kind !== "hat") : accessories;
  const accessoryColours: Person["accessoryColours"] = {};
  for (const kind of worn) {
    const colour = paintNamed(boundTo(bindings, "accessory", kind)[0]?.colour);
    if (colour) accessoryColours[kind] = colour;
  }
  const skinTone = SKINS[one("skin") ?? ""];
  const skinNamed = boundTo(bindings, "part", "skin")[0]?.colour;
  const skin =
    skinTone ?? (skinNamed === "brown" ? SKINS.brown : skinNamed === "black" ? SKINS.dark : undefined);
  const open: { [K in keyof Person]?: Person[K] | undefined } = {
    eyes: paintNamed(nthOf(boundTo(bindings, "part", "eyes"))),
    skin,
    expression: one("expression"),
    clothes: one("garment"),
    clothesColour: paintNamed(nthOf(boundTo(bindings, "garment"))),
  };
  const hair: { [K in keyof Person["hair"]]?: Person["hair"][K] | undefined } = {
    length: one("length"),
    shape: one("shape"),
    tie: one("tie"),
    bangs: bangs ? bangs === "yes" : undefined,
  };
  return {
    presentation,
    hair: {
      ...greyed(tokens, bindings),
      ...hairColours(bindings, alone ? undefined : nth),
      ...defined(hair),
    },
    glasses: one("glasses") ?? "none",
    blush: tokens.some(({ meanings }) => meanings.some(({ group }) => group === "blush")),
    accessories: worn,
    accessoryColours,
    ...defined(open),
  };
}

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function readSubject(tokens: readonly Token[], bindings: readonly Binding[], settled: boolean): Subject {
  const has = (group: string) =>
    tokens.some(({ meanings }) => meanings.some((meaning) => meaning.group === group));
  const who = valuesOf<"woman" | "man" | "person">(tokens, "who");
  const pair = valuesOf<"women" | "men" | "mixed" | "any">(tokens, "two")[0];
  const [animal] = valuesOf<Animal>(tokens, "animal");
  const [still] = valuesOf<Still>(tokens, "still");
  const first = who.find((one) => one !== "person") ?? "woman";
  const beast = animal ? { animal, ...coatOf(tokens, bindings) } : undefined;
  if (pair) {
    const [one, two] = {
      women: ["woman", "woman"],
      men: ["man", "man"],
      mixed: ["woman", "man"],
      any: ["woman", first],
    }[pair] as ["woman" | "man", "woman" | "man"];
    return {
      kind: "people",
      people: [readPerson(tokens, bindings, one, 0, false), readPerson(tokens, bindings, two, 1, false)],
      ...defined({ companion: beast }),
    };
  }
  const someone: Subject = {
    kind: "people",
    people: [readPerson(tokens, bindings, first, 0, true)],
    ...defined({ companion: beast }),
  };
  if (who.length > 0) return someone;
  if (beast) return { kind: "animal", ...beast };
  const personal =
    boundTo(bindings, "part", "hair").length > 0 ||
    ["hint", "garment", "accessory", "tie", "glasses"].some(has);
  if (still && !personal) return { kind: "still", still, ...coloured(bindings, "still") };
  if (personal || (has("part") && !settled && (tokens.some(isFeature) || has("expression")))) return someone;
  if (settled) return { kind: "scenery" };
  return has("expression") || tokens.every(({ meanings, edge }) => edge || meanings.length > 0)
    ? someone
    : { kind: "scenery" };
}

const isFeature = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "part" && ["hair", "eyes", "skin"].includes(value));

function coloured(bindings: readonly Binding[], group: string): { colour?: string } {
  const colour = paintNamed(boundTo(bindings, group)[0]?.colour);
  return colour ? { colour } : {};
}

/** An animal's colour: as named, or as its breed has it. */
function coatOf(tokens: readonly Token[], bindings: readonly Binding[]): { colour?: string } {
  const [breed] = valuesOf(tokens, "breed");
  return { ...defined({ colour: breed ? BREEDS[breed] : undefined }), ...coloured(bindings, "animal") };
}

/** Reads a prompt, in any of the languages known, into what the renderer can draw. Never fails. */
export function readPrompt(prompt: string): Brief {
  const tokens = dropNegated(tokenise(prompt));
  const bindings = bindColours(tokens);
  const settings = valuesOf<NonNullable<Brief["setting"]>>(tokens, "setting");
  const setting = CHIEF.find((one) => settings.includes(one)) ?? settings[0];
  const [time] = valuesOf<NonNullable<Brief["time"]>>(tokens, "time");
  const framing = valuesOf<NonNullable<Brief["framing"]>>(tokens, "framing").find(
    (one) => one !== "portrait",
  );
  const portrait = valuesOf(tokens, "framing").length > 0 ? ("portrait" as const) : undefined;
  const free = bindings.filter(
    ({ colour, owner }) =>
      !owner ||
      owner.value === "background" ||
      (owner.group === "setting" && !(colour === "green" && LEAFY.includes(owner.value))),
  );
  return {
    subject: readSubject(tokens, bindings, setting !== undefined || time !== undefined),
    weather: valuesOf(tokens, "weather"),
    styles: valuesOf(tokens, "style"),
    tones: valuesOf(tokens, "tone"),
    aloft: tokens.some(({ meanings }) => meanings.some(({ group }) => group === "aloft")),
    colours: free.flatMap(({ colour }) => paintNamed(colour) ?? []),
    ...defined({ setting, time, framing: framing ?? portrait }),
  };
}
