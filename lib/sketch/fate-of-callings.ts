import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { standsIn } from "@/lib/sketch/vocabulary/stand-ins";

/** Words for people that say nothing visible, so that anybody fits them. */
const PLAIN = /^(persons?|people|humans?|personas?|pessoas?|personnes?|persone|personen|人物)$/iu;
/** Words for women and men that also state a role. */
const TITLES =
  /^(tomboy|heroine|goddess|actress|empress|emperor|hero|gentleman|businesswoman|businessman|saleswoman|sportswoman|sportsman|spacewoman|spaceman|housewife|schoolteacher|stewardess|flight attendant|hostess|seamstress|bridesmaid|duchess|countess|noblewoman|duke|nobleman|frogman|stuntman|handyman|mailman|postman|milkman|cow girl|farm girl|country girl|queen bee)(e?s)?$/i;
/** Groups of visible attributes. */
const MARKS: readonly string[] =
  "garment accessory mark held thing piece act does vestment glasses arms hair".split(" ");
/** Attributes that identify a role whatever clothes the prompt names. */
const ON_HEADS: readonly string[] = ["accessory", "mark", "vestment"];

/** The tools of occupations that are recognised by nothing else. */
const TOOLS: readonly (readonly [callings: RegExp, tools: RegExp])[] = [
  [
    /^(musicians?|bards?|street musicians?|bassists?)$/i,
    /^(guitar|violin|saxophone|trumpet|flute|banjo|accordion|drum|long-drum|harp|cello|microphone)$/,
  ],
  [/^(artists?|painters?)$/i, /^(paintbrush|artist-palette|pencil|easel)$/],
  [/^(writers?|authors?|poets?|journalists?)$/i, /^(pencil|pen|quill|fountain-pen|typewriter)$/],
  [/^(lumberjacks?|woodcutters?)$/i, /^axe$/],
  [/^(carpenters?|blacksmiths?|builders?)$/i, /^(hammer|carpentry-saw)$/],
  [/^gardeners?$/i, /^(watering-can|rake|shovel)$/],
];
/** Whether a person holds a tool of their occupation. */
const holdsTool = ({ text }: Token, held: readonly string[]): boolean =>
  TOOLS.some(([callings, tools]) => callings.test(text) && held.some((one) => tools.test(one)));

/** Whether a word names an occupation or a role. */
const isCalling = ({ text, meanings }: Token): boolean =>
  meanings.some(
    ({ group, value }) =>
      group === "who" &&
      (value === "calling" || value === "post" || (value === "person" && !PLAIN.test(text))),
  ) || TITLES.test(text);

/**
 * Whether a picture shows somebody's occupation, by what such people wear, hold or do; drawing a person is not enough.
 * @param held what the people in it hold
 * @param isShown whether the picture shows a meaning
 * @returns undefined if the word does not name an occupation
 */
export function isCallingSeen(
  token: Token,
  held: () => readonly string[],
  isShown: (meaning: Meaning) => boolean,
): boolean | undefined {
  if (!isCalling(token)) return undefined;
  if (holdsTool(token, held())) return true;
  if (standsIn(token.text)) return false;
  const marks = token.meanings.filter(({ group }) => MARKS.includes(group));
  const garments = marks.filter(({ group }) => group === "garment");
  if (garments.length === 0) return marks.some(isShown);
  // Garments count first: a samurai in a knight's armour would be a knight with a katana.
  return garments.some(isShown) || marks.some((mark) => ON_HEADS.includes(mark.group) && isShown(mark));
}
