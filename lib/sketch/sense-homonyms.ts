import { KINDS } from "@/lib/sketch/things/catalogue";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";
import { isSomebody, isThing, OF_ANIMALS } from "./sense-animals";

/** Words that precede a noun. */
const BEFORE_NOUNS = /^(an?|the|some|this|that|his|her|one|two|three|four|five|several|many)$/i;
const isNounAt = (tokens: readonly Token[], at: number) => {
  const last = tokens[at - 1];
  return last !== undefined && (BEFORE_NOUNS.test(last.text) || speaksOf(last, "colour"));
};
const PENCIL = /^(pencils?|charcoal|crayons?)$/i;
const POSTERS = /^posters$/i;
const OF_STYLE = /^(drawing|sketch|art|style|illustration|portrait|lines?|shading|texture)$/i;

/** Distinguishes pencils and posters as things from pencils and posters as styles. */
const senseTools = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    if (POSTERS.test(token.text) || /^wanted$/i.test(tokens[at - 1]?.text ?? ""))
      return { ...token, meanings: [] };
    if (!PENCIL.test(token.text) || !isNounAt(tokens, at) || OF_STYLE.test(tokens[at + 1]?.text ?? ""))
      return token;
    return { ...token, meanings: /^pencil/i.test(token.text) ? [{ group: "thing", value: "pencil" }] : [] };
  });

const PAINTING = /^(paintings?|pictures?)$/i;
/** Relations of a painting as a thing; a painting "in" or "of" something is the picture itself. */
const ABOUT: readonly string[] = ["behind", "beside", "left", "right", "under", "before"];
const isAbout = (token: Token | undefined) =>
  token?.meanings.some(({ group, value }) => group === "relation" && ABOUT.includes(value)) ?? false;

/** Distinguishes a painting as a thing ("a painting behind a balloon") from the picture itself. */
const hangPaintings = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    PAINTING.test(token.text) &&
    token.meanings.length === 0 &&
    isNounAt(tokens, at) &&
    (isAbout(tokens[at + 1]) || isAbout(tokens[at - 2]))
      ? { ...token, meanings: [{ group: "thing", value: "framed-picture" }] }
      : token,
  );

const OWN = /^(her|his|their|art|artist['’]s|painter['’]s)$/i;
/** Takes an artist's studio for no plain backdrop. */
const leaveStudios = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    /^studio$/i.test(token.text) && OWN.test(tokens[at - 1]?.text ?? "") ? { ...token, meanings: [] } : token,
  );

const CAFE = /^caf[eéè]|caff[eè]$/iu;
const DRINK = [
  { group: "held", value: "cup" },
  { group: "still", value: "coffee" },
];
/** Tells the coffee that somebody drinks from the place that they drink it in: "beve un caffè". */
const serveCoffee = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const [verb, article] = [tokens[at - 2], tokens[at - 1]];
    const isServed =
      CAFE.test(token.text) &&
      verb !== undefined &&
      !verb.edge &&
      verb.meanings.every(({ group }) => group === "held" || group === "act") &&
      /^\p{L}{4,}$/u.test(verb.text) &&
      /^(un|une|uma?|uno|su|seu|son|il|suo)$/i.test(article?.text ?? "");
    return isServed ? { ...token, meanings: DRINK } : token;
  });

const HEAP = /^(towers?|mountains?|walls?|rivers?|seas?|oceans?|forests?|clouds?|crowns?|bridges?|stars?)$/i;
/** Takes what a heap of things is likened to for none of it: "a tower of four pancakes". */
const withoutHeaps = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const noun = tokens.slice(at + 2, at + 5).find((one) => one.edge || isThing(one));
    const isHeap =
      HEAP.test(token.text) &&
      /^of$/i.test(tokens[at + 1]?.text ?? "") &&
      noun?.meanings.some(({ group, value }) => group === "thing" && (KINDS.get(value)?.size ?? 1) < SMALL);
    return isHeap ? { ...token, meanings: [{ group: "lacking", value: "yes" }] } : token;
  });
/** From this size on, in metres, nothing is heaped. */
const SMALL = 0.5;

const MUSIC = /^(bands?|drums?|bass|guitars?|saxophones?|playing|stage|concert|musicians?|singers?)$/i;
/** Tells the keyboard of a band from that of a computer. */
const tuneKeyboards = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ text }) => MUSIC.test(text))
    ? tokens.map((token) =>
        /^keyboards?$/i.test(token.text)
          ? { ...token, meanings: [{ group: "thing", value: "musical-keyboard" }] }
          : token,
      )
    : tokens;

const BASEBALL = /^(baseball( cap| player| bat| jersey)?|jersey|pitcher|batter|catcher|home run)$/i;
/** Tells the bat of a game from the animal. */
const swingBats = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ text }) => BASEBALL.test(text))
    ? tokens.map((token) =>
        /^bats?$/i.test(token.text)
          ? { ...token, meanings: [{ group: "thing", value: "baseball-bat" }] }
          : token,
      )
    : tokens;

