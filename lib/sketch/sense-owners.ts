import { isBeast } from "@/lib/sketch/things/catalogue";
import { floats } from "@/lib/sketch/things/homes";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";

/** Marks a token as not drawn. */
const lost = (token: Token): Token => ({ ...token, meanings: [{ group: "lacking", value: "yes" }] });

/** Possessives, which do not name a person by themselves: "on his shoulder". */
const WHOSE = /^(his|her|him|their|its)$/i;
const isSomebody = (token: Token) =>
  (speaksOf(token, "who") || speaksOf(token, "two")) && !WHOSE.test(token.text);

const slugOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value ?? "";
const isAnimal = (token: Token) =>
  !speaksOf(token, "held") && !isSomebody(token) && (speaksOf(token, "animal") || isBeast(slugOf(token)));
const isThing = (token: Token) => speaksOf(token, "thing") || speaksOf(token, "animal");

/** The tokens of a token's clause, up to the token itself. */
const clauseBefore = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.slice(tokens.slice(0, at).findLastIndex(({ text }) => text === ",") + 1, at);

const CARRIED: readonly string[] = ["held", "thing", "arms", "accessory", "piece"];
const ON_BACK = /^on (her |his |the |their )?back$/i;

/** Reads "on her back" after a thing as where it is carried, not as lying down: "katana on back". */
const carryOnBacks = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    ON_BACK.test(token.text) &&
    clauseBefore(tokens, at).some((one) => CARRIED.some((group) => speaksOf(one, group)))
      ? lost(token)
      : token,
  );

const isDone = ({ meanings }: Token) =>
  meanings.some(
    ({ group, value }) =>
      (group === "act" && value !== "behind" && value !== "side") ||
      (group === "expression" && value === "asleep"),
  );

/** Leaves to animals what they do next to people: "a boy, a black cat sitting on his shoulder". */
function leaveToAnimals(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isSomebody)) return tokens;
  return tokens.map((token, at) => {
    if (!isDone(token) || isSomebody(token)) return token;
    const [next, after] = [tokens[at + 1], tokens[at + 2]];
    const before = clauseBefore(tokens, at);
    const isItsOwn = before.some(isAnimal) && !before.some(isSomebody);
    const isSaidOf =
      next !== undefined &&
      isAnimal(next) &&
      !(after && isSomebody(after)) &&
      /^(an?|the|her|his)$/i.test(tokens[at - 1]?.text ?? "");
    return isItsOwn || isSaidOf ? lost(token) : token;
  });
}

const PRONOUN = /^(he|she|his|her|him|hers)$/i;

/** Reads pronouns as an animal's where no person is named: "A beaver. He stands in a library." */
function withoutPronouns(tokens: readonly Token[]): readonly Token[] {
  const isPronoun = ({ text }: Token) => PRONOUN.test(text);
  const isOfAnimal =
    tokens.some(isAnimal) &&
    tokens.every((token) => isPronoun(token) || !(speaksOf(token, "who") || speaksOf(token, "two")));
  if (!isOfAnimal) return tokens;
  return tokens.map((token) => (isPronoun(token) ? { ...token, meanings: [] } : token));
}

const FAMILY = /^famil(y|ies)$/i;

/** Does not read an animal's family as people: "an owl family". */
const withoutTheirFamily = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    FAMILY.test(token.text) && tokens[at - 1] && isThing(tokens[at - 1] as Token) ? lost(token) : token,
  );

const AS = /^(as|like)$/i;

/** Does not read what an animal or a thing is dressed as as a person: "a cat dressed as a pirate". */
const withoutDisguises = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    if (!isSomebody(token)) return token;
    const before = clauseBefore(tokens, at);
    const as = before.findLastIndex(({ text }) => AS.test(text));
    const worn = before.slice(0, Math.max(0, as));
    return as >= 0 && before.length - as <= 4 && worn.some(isThing) && !worn.some(isSomebody)
      ? lost(token)
      : token;
  });

const PAIR = /^(a )?pair of$/i;
/** Things that are one although they are called a pair: "a pair of scissors". */
const PAIRED =
  /(scissors|glasses|goggles|gloves|mittens|socks|stockings|jeans|pants|trousers|shorts|headphones|wings|horns|skis|binoculars|chopsticks|pliers)$/i;

/** Does not count a pair as two where the thing is called, or worn in, a pair. */
function withoutPairs(tokens: readonly Token[]): Token[] {
  const isWorn = tokens.some(isSomebody);
  return tokens.map((token, at) =>
    PAIR.test(token.text) &&
    tokens
      .slice(at + 1, at + 4)
      .some(
        (one) => PAIRED.test(one.text) || (isWorn && (speaksOf(one, "piece") || speaksOf(one, "accessory"))),
      )
      ? { ...token, meanings: [{ group: "frame", value: "pair" }] }
      : token,
  );
}

