import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";

/** A colour and the noun that it belongs to; `noun` is the index of its token, or −1 if the colour stands alone. */
export interface Binding {
  colour: string;
  /** The index of the colour's own token. */
  at: number;
  noun: number;
  owner: Meaning | undefined;
}

const OWNERS = [
  "part",
  "garment",
  "piece",
  "tailor",
  "accessory",
  "held",
  "glasses",
  "animal",
  "still",
  "landmark",
  "thing",
  "setting",
  "of",
];
// Colours that, said of a person, can only mean the hair.
const HAIR_ONLY = new Set(["blonde", "brunette", "ginger"]);
const OF_HAIR: readonly string[] = ["length", "shape"];
/** Characters for hair, in words that also name its colour: 銀髪. */
const HAIRED = /[髪发髮]/u;
const ARABIC = /[\u0600-\u06ff]/u;
const REACH_FORWARD = 5;
const REACH_BACK = 4;
const REACH_BLEND = 7;

/** Substances that colours are named after: standing alone, such a word means the substance, not the backdrop's hue. */
const SUBSTANCE =
  /^(mint|cream|coral|peach|lavender|wine|chocolate|ivory|gold|silver|rose|honey|camel|olive|amber|copper|bronze|sand|ash|slate|hazel|tan|lemon|lime|plum|chestnut|mustard|moss|sage|rust|jade|sapphire|amethyst|platinum)$/i;
/** Whether a colour's name is also that of a substance. */
export const isSubstance = (word: string): boolean => SUBSTANCE.test(word);

const meaningOf = (token: Token | undefined, ...groups: string[]) =>
  token?.meanings.find(({ group }) => groups.includes(group));
/** Hairstyles named without the word "hair": "a green mohawk", "pink twintails". */
const CUTS: readonly string[] = ["mohawk", "afro"];
const isCut = (token: Token | undefined) =>
  meaningOf(token, "tie") !== undefined || CUTS.includes(meaningOf(token, "shape")?.value ?? "");
/** The meaning of a token that a colour can belong to; clothes without a name are any clothes. */
const ownerOf = (token: Token | undefined): Meaning | undefined =>
  meaningOf(token, ...OWNERS) ??
  (meaningOf(token, "garb")
    ? { group: "garment", value: "any" }
    : isCut(token)
      ? { group: "part", value: "hair" }
      : undefined);
const colourOf = (token: Token | undefined) => meaningOf(token, "colour");

/** Words that introduce another noun: "a redhead with green eyes". */
const WITH = /^(with|having|has|wearing|but|while|who|mit|avec|con|com|с|met|z|på|med)$/iu;

/** Whether a separator joins colours of one noun: "and" does, a comma only if "and" follows ("red, white and blue"). */
function joins(tokens: readonly Token[], from: number): boolean {
  for (let index = from; tokens[index]?.edge && colourOf(tokens[index + 1]); index += 2) {
    if (meaningOf(tokens[index], "edge")?.value !== "comma") return !WITH.test(tokens[index]?.text ?? "");
  }
  return false;
}

const ARTICLE = /^(an?|the|his|her|its|their)$/i;

function ahead(tokens: readonly Token[], from: number): number {
  for (let index = from + 1; index < tokens.length && index <= from + REACH_FORWARD; index++) {
    const token = tokens[index];
    // "blue and pink hair": a separator between two colours does not cut the first off from the noun.
    if (token?.edge && !(colourOf(tokens[index - 1]) && joins(tokens, index))) return -1;
    if (ownerOf(token)) return index;
    // "a red nose juggling three balls".
    if (token && (meaningOf(token, "relation", "count") || ARTICLE.test(token.text))) return -1;
  }
  return -1;
}

/** Whether a colour stands right before an unknown word, to which it then belongs. */
export function isOfUnknown(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.meanings.length === 0 && !next.negated && !isFraming(next.text);
}

function behind(tokens: readonly Token[], from: number): number {
  if (isOfUnknown(tokens, from)) return -1;
  for (let index = from - 1; index >= 0 && index >= from - REACH_BACK; index--) {
    if (tokens[index]?.edge) return -1;
    if (ownerOf(tokens[index])) return index;
  }
  return -1;
}

/** Colours in languages that put them after the noun. */
const AFTER =
  /^(azul(es)?|roj[oa]s?|verdes?|negr[oa]s?|blanc[oa]s?|amarill[oa]s?|vermelh[oa]s?|pret[oa]s?|branc[oa]s?|amarel[oa]s?|rouges?|bleue?s?|vert(e|s|es)?|noire?s?|blanche?s?|jaunes?|ross[oaei]|ner[oaei]|bianc(o|a|hi|he)|giall[oaei]|blu)$/i;

/** Whether a colour belongs to the unknown word before it: "un hiyab azul". */
function isOfUnknownBefore(tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!last || !token || last.edge || last.negated || last.meanings.length > 0 || isFraming(last.text))
    return false;
  // "un gomitolo di lana rossa": what it is made of leaves the colour to the noun.
  const isMaterial =
    /^(de|di|en|em)$/i.test(tokens[at - 2]?.text ?? "") && ownerOf(tokens[at - 3]) !== undefined;
  return !isMaterial && (ARABIC.test(token.text) || AFTER.test(token.text));
}

