import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import { HATS } from "./hats";
import type { Held } from "./held-things";
import { boundTo, defined, hairNamed, paintNamed, speaksOf, valuesOf } from "./meanings";
import { readPatterns } from "./patterns";
import { type Accessory, type Garment, type Mark, ON_CHIN, type Person } from "./person";
import { readAct, readPieces } from "./read-act";
import { hairColours, isBlown, strandsOf } from "./read-hair";
import { readTailoring } from "./read-tailoring";
import { wornOf } from "./read-worn";

const SKINS: Record<string, string> = { fair: "#ffe8dc", tan: "#e8b48c", brown: "#b27a52", dark: "#7f5238" };
/** Unnatural skin colours. */
const UNEARTHLY: readonly string[] = [
  "green",
  "blue",
  "lightblue",
  "teal",
  "purple",
  "lavender",
  "red",
  "grey",
  "mint",
];
const WINGED: readonly Accessory[] = ["batwings", "fairywings"];

/** The far eye's colour, if the prompt gives each eye its own or says that they differ. */
function otherEye(tokens: readonly Token[], eyes: readonly Binding[]): string | undefined {
  const odd = tokens.some((token) => speaksOf(token, "odd"));
  const single = tokens.some((token) => speaksOf(token, "single"));
  const [first, second] = [...new Set(eyes.map(({ colour }) => colour))];
  if (second) return odd || single ? paintNamed(second) : undefined;
  if (!odd) return undefined;
  return paintNamed(first === "gold" || first === "yellow" ? "blue" : "gold");
}

const isAsleep = ({ meanings }: Token) => meanings.some(({ value }) => value === "asleep");

/** Whether the prompt describes an old person: by a noun such as "grandmother", or "old" right before the noun. */
function isAged(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (speaksOf(token, "old")) return true;
    if (!speaksOf(token, "aged")) return false;
    // Between commas it is said of whoever is there.
    if ((tokens[index - 1]?.edge ?? true) && (tokens[index + 1]?.edge ?? true)) return index > 0;
    const next = tokens.slice(index + 1, index + 4);
    const meant = next.find((one) => one.edge || speaksOf(one, "who") || speaksOf(one, "two"));
    return meant !== undefined && !meant.edge;
  });
}

/** The colour of hair for which the prompt names none: the beard's, or grey with age. */
function greyed(bindings: readonly Binding[], aged: boolean): { colour?: string } {
  const [beard] = ON_CHIN.flatMap((kind) => boundTo(bindings, "accessory", kind));
  return defined({ colour: hairNamed(beard?.colour) ?? (aged ? hairNamed("silver") : undefined) });
}

/** Woman or man, for a single person; a plain word overrides what an occupation suggests. */
export function chiefPresentation(tokens: readonly Token[]): Person["presentation"] {
  const who = valuesOf<Person["presentation"] | "calling" | "post" | "person">(tokens, "who");
  const told =
    who.find((one) => one === "woman" || one === "man") ??
    (tokens.some(({ text }) => /[ -](boy|guy|man|lad)s?$|^man bun$/i.test(text)) ? "man" : undefined);
  const bearded = valuesOf<Accessory>(tokens, "accessory").some((kind) => ON_CHIN.includes(kind));
  const bald = tokens.some((token) => speaksOf(token, "bald"));
  const calling = who.includes("calling") && !who.includes("post");
  return told ?? (calling || bearded || bald ? "man" : "woman");
}

/** Hair that would stick out through a hat. */
const UPRIGHT: readonly string[] = ["spiky", "mohawk"];

const isBridal = ({ text }: Token) =>
  /^(wedding dress|bridal gown|婚纱|robe de mariée|brautkleid|vestido de (novia|noiva))$/iu.test(text);
const isGoth = ({ text }: Token) =>
  /^(goth|gothic|gothic lolita|gothic lolita dress|gothic dress|ゴスロリ|哥特萝莉|고스로리|goth girl|punk goth|gótic[oa]|gothique|gotic[oa]|готка|готическ.*|ゴス|哥特)$/iu.test(
    text,
  );