/** What bears motifs: a dragon tattoo is not a dragon beside a person. */
const UPON =
  /^(ears|tail|tattoos?|costumes?|onesie|pattern|print|prints|logo|emblem|motif|mask|pajamas|pyjamas|stickers?|hair ?clips?)$/i;
const isWorn = (token: Token) =>
  ["garment", "piece", "accessory"].some((group) => speaksOf(token, group)) && !speaksOf(token, "who");
const isMerely = (token: Token) =>
  token.meanings.length > 0 &&
  token.meanings.every(({ group }) => ["thing", "animal", "still", "part"].includes(group));

/** Does not read the motif of a tattoo, a costume or a necklace as a thing beside its wearer. */
const withoutMotifs = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isSomebody)
    ? tokens.map((token, at) => {
        const next = tokens[at + 1];
        return next && isMerely(token) && isThing(token) && (UPON.test(next.text) || isWorn(next))
          ? lost(token)
          : token;
      })
    : tokens;

/** Reads an occupation right after an animal as the animal's: "a mouse astronaut". */
const withoutCallings = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const last = tokens[at - 1];
    const isCalling = token.meanings.some(
      ({ group, value }) => group === "who" && ["person", "calling", "post"].includes(value),
    );
    return isCalling && last && isAnimal(last) && speaksOf(last, "thing") ? lost(token) : token;
  });

/** Does not read "old" before a thing as an old person: "un vecchio mulino". */
const withoutOldThings = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const next = tokens[at + 1];
    return speaksOf(token, "aged") && isSomebody(token) && next && isThing(next) && !isSomebody(next)
      ? { ...token, meanings: [{ group: "aged", value: "yes" }] }
      : token;
  });

const IN_SKY = /^(in|across|through) the sky$/i;

/** Does not read the sky that birds and kites fly in as the place: the rest of the picture is on the ground. */
const withoutTheirSky = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const last = tokens[at - 1];
    return last && IN_SKY.test(token.text) && (isAnimal(last) || floats(slugOf(last)))
      ? { ...token, meanings: [{ group: "aloft", value: "yes" }] }
      : token;
  });

/** Reads a bare noun after "to" as a verb: "teaching his grandson to fish". */
const withoutInfinitives = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    /^to$/i.test(tokens[at - 1]?.text ?? "") &&
    isMerely(token) &&
    isThing(token) &&
    !token.text.includes(" ") &&
    !/s$/i.test(token.text)
      ? lost(token)
      : token,
  );

const BEFORE_NOUNS = /^(an?|the|some|two|three|four|many|several)$/i;
const OVER = /^(over|above)$/i;
/** Takes an "over" that leads to a part of somebody or something for no height: "its tail over its nose". */
const withoutOverParts = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    OVER.test(token.text) && /^(its|their|his|her)$/i.test(tokens[at + 1]?.text ?? "") ? lost(token) : token,
  );

const SHOULDER = /^over (her|his|the) shoulder$/i;
const BACK = /^(her|his|their) back$/i;
/** Tells what hangs over somebody's shoulder or is behind their back from somebody who turns round: "a long braid over her shoulder". */
const hangOverShoulders = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const last = tokens[at - 1]?.text ?? "";
    const isHung = SHOULDER.test(token.text) && !/^(look|glanc|gaz|peer|star)/i.test(last);
    return isHung || (BACK.test(token.text) && /^behind$/i.test(last)) ? lost(token) : token;
  });

/** Leaves a participle right before a noun that nobody is drawn for to that noun: "a scroll to a kneeling messenger". */
const leaveToNouns = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const [last, next] = [tokens[at - 1], tokens[at + 1]];
    return /ing$/i.test(token.text) &&
      speaksOf(token, "act") &&
      BEFORE_NOUNS.test(last?.text ?? "") &&
      next?.meanings.length === 0 &&
      /^\p{L}{4,}$/u.test(next.text) &&
      !/ly$/.test(next.text) &&
      !isFraming(next.text)
      ? lost(token)
      : token;
  });

/** Marks a colour that applies to only some of several as not drawn: "three apples, two of them green". */
const withoutSome = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    speaksOf(token, "colour") && /^(them|these|those)$/i.test(tokens[at - 1]?.text ?? "")
      ? lost(token)
      : token,
  );

/** Decides what a prompt's words apply to, where that is not its people. */
export const senseOwners = (tokens: readonly Token[]): readonly Token[] =>
  [
    withoutTheirFamily,
    withoutPronouns,
    carryOnBacks,
    leaveToAnimals,
    withoutDisguises,
    withoutPairs,
    withoutMotifs,
    withoutCallings,
    withoutOldThings,
    withoutTheirSky,
    withoutInfinitives,
    withoutOverParts,
    hangOverShoulders,
    leaveToNouns,
    withoutSome,
  ].reduce((sensed: readonly Token[], pass) => pass(sensed), tokens);