/** Nouns that mean something else behind some words. */
const OTHERWISE: readonly (readonly [noun: RegExp, behind: RegExp])[] = [
  [/^banks?$/i, /^(piggy|river|snow|power|food)$/i],
  [/^rings?$/i, /^(nose|lip|eyebrow|belly|key|napkin|boxing|onion)$/i],
];
/** Takes such nouns for nothing that there is a drawing of: "a piggy bank", "a nose ring". */
const withoutNamesakes = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    OTHERWISE.some(([noun, behind]) => noun.test(token.text) && behind.test(tokens[at - 1]?.text ?? ""))
      ? { ...token, meanings: [] }
      : token,
  );

const READABLE = /^(world-map|newspaper|rolled-up-newspaper|scroll|envelope|love-letter|memo)$/;
/** Puts what somebody reads into their hands, where it is no book: "reading a map". */
const handOver = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const noun = tokens.slice(at + 1, at + 4).find((one) => one.edge || isThing(one));
    const isRead = noun?.meanings.some(({ group, value }) => group === "thing" && READABLE.test(value));
    return /^(reading|reads)$/i.test(token.text) && isRead ? { ...token, meanings: [] } : token;
  });

/** Articles of the languages in which verbs follow their nouns directly, and objects have articles, too. */
const ARTICLE = /^(une?|le|la|les|des|du|sa|ses|el|los|las|una|il|lo|gli|uma?|os?|as)$/i;
/** Takes Romance verbs for none of the things that they look like: "une femme lit le journal", "un boulanger sort du pain". */
const readVerbs = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const [article, subject, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
    const isVerb =
      token.meanings.length > 0 &&
      token.meanings.every(({ group }) => group === "thing") &&
      ARTICLE.test(article?.text ?? "") &&
      subject !== undefined &&
      !subject.edge &&
      !subject.isIdle &&
      ARTICLE.test(next?.text ?? "");
    return isVerb ? { ...token, meanings: [], isIdle: false } : token;
  });

const CLOTHES: readonly string[] = ["garment", "garb", "piece", "accessory"];
/** Takes stars on clothes for none in the sky: "a blue robe with stars". */
const withoutSewnStars = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const cloth = tokens[at - 2];
    const isSewn =
      /^stars$/i.test(token.text) &&
      /^(with|of|covered in)$/i.test(tokens[at - 1]?.text ?? "") &&
      cloth !== undefined &&
      CLOTHES.some((group) => speaksOf(cloth, group));
    return isSewn ? { ...token, meanings: [{ group: "lacking", value: "yes" }] } : token;
  });

const BOXING = /^(box(ers?|ing|es)|wrestl(ers?|ing)|fight(ers?|ing)|kickbox(ers?|ing)|referee)$/i;
/** Tells the ring that people fight in from one for a finger. */
const enterRings = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ text }) => BOXING.test(text))
    ? tokens.map((token) =>
        /^ring$/i.test(token.text) ? { ...token, meanings: [{ group: "setting", value: "ring" }] } : token,
      )
    : tokens;

/** Takes what a thing is likened to for none: "a mirror-like lake". */
const withoutLikenesses = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const [like, noun] = [tokens[at + 1], tokens[at + 2]];
    const isLikened = isThing(token) && /^like$/i.test(like?.text ?? "") && noun !== undefined && !noun.edge;
    return isLikened && !COUNTED.test(noun.text) ? { ...token, meanings: [] } : token;
  });

const COUNTED = /^(an?|the|this|that|some|my|one|two|three|four|five)$/i;
/** Takes a square that people meet in for no shape: "a cobblestone square". */
const withoutTownSquares = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const last = tokens[at - 1];
    const isShape = !last || last.edge || COUNTED.test(last.text) || last.meanings.length > 0;
    return /^squares?$/i.test(token.text) && !isShape ? { ...token, meanings: [] } : token;
  });

const MODEL = /^(models?|miniatures?|replicas?|figures?|dolls?)$/i;
/** Takes a model of something for no person: "a wooden sailboat model". */
const withoutModels = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const last = tokens[at - 1];
    const isOf = /^of$/i.test(tokens[at + 1]?.text ?? "");
    const isMade = last !== undefined && !last.edge && (isThing(last) || speaksOf(last, "landmark"));
    return MODEL.test(token.text) && isSomebody(token) && (isMade || isOf)
      ? { ...token, meanings: [{ group: "lacking", value: "yes" }] }
      : token;
  });

const NOBODY = /^(humans?|people|persons?|characters?)$/i;
const isCalling = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "who" && /^(person|calling|post)$/.test(value));
/** Does not read an occupation as a person where the prompt wants no people: "artist desk, no humans". */
const withoutPeople = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ text, negated }) => negated && NOBODY.test(text))
    ? tokens.map((token) => (isCalling(token) ? { ...token, meanings: [] } : token))
    : tokens;

/** Disambiguates nouns that may mean a thing, a part of one, or a style. */
export const senseHomonyms = (tokens: readonly Token[]): readonly Token[] =>
  [
    withoutPeople,
    ...OF_ANIMALS,
    senseTools,
    hangPaintings,
    leaveStudios,
    serveCoffee,
    withoutHeaps,
    tuneKeyboards,
    withoutTownSquares,
    swingBats,
    handOver,
    readVerbs,
    enterRings,
    withoutSewnStars,
    withoutLikenesses,
    withoutNamesakes,
    withoutModels,
  ].reduce((sensed: readonly Token[], pass) => pass(sensed), tokens);
