import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import { type Token, tokenise } from "@/lib/sketch/vocabulary/lexicon";
import { type Binding, bindColours } from "./bind-colours";
import type { Animal, Brief, Landmark, Person, Still, Subject } from "./brief";
import { countPeople } from "./count-people";
import { boundTo, defined, paintNamed, speaksOf, valuesOf } from "./meanings";
import { readAct } from "./read-act";
import { chiefPresentation, readPerson } from "./read-person";
import { settleThings } from "./settle-things";

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
/** The places that win over others named beside them: a waterfall in a forest is a waterfall. */
const CHIEF = ["neon", "waterfall", "river", "castle", "street"] as const;
/** Lakes freeze, and stay lakes. */
const LAKE = /^((frozen |mountain )?lakes?|lagos?|lacs?|bergsee|озер\S*|湖\S?|호수\S?)$/iu;
/** What a snowfield is painted with anyway. */
const WILD: readonly string[] = ["snow", "forest", "mountains", "meadow"];
/** The place that snow falls on, if the prompt names one beside it that people built. */
const snowedUpon = <T extends string>(settings: readonly T[]): T | undefined =>
  settings.some((one) => one === "snow") ? settings.find((one) => !WILD.includes(one)) : undefined;
/** Places that are green anyway: the word tints no sky there. */
const LEAFY: readonly string[] = ["meadow", "forest", "garden", "mountains", "village"];
/** Blanks what stands behind a "no" or "without", up to the end of its clause. */
function dropNegated(tokens: readonly Token[]): Token[] {
  let negated = false;
  return tokens.map((token) => {
    if (token.meanings.some(({ group }) => group === "not")) negated = true;
    else if (token.edge) negated = false;
    return negated ? { ...token, meanings: [], negated } : token;
  });
}

/** Whether a token names a bow that may be a weapon as well as a ribbon. */
const isBow = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "arms" && value === "bow");

/** Makes a "bow" the weapon where the prompt speaks of somebody who shoots, and leaves it a ribbon elsewhere. */
function armBows(tokens: readonly Token[]): readonly Token[] {
  const shooting = tokens.some(({ meanings }) => meanings.some(({ value }) => value === "shooter"));
  if (!shooting) return tokens;
  return tokens.map((token) =>
    isBow(token) ? { ...token, meanings: [{ group: "held", value: "bow" }] } : token,
  );
}

const isLong = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "length" && value === "long");
const isBeard = ({ meanings }: Token) => meanings.some(({ value }) => value === "beard");
const isColour = (token: Token) => speaksOf(token, "colour") || isLong(token);

/** Gives a "long" that stands before a beard, with colours alone between them, to the beard instead of the hair. */
function growBeards(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (!isLong(token)) return token;
    const noun = tokens.slice(index + 1, index + 5).find((one) => !isColour(one));
    return noun && isBeard(noun)
      ? { ...token, meanings: [{ group: "accessory", value: "longbeard" }] }
      : token;
  });
}

/** Things after which a colour is named. */
const ALSO_COLOURS: readonly string[] =
  "tangerine rose peach lime lemon olive cherries coral chocolate-bar hot-beverage wine-bottle grapes strawberry camel herb honey-pot eggplant".split(
    " ",
  );

const isMaterial = ({ meanings }: Token) =>
  meanings.some(
    ({ group, value }) =>
      group === "thing" &&
      ["rock", "wood", "brick", "tumbler-glass", "ice", "square", "circle", "triangle"].includes(value),
  );
const MADE_OF = /^made (entirely |out )?of$/i;
const RAINBOW = /^(rainbows?|arco[ -]?íris|arc-en-ciel|regenbogen|arcobaleno|радуга|虹|彩虹|무지개)$/iu;
const ownsColour = ({ meanings }: Token) =>
  meanings.some(({ group }) => ["part", "garment", "piece", "accessory", "held"].includes(group));

