import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { tokenise } from "@/lib/sketch/vocabulary/tokenise";
import { speaksOf } from "./meanings";
import { senseAttributes } from "./sense-attributes";
import { senseHomonyms } from "./sense-homonyms";
import { senseLetters } from "./sense-letters";
import { senseLooks } from "./sense-looks";
import { senseOwners } from "./sense-owners";
import { nearFaces, senseParts } from "./sense-parts";
import { HOLDING } from "./take-in-hand";

/** Blanks what follows "no" or "without", up to the end of the clause. */
function dropNegated(tokens: readonly Token[]): Token[] {
  let negated = false;
  return tokens.map((token, at) => {
    const isNext = tokens[at - 1]?.meanings.some(({ group }) => group === "not") ?? false;
    if (token.meanings.some(({ group }) => group === "not")) negated = true;
    // "a man without a beard holding an umbrella" does hold one.
    else if (token.edge || (HOLDING.test(token.text) && !isNext)) negated = false;
    return negated ? { ...token, meanings: [], negated, withheld: token.meanings } : token;
  });
}

/** Whether a token names a bow that may be a weapon as well as a ribbon. */
const isBow = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "arms" && value === "bow");

/** Reads "bow" as the weapon where the prompt names an archer, and as a ribbon elsewhere. */
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

/** Reads "long" before a beard, with only colours between them, as the beard's and not the hair's. */
function growBeards(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (!isLong(token)) return token;
    const noun = tokens.slice(index + 1, index + 5).find((one) => !isColour(one));
    return noun && isBeard(noun)
      ? { ...token, meanings: [{ group: "accessory", value: "longbeard" }] }
      : token;
  });
}

/** Things that colours are named after. */
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
/** Words for pictures as a whole. */
const OF_PICTURES =
  /^(photo|photograph|picture|image|film|movie|drawing|sketch|art|illustration|portrait|style|manga|comic|tones?)$/i;

/** Reads "black and white" before something that has colours as its two colours, not as a monochrome picture. */
function partColours(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const next = tokens
      .slice(index + 1, index + 5)
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
/** Words that make a place out of the inside of a thing. */
const INTERIOR = /^(interiors?|cockpit)$/i;

/** Does not read a thing as seen from outside where the prompt asks for its interior: "spaceship interior". */
const withoutOutsides = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    isThing(token) && INTERIOR.test(tokens[index + 1]?.text ?? "") ? { ...token, meanings: [] } : token,
  );

const HOME = /^homes?$/i;
/** Reads "home" as a house where the prompt treats it like one, rather than as a room. */
const buildHomes = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    HOME.test(token.text) &&
    tokens.slice(Math.max(0, index - 4), index).some(({ text }) => /^(an?|the|two|three)$/i.test(text)) &&
    !/^(office|interior|theat(er|re))$/i.test(tokens[index + 1]?.text ?? "")
      ? { ...token, meanings: token.meanings.filter(({ group }) => group === "thing") }
      : token,
  );

const FAMILY = /^famil(y|ies)$/i;
const PRONOUN = /^(her|his|she|he|their|its)$/i;
const KIN = /^(mother|father|mom|mum|dad|brother|sister|parents?)$/i;

/** Drops relatives of animals and things, which are not people: "ducklings following their mother". */
function withoutTheirKin(tokens: readonly Token[]): readonly Token[] {
  const others = tokens.some(
    (token) =>
      !KIN.test(token.text) &&
      !FAMILY.test(token.text) &&
      !PRONOUN.test(token.text) &&
      (speaksOf(token, "who") || speaksOf(token, "two")),
  );
  if (others) return tokens;
  const isOfThings = tokens.some(
    (token, index) => KIN.test(token.text) && tokens[index + 1] && isThing(tokens[index + 1] as Token),
  );
  return tokens.map((token, index) =>
    (isOfThings && PRONOUN.test(token.text)) ||
    (KIN.test(token.text) &&
      (/^(its|their)$/i.test(tokens[index - 1]?.text ?? "") ||
        (tokens[index + 1] !== undefined && isThing(tokens[index + 1] as Token)))) ||
    (FAMILY.test(token.text) && tokens[index + 2] && speaksOf(tokens[index + 2] as Token, "thing"))
      ? { ...token, meanings: [] }
      : token,
  );
}

const NOUNS: readonly string[] =
  "thing animal still part garment garb piece accessory held glasses setting landmark who two seat of plain".split(
    " ",
  );

/** Whether a material word tells what something is made of: "a stone house", "a girl made of glass". */
function isOfMaterial(tokens: readonly Token[], index: number): boolean {
  const made = tokens.slice(index + 1, index + 3).find((one) => one.edge || !isColour(one));
  const isPlace = made !== undefined && (speaksOf(made, "setting") || speaksOf(made, "part"));
  const isSaid =
    made !== undefined && !made.edge && (isPlace || (made.meanings.length === 0 && !isFraming(made.text)));
  return (
    MADE_OF.test(tokens[index - 1]?.text ?? "") || (made !== undefined && speaksOf(made, "thing")) || isSaid
  );
}

/** Tells fruit from colours of the same name: "orange" is the colour before a noun, the fruit elsewhere. */
function nameFruit(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    // A raven is black by itself, and no black backdrop.
    if (speaksOf(token, "breed") && speaksOf(token, "colour"))
      return { ...token, meanings: token.meanings.filter(({ group }) => group !== "colour") };
    if (isMaterial(token) && isOfMaterial(tokens, index))
      return { ...token, meanings: token.meanings.filter(({ group }) => group !== "thing") };
    if (RAINBOW.test(token.text) && !(tokens[index + 1] && ownsColour(tokens[index + 1] as Token)))
      return { ...token, meanings: token.meanings.filter(({ group }) => group !== "colour") };
    if (!speaksOf(token, "colour") || !speaksOf(token, "thing")) return token;
    const isFruit = token.meanings.some(
      ({ group, value }) => group === "thing" && ALSO_COLOURS.includes(value),
    );
    const next = tokens[index + 1];
    const isNoun =
      next && !next.edge && !speaksOf(next, "relation") && NOUNS.some((one) => speaksOf(next, one));
    // Alone between commas, it names a thing.
    const isTag = (tokens[index - 1]?.edge ?? true) && (next?.edge ?? true);
    const last = tokens[index - 1];
    // "un gato naranja": after a noun, it is an adjective.
    const isSaidOf = last !== undefined && !last.edge && (isThing(last) || ownsColour(last));
    const isOne = isTag || /^(an?|the|riding|holding)$/i.test(tokens[index - 1]?.text ?? "");
    const isHue = !isFruit || isNoun || isSaidOf || (!isOne && tokens.some((one) => speaksOf(one, "who")));
    const dropped = isHue ? "thing" : "colour";
    return { ...token, meanings: token.meanings.filter(({ group }) => group !== dropped) };
  });
}

/** Disambiguates a prompt's words by their context; negated words lose their meanings. */
export const senseWords = (tokens: readonly Token[]): Token[] =>
  nameFruit(
    senseLooks(
      growBeards(
        armBows(
          buildHomes(
            withoutOutsides(
              partColours(
                withoutTheirKin(
                  senseParts(
                    senseAttributes(senseHomonyms(senseOwners(nearFaces(senseLetters(dropNegated(tokens)))))),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