/** Whether a word names nothing but how clothes are cut or trimmed. */
const isCutOnly = (token: Token | undefined) => ownerOf(token)?.group === "tailor";

/** The noun that a colour follows, with nothing but other attributes of hair between them: شعر طويل أسود. */
function followed(tokens: readonly Token[], from: number): number {
  let index = from - 1;
  while (
    tokens[index]?.meanings.length &&
    tokens[index]?.meanings.every(({ group }) => OF_HAIR.includes(group))
  )
    index--;
  return index;
}

/** The "gradient hair" that a colour after it, at most one clause later, belongs to: "gradient hair, pink to blue". */
function blended(tokens: readonly Token[], from: number): number {
  let edges = 0;
  for (let index = from - 1; index >= 0 && index >= from - REACH_BLEND; index--) {
    const token = tokens[index];
    if (meaningOf(token, "blend")) return index;
    if (token?.edge && !colourOf(tokens[index + 1])) edges++;
    if (edges > 1 || ownerOf(token)) return -1;
  }
  return -1;
}

/**
 * Binds each colour of a prompt to a noun: the one after it or, if the clause ends first, the one before it ("hair black as
 * ink"). A noun right before it wins if it has no colour yet and no noun follows directly ("pelo azul").
 */
export function bindColours(tokens: readonly Token[]): Binding[] {
  const bindings: Binding[] = [];
  tokens.forEach((token, index) => {
    const colour = colourOf(token)?.value;
    if (!colour) return;
    const previous = tokens[index - 1];
    const claimed = new Set(bindings.map(({ noun }) => noun));
    // "vestido branco" is one phrase.
    const own = meaningOf(token, "garment", "accessory", "piece");
    if (own) {
      bindings.push({ colour, at: index, noun: index, owner: own });
      return;
    }
    if (isOfUnknownBefore(tokens, index)) {
      bindings.push({ colour, at: index, noun: -1, owner: { group: "part", value: "other" } });
      return;
    }
    const before = followed(tokens, index);
    const nounBefore = ownerOf(tokens[before]) && !claimed.has(before);
    // "robe rouge à volants": a cut after the colour leaves it to the garment before.
    const direct = ownerOf(tokens[index + 1]) !== undefined && !(nounBefore && isCutOnly(tokens[index + 1]));
    // Arabic puts the colour after the noun, whatever follows.
    const next = nounBefore && (!direct || ARABIC.test(token.text)) ? before : ahead(tokens, index);
    const blend = next >= 0 ? -1 : blended(tokens, index);
    const noun = next >= 0 ? next : blend >= 0 ? blend : behind(tokens, index);
    const isHair = HAIR_ONLY.has(colour) || HAIRED.test(token.text) || /blond/i.test(token.text);
    // "une femme rousse cueillant des pommes"
    const isOfPerson = meaningOf(previous, "who", "two") !== undefined;
    const person = meaningOf(tokens[index + 1], "who", "two") ?? (isHair ? token : undefined);
    const owned = ownerOf(tokens[noun]);
    const isFur =
      (owned?.group === "animal" || owned?.group === "thing") &&
      !meaningOf(tokens[index + 1], "who", "two") &&
      !isOfPerson;
    if (isHair && owned?.value !== "eyes" && !isFur && (noun < 0 || person || isOfPerson)) {
      bindings.push({
        colour,
        at: index,
        noun: noun < 0 || isOfPerson ? index : noun,
        owner: { group: "part", value: "hair" },
      });
    } else if (
      next < 0 &&
      meaningOf(previous, "in") &&
      !isSubstance(token.text) &&
      (noun < 0 || meaningOf(tokens[noun], "who"))
    ) {
      bindings.push({ colour, at: index, noun: index, owner: { group: "garment", value: "any" } });
    } else {
      bindings.push({ colour, at: index, noun, owner: noun < 0 ? undefined : ownerOf(tokens[noun]) });
    }
  });
  return bindEach(tokens, bindings);
}

/** Binds colours of individual ones among several: "two dogs, one black and one white". */
function bindEach(tokens: readonly Token[], bindings: readonly Binding[]): Binding[] {
  return bindings.map((binding) => {
    if (!isOfOne(tokens, binding.at)) return binding;
    const noun = tokens
      .slice(0, binding.at)
      .findLastIndex((token, at) => meaningOf(token, "thing", "animal") && isCounted(tokens, at));
    return noun < 0 ? binding : { ...binding, noun, owner: ownerOf(tokens[noun]) };
  });
}

/** Whether a colour belongs to one of several. */
export const isOfOne = (tokens: readonly Token[], at: number): boolean =>
  ownerOf(tokens[at + 1]) === undefined && isOfOneOf(tokens, at);

const isOfOneOf = (tokens: readonly Token[], at: number): boolean =>
  /^(one|another|the other|other)$/i.test(tokens[at - 1]?.text ?? "") ||
  (/^(is|the|in)$/i.test(tokens[at - 1]?.text ?? "") && /^(one|other)$/i.test(tokens[at - 2]?.text ?? ""));

const isCounted = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => Number(meaningOf(token, "count")?.value ?? 1) > 1);