const BLACK_AND_WHITE = /^black (and|&) white$/i;
/** What is said of whole pictures. */
const OF_PICTURES =
  /^(photo|photograph|picture|image|film|movie|drawing|sketch|art|illustration|portrait|style|manga|comic|tones?)$/i;

/** Takes a "black and white" that stands before something that has colours for its two colours, and not for a picture in grey. */
function partColours(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const next = tokens
      .slice(index + 1, index + 3)
      .find((one) => one.edge || ownsColour(one) || isThing(one));
    if (
      !BLACK_AND_WHITE.test(token.text) ||
      !next ||
      next.edge ||
      OF_PICTURES.test(tokens[index + 1]?.text ?? "")
    )
      return [token];
    return token.text.split(" ").flatMap(tokenise);
  });
}

const isThing = (token: Token) =>
  speaksOf(token, "thing") || speaksOf(token, "animal") || speaksOf(token, "still");
/** What is said of a place by what it is inside of. */
const INTERIOR = /^(interiors?|cockpit)$/i;

/** Takes what has an interior for no thing to look at from without: "spaceship interior". */
const withoutOutsides = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    isThing(token) && INTERIOR.test(tokens[index + 1]?.text ?? "") ? { ...token, meanings: [] } : token,
  );

const FAMILY = /^famil(y|ies)$/i;
const KIN = /^(mother|father|mom|mum|dad|brother|sister|parents?)$/i;

/** Leaves out the kin of animals and things, which are no people: "ducklings following their mother". */
function withoutTheirKin(tokens: readonly Token[]): readonly Token[] {
  const others = tokens.some(
    (token) =>
      !KIN.test(token.text) && !FAMILY.test(token.text) && (speaksOf(token, "who") || speaksOf(token, "two")),
  );
  if (others) return tokens;
  return tokens.map((token, index) =>
    (KIN.test(token.text) && /^(its|their)$/i.test(tokens[index - 1]?.text ?? "")) ||
    (FAMILY.test(token.text) && tokens[index + 2] && speaksOf(tokens[index + 2] as Token, "thing"))
      ? { ...token, meanings: [] }
      : token,
  );
}

/** Tells fruit from colours of the same name: an "orange" before a noun is the colour, elsewhere the fruit. */
function nameFruit(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    // What a thing is made of is none: a stone house, a girl made of glass.
    const isMadeOf = MADE_OF.test(tokens[index - 1]?.text ?? "");
    if (
      isMaterial(token) &&
      (isMadeOf || (tokens[index + 1] && speaksOf(tokens[index + 1] as Token, "thing")))
    )
      return { ...token, meanings: token.meanings.filter(({ group }) => group !== "thing") };
    if (RAINBOW.test(token.text) && !(tokens[index + 1] && ownsColour(tokens[index + 1] as Token)))
      return { ...token, meanings: token.meanings.filter(({ group }) => group !== "colour") };
    if (!speaksOf(token, "colour") || !speaksOf(token, "thing")) return token;
    const isFruit = token.meanings.some(
      ({ group, value }) => group === "thing" && ALSO_COLOURS.includes(value),
    );
    const next = tokens[index + 1];
    const isNoun = next && !next.edge && next.meanings.length > 0 && !speaksOf(next, "relation");
    // Between commas stands what is to be seen.
    const isTag = (tokens[index - 1]?.edge ?? true) && (next?.edge ?? true);
    const last = tokens[index - 1];
    // "un gato naranja": what follows a noun is said of it.
    const isSaidOf = last !== undefined && !last.edge && (isThing(last) || ownsColour(last));
    const isOne = isTag || /^(an?|the|riding|holding)$/i.test(tokens[index - 1]?.text ?? "");
    const isHue = !isFruit || isNoun || isSaidOf || (!isOne && tokens.some((one) => speaksOf(one, "who")));
    const dropped = isHue ? "thing" : "colour";
    return { ...token, meanings: token.meanings.filter(({ group }) => group !== dropped) };
  });
}

