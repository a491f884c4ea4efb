import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { standsIn } from "@/lib/sketch/vocabulary/stand-ins";

/** Words for somebody, of whom they tell nothing that could be seen: whoever is drawn is that. */
const PLAIN = /^(persons?|people|humans?|personas?|pessoas?|personnes?|persone|personen|人物)$/iu;
/** Words for women and men that tell what they are besides. */
const TITLES =
  /^(tomboy|heroine|goddess|actress|empress|emperor|hero|gentleman|businesswoman|businessman|saleswoman|sportswoman|sportsman|spacewoman|spaceman|housewife|schoolteacher|stewardess|flight attendant|hostess|seamstress|bridesmaid|duchess|countess|noblewoman|duke|nobleman|frogman|stuntman|handyman|mailman|postman|milkman|cow girl|farm girl|country girl|queen bee)(e?s)?$/i;
/** What somebody is known by. */
const MARKS: readonly string[] =
  "garment accessory mark held thing piece act does vestment glasses arms hair".split(" ");
/** What they are known by whatever clothes a prompt gives them. */
const ON_HEADS: readonly string[] = ["accessory", "mark", "vestment"];

/** What those hold who are known by nothing else. */
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
/** Whether somebody holds what those of a calling are known by. */
const holdsTool = ({ text }: Token, held: readonly string[]): boolean =>
  TOOLS.some(([callings, tools]) => callings.test(text) && held.some((one) => tools.test(one)));

/** Whether a word says what somebody is by calling or birth. */
const isCalling = ({ text, meanings }: Token): boolean =>
  meanings.some(
    ({ group, value }) =>
      group === "who" &&
      (value === "calling" || value === "post" || (value === "person" && !PLAIN.test(text))),
  ) || TITLES.test(text);

/**
 * Whether a picture shows what somebody is by calling: by what such people wear, hold or do, and not by there being somebody.
 * @param held what people hold
 * @param isShown whether the picture has what a meaning names
 * @returns undefined where the word tells of no calling
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
  // A samurai in a knight's armour is a knight with a katana.
  return garments.some(isShown) || marks.some((mark) => ON_HEADS.includes(mark.group) && isShown(mark));
}