/** Leather is black where no colour is named. */
const isLeather = (tokens: readonly Token[]) =>
  tokens.some(({ text }) =>
    /leather (jacket|coat|vest)|biker jacket|chaqueta de cuero|jaqueta de couro|veste en cuir|lederjacke|giacca di pelle|кожан|革ジャン|レザージャケット|皮夹克|皮衣|가죽/iu.test(
      text,
    ),
  );
/** Raincoats are yellow where no colour is named. */
const isOilskin = ({ text }: Token) =>
  /^(rain ?coat|rain jacket|chubasquero|impermeable|capa de chuva|imperméable|regenmantel|regenjacke|impermeabile|дождевик|レインコート|雨合羽|雨衣|우비|레인코트)$/iu.test(
    text,
  );
const isMiko = (tokens: readonly Token[]) => tokens.some((token) => speaksOf(token, "vestment"));

const GOWNS: readonly Garment[] = ["dress", "sundress", "qipao", "sari", "blouse"];

/** Where masks hide the eyes rather than the mouth. */
const isBall = ({ text }: Token) =>
  /^(ballroom|ball gown|ballgown|masquerade|masquerade ball|carnival|opera|salón de baile|baile de máscaras|salle de bal|bal masqué|ballsaal|maskenball|sala da ballo|ballo in maschera|бальный зал|маскарад|舞踏会|仮面舞踏会|舞厅|化装舞会|무도회|가면무도회)$/iu.test(
    text,
  );

/** Garments worn over others, and garments worn under them. */
const OVER: readonly Garment[] = ["coat", "labcoat", "jacket", "denim", "blazer", "cardigan", "vest", "suit"];
const UNDER: readonly Garment[] = ["shirt", "tshirt", "blouse", "turtleneck", "pullover"];

/** Garments that replace the blouse of a school uniform. */
const ON_TOP: readonly Garment[] = ["blazer", "cardigan", "vest", "pullover", "hoodie", "shirt"];
/** Whether a uniform is a school's, of whatever cut. */
const isSchool = (tokens: readonly Token[]) =>
  tokens.some(
    (token) =>
      token.meanings.some(({ value }) => value === "sailor") &&
      !/sailor|serafuku|marin|matros|матрос|セーラー|水手|세일러/iu.test(token.text),
  );

/** Whether a plural means one thing for each person: "with umbrellas". */
const isForEach = (token: Token) =>
  speaksOf(token, "held") &&
  /(umbrellas|parasols|swords|katanas|fans|books|wands|lollipops|balloons|bows|cups)$/i.test(token.text);