/** Who stands in for a parent and the grown child that is named beside them. */
const WITH_CHILD = {
  daughter: { woman: "women", man: "fathered" },
  son: { woman: "mixed", man: "men" },
} as const;

function readSubject(tokens: readonly Token[], bindings: readonly Binding[], settled: boolean): Subject {
  const has = (group: string) =>
    tokens.some(({ meanings }) => meanings.some((meaning) => meaning.group === group));
  const who = valuesOf(tokens, "who");
  const [offspring] = who.length > 0 ? valuesOf<"daughter" | "son">(tokens, "offspring") : [];
  const pair =
    valuesOf<"women" | "men" | "mixed" | "fathered" | "any">(tokens, "two")[0] ??
    (offspring && WITH_CHILD[offspring][chiefPresentation(tokens)]);
  // A toy in somebody's arms is no animal beside them.
  const alive = who.length > 0 || pair ? tokens.filter((token) => !speaksOf(token, "held")) : tokens;
  const [animal] = valuesOf<Animal>(alive, "animal");
  const [still] = valuesOf<Still>(tokens, "still").filter((one) => one !== "vase" || !isFlowerField(tokens));
  const first = chiefPresentation(tokens);
  const beast = animal ? { animal, ...coatOf(tokens, bindings) } : undefined;
  const counted = countPeople(tokens);
  if (counted) {
    const shared = readAct(tokens, false);
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
        : readPerson(tokens, bindings, presentation, nth, false);
      return { ...shared, ...own };
    });
    return {
      kind: "people",
      people: holdAlike(people, tokens) as [Person, ...Person[]],
      ...defined({ companion: beast }),
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
      people: [readPerson(tokens, bindings, one, 0, false), readPerson(tokens, bindings, two, 1, false)],
      ...defined({
        companion: beast,
        kin,
      }),
    };
  }
  const someone: Subject = {
    kind: "people",
    people: [readPerson(tokens, bindings, first, 0, true)],
    ...defined({ companion: beast }),
  };
  if (who.length > 0) return someone;
  if (beast) return { kind: "animal", ...beast };
  const hasFace = has("expression") || has("air") || has("mark");
  const personal =
    boundTo(bindings, "part", "hair").length > 0 ||
    valuesOf(tokens, "held").includes("umbrella") ||
    ["hint", "garment", "piece", "accessory", "tie", "glasses", "bald"].some(has);
  if (still && !personal) return { kind: "still", still, ...coloured(bindings, "still") };
  if (personal || (has("part") && !settled && (tokens.some(isFeature) || hasFace))) return someone;
  if (settled) return { kind: "scenery" };
  const bloom = boundTo(bindings, "part", "bloom")[0]?.colour;
  if (tokens.some(isBloom))
    return { kind: "still", still: "vase", ...defined({ colour: paintNamed(bloom) }) };
  // An unknown thing is nobody's face.
  return hasFace && !tokens.some(isUnknown) ? someone : { kind: "scenery" };
}

/** Several who have several of a thing have one each: "three men with guitars". */
function holdAlike(people: readonly Person[], tokens: readonly Token[]): readonly Person[] {
  const [first] = people;
  if (!first?.held || !tokens.some((token) => speaksOf(token, "held") && /[^s]s$/.test(token.text)))
    return people;
  const { held, heldColour } = first;
  return people.map((person) => ({ ...person, held, ...(heldColour ? { heldColour } : {}) }));
}

/** Whether flowers that are named grow in a field, rather than stand in a vase. */
function isFlowerField(tokens: readonly Token[]): boolean {
  return (
    valuesOf(tokens, "landmark").includes("sunflowers") && valuesOf(tokens, "setting").includes("meadow")
  );
}

const isUnknown = ({ text, meanings, negated }: Token) =>
  meanings.length === 0 && !negated && text !== "," && !isFraming(text);

