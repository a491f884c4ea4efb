import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";

const WORN: readonly string[] = ["garment", "piece", "accessory", "held", "glasses", "garb"];
const isWorn = (token: Token) => WORN.some((group) => speaksOf(token, group)) && !speaksOf(token, "who");
const isPart = ({ meanings }: Token, part: string) =>
  meanings.some(({ group, value }) => group === "part" && value === part);

const colour = (value: string): readonly Meaning[] => [{ group: "colour", value }];

const DARK = /^(dark|dunkle[nrs]?|темн\S+|тёмн\S+)$/iu;
const LIGHT = /^(light|fair|pale|helle[nrs]?|светл\S+)$/iu;

/** The colour that a word for light and dark gives hair, eyes or clothes: there it sets no mood. */
function shadeOf(token: Token, noun: Token): readonly Meaning[] | undefined {
  const isDark = DARK.test(token.text);
  if (!isDark && !LIGHT.test(token.text)) return undefined;
  if (isPart(noun, "hair")) return colour(isDark ? "black" : "blonde");
  if (isPart(noun, "eyes")) return colour(isDark ? "brown" : "blue");
  return isWorn(noun) ? colour(isDark ? "black" : "white") : undefined;
}

/** What a picture may be like as a whole, and clothes or a thing in the hand only by themselves. */
const MOODS =
  /^(warm|cozy|cosy|cool|bold|vivid|moody|gloomy|spooky|grim|sepia|antique|flat|geometric|vintage|retro|minimalist|minimal|baroque|renaissance|starry|magical|magic|enchanted|fantasy|ethereal|dreamy|medieval|fairytale|electric|cyber|stormy|icy|chilly|frosty)$/i;
const isMood = ({ meanings }: Token) =>
  meanings.every(({ group }) => ["style", "tone", "weather", "setting", "expression"].includes(group));

const COMIC = /^(comic books?|comics?|manga)$/i;
const BEFORE_BOOKS = /^(an?|the|his|her|some|reading|reads|holding|with)$/i;
const OF_STYLE = /^(style|art|illustration|page|panel|cover|drawing|character|girl|boy|hero|heroine)$/i;
/** The comic book that somebody reads, which no picture has to look like. */
const isComic = (tokens: readonly Token[], at: number): boolean =>
  COMIC.test(tokens[at]?.text ?? "") &&
  BEFORE_BOOKS.test(tokens[at - 1]?.text ?? "") &&
  at > 1 &&
  !OF_STYLE.test(tokens[at + 1]?.text ?? "");

const FLOWER = /^(rose|tulip|sunflower|blossom|white-flower|hibiscus|lotus|bouquet|lavender)$/;
/** Whether a flower is named that somebody has in their hair: "a rose in her hair". */
const isInHair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.meanings.some(({ group, value }) => group === "thing" && FLOWER.test(value)) === true &&
  /^in$/i.test(tokens[at + 1]?.text ?? "") &&
  tokens.slice(at + 2, at + 4).some((token) => isPart(token, "hair"));

/** Leaves to clothes, hair and what is held the words right before them that else are said of the whole picture. */
export const senseAttributes = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const noun = tokens[at + 1];
    if (isComic(tokens, at)) return { ...token, meanings: [{ group: "lacking", value: "yes" }] };
    if (isInHair(tokens, at)) return { ...token, meanings: [{ group: "accessory", value: "flower" }] };
    if (!noun || noun.edge) return token;
    const shade = shadeOf(token, noun);
    if (shade) return { ...token, meanings: shade };
    return MOODS.test(token.text) && isMood(token) && isWorn(noun)
      ? { ...token, meanings: [{ group: "lacking", value: "yes" }] }
      : token;
  });