/** Reads a person from tokens; `nth` is their position among several people described together. */
export function readPerson(
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
  // Clothes that the prompt names replace an occupation's usual ones: a pirate in a red coat wears a coat.
  const apartFromWho = tokens.filter((token) => !speaksOf(token, "who"));
  const named = valuesOf<Garment>(apartFromWho, "garment");
  if (isSchool(apartFromWho) && named.some((kind) => ON_TOP.includes(kind)))
    named.splice(named.indexOf("sailor"), 1);
  const over = alone ? named.find((kind) => OVER.includes(kind)) : undefined;
  const under = over && named.find((kind) => UNDER.includes(kind));
  // Of a gown and a suit, the gown is the woman's.
  const fitting = named.filter((kind) => (presentation === "man" ? !GOWNS.includes(kind) : kind !== "suit"));
  const own = alone || fitting.length === 0 ? named : fitting;
  const clothes = (under ? over : own[Math.min(nth, own.length - 1)]) ?? one<Garment>("garment");
  const asked = valuesOf<Mark>(tokens, "mark");
  const marks: Mark[] =
    (clothes === "hero" || tokens.some(isBall)) && asked.some((mark) => mark.endsWith("mask"))
      ? [...asked.filter((mark) => !mark.endsWith("mask")), "domino"]
      : asked;
  const nthOf = (found: Binding[]) => found[Math.min(nth, found.length - 1)]?.colour;
  const bangs = one<"yes" | "no">("bangs");
  const worn = wornOf(tokens);
  const finned = clothes === "mermaid";
  const tail = boundTo(bindings, "accessory", "cattail");
  const aged = isAged(tokens);
  const eyes = boundTo(bindings, "part", "eyes");
  const accessoryColours: Person["accessoryColours"] = {};
  for (const kind of worn) {
    const alike = WINGED.includes(kind) ? ["wings"] : HATS.includes(kind) && kind !== "hat" ? ["hat"] : [];
    const bound = [kind, ...alike].flatMap((one) => boundTo(bindings, "accessory", one));
    const colour = paintNamed(bound[0]?.colour);
    if (colour) accessoryColours[kind] = colour;
  }
  const skinTone = SKINS[one("skin") ?? ""];
  const skinNamed = boundTo(bindings, "part", "skin")[0]?.colour;
  const skin =
    skinTone ??
    (skinNamed === "brown"
      ? SKINS.brown
      : skinNamed === "black"
        ? SKINS.dark
        : UNEARTHLY.includes(skinNamed ?? "")
          ? paintNamed(skinNamed)
          : undefined);
  // Of two people, the first holds the thing, unless there is one for each.
  // What the prompt names replaces what usually goes with an occupation.
  const [heldNamed] = valuesOf<Held>(apartFromWho, "held");
  const held = nth === 0 || tokens.some(isForEach) ? (heldNamed ?? one<Held>("held")) : undefined;
  const ofHeld =
    boundTo(bindings, "held", held)[0] ??
    (held === "bouquet" || held === "rose" ? boundTo(bindings, "part", "bloom")[0] : undefined);
  const open: { [K in keyof Person]?: Person[K] | undefined } = {
    eyes: paintNamed(nthOf(eyes)),
    otherEye: alone ? otherEye(tokens, eyes) : undefined,
    skin,
    physique: one("physique"),
    lips: paintNamed(boundTo(bindings, "part", "lips")[0]?.colour),
    expression: tokens.some(isAsleep) ? "asleep" : (one("expression") ?? one("air")),
    gaze: one("gaze"),
    patterns: readPatterns(tokens, bindings),
    dressCut: one("dresscut"),
    clothes,
    under,
    underColour: under && paintNamed(boundTo(bindings, "garment", under)[0]?.colour),
    held,
    heldColour: held && paintNamed(ofHeld?.colour),
    clothesColour: paintNamed(
      (under ? boundTo(bindings, "garment", over)[0]?.colour : nthOf(boundTo(bindings, "garment"))) ??
        (finned
          ? nthOf(tail)
          : isMiko(tokens) || tokens.some(isBridal)
            ? "white"
            : tokens.some(isOilskin)
              ? "yellow"
              : worn.includes("habit") || tokens.some(isGoth) || isLeather(tokens)
                ? "black"
                : undefined),
    ),
  };
  const shape = one<NonNullable<Person["hair"]["shape"]>>("shape");
  const hatted = worn.some((kind) => HATS.includes(kind));
  const hair: { [K in keyof Person["hair"]]?: Person["hair"][K] | undefined } = {
    length: one("length"),
    shape: hatted && shape && UPRIGHT.includes(shape) ? undefined : shape,
    tie: valuesOf<string>(tokens, "tie").includes("buns") ? "buns" : one("tie"),
    bald: tokens.some((token) => speaksOf(token, "bald")) || undefined,
    strands: strandsOf(tokens),
    dyed: tokens.some((token) => speaksOf(token, "blend")) || undefined,
    overEye: tokens.some((token) => speaksOf(token, "overeye")) || undefined,
    blown: tokens.some((_, at) => isBlown(tokens, at)) || undefined,
    bangs: bangs ? bangs === "yes" : undefined,
  };
  return {
    presentation,
    aged,
    hair: {
      ...greyed(bindings, aged),
      ...hairColours(bindings, alone ? undefined : nth),
      ...defined(hair),
    },
    glasses: valuesOf<Person["glasses"]>(apartFromWho, "glasses")[0] ?? one("glasses") ?? "none",
    blush: tokens.some((token) => speaksOf(token, "blush")),
    marks,
    accessories: worn,
    accessoryColours,
    pieces: readPieces(tokens, bindings),
    tailoring: readTailoring(tokens, bindings),
    ...readAct(tokens, alone),
    ...defined(open),
  };
}