const isBloom = ({ meanings }: Token) => meanings.some(({ value }) => value === "bloom");

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

/** The landmarks that a prompt names, in the colours it gives them. */
function readLandmarks(tokens: readonly Token[], bindings: readonly Binding[]): Landmark[] {
  const settings = valuesOf(tokens, "setting");
  const named = valuesOf<Landmark["kind"]>(tokens, "landmark").filter(
    // A flower by itself is in a vase or in a hand.
    (kind) => kind !== "sunflowers" || settings.some((one) => one === "meadow" || one === "garden"),
  );
  const shore = valuesOf<"palms">(tokens, "shore");
  return [...new Set([...named, ...shore])].map((kind) => ({
    kind,
    ...defined({ colour: paintNamed(boundTo(bindings, "landmark", kind)[0]?.colour) }),
  }));
}

/** A prompt's brief, and the words that it was read from. */
interface Analysis {
  brief: Brief;
  tokens: readonly Token[];
  bindings: readonly Binding[];
}

/** Reads a prompt, in any of the languages known, into what the renderer can draw. Never fails. */
export function readPrompt(prompt: string): Brief {
  return analysePrompt(prompt).brief;
}

/** Reads a prompt like `readPrompt`, and hands out the words with it. */
export function analysePrompt(prompt: string): Analysis {
  const tokens = nameFruit(
    growBeards(armBows(withoutOutsides(partColours(withoutTheirKin(dropNegated(tokenise(prompt))))))),
  );
  const bindings = bindColours(tokens);
  const settings = valuesOf<NonNullable<Brief["setting"]>>(tokens, "setting");
  const setting =
    (settings.includes("underwater") ? "underwater" : undefined) ??
    CHIEF.find((one) => settings.includes(one) && !(one === "street" && settings.includes("blossom"))) ??
    (settings.includes("mountains") && tokens.some(({ text }) => LAKE.test(text))
      ? "mountains"
      : undefined) ??
    snowedUpon(settings) ??
    settings.find((one) => one !== "sky") ??
    settings[0];
  const asksFor = valuesOf<Brief["weather"][number]>(tokens, "weather");
  // On a beach, and by day, it keeps off the sun.
  const isParasol =
    tokens.some(({ text }) => /^(umbrellas?|parasols?)$/i.test(text)) &&
    !tokens.some(
      ({ text, meanings }) => !/^umbrella/i.test(text) && meanings.some(({ value }) => value === "rain"),
    ) &&
    (setting === "sea" || valuesOf(tokens, "time").includes("day"));
  const weather = isParasol ? asksFor.filter((one) => one !== "rain") : asksFor;
  const [named] = valuesOf<NonNullable<Brief["time"]>>(tokens, "time");
  // Nobody sees them by day.
  const time = named ?? (weather.includes("aurora") || weather.includes("stars") ? "night" : undefined);
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
  const [ground] = valuesOf(tokens, "plain").filter((one) => one !== "yes");
  const landmarks = readLandmarks(tokens, bindings);
  const moon = tokens.some((token) => speaksOf(token, "moon"));
  const asked = readSubject(tokens, bindings, setting !== undefined || time !== undefined);
  const brief: Brief = {
    ...settleThings(asked, { landmarks, moon, ...defined({ setting }) }, tokens, bindings),
    landmarks,
    weather,
    styles: valuesOf(tokens, "style"),
    tones: valuesOf(tokens, "tone"),
    aloft: tokens.some(({ meanings }) => meanings.some(({ group }) => group === "aloft")),
    moon,
    plain: tokens.some((token) => speaksOf(token, "plain")),
    colours: [ground, ...free.map(({ colour }) => colour)].flatMap((one) => paintNamed(one) ?? []),
    ...defined({ setting, time, framing: framing ?? portrait }),
  };
  return { brief, tokens, bindings };
}
