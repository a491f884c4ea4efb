import { hasAlready } from "@/lib/sketch/scene/has-already";
import { isBeast } from "@/lib/sketch/things/catalogue";
import { floats, swims } from "@/lib/sketch/things/homes";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief, Setting } from "./brief";
import { speaksOf } from "./meanings";

/** Places indoors. */
export const INDOORS: readonly string[] =
  "room library cafe kitchen classroom office bedroom bathroom theatre gym court ring cave".split(" ");
/** What somebody reads who holds it. */
const READABLE = /map|newspaper|scroll|envelope|letter|memo/;
/** What is drawn as a slice. */
const SLICED: readonly string[] = ["shortcake", "pizza", "cheese-wedge", "watermelon"];
/** What is drawn cut open. */
const HALVED: readonly string[] = ["avocado", "kiwi-fruit", "watermelon", "bread", "pizza", "shortcake"];
/** What is drawn as a stack. */
const STACKED: readonly string[] = ["books", "pancakes"];
const RIDING: readonly string[] = [
  "ride",
  "broom",
  "cycle",
  "skate",
  "surf",
  "rollerskate",
  "snowboard",
  "ski",
];
const NO_GROUND: readonly string[] = ["underwater", "space", "studio"];

/** Whether a picture is visibly outdoors, and whether indoors. */
const isOut = ({ setting }: Brief) =>
  setting !== undefined && !INDOORS.includes(setting) && !NO_GROUND.includes(setting);
const isIn = ({ setting }: Brief) => setting !== undefined && INDOORS.includes(setting);

/** Words that name nothing drawable themselves, and the pictures that show what they say all the same. */
const SEEN: readonly (readonly [words: RegExp, isSeen: (brief: Brief) => boolean])[] = [
  [/^(god rays|light rays|sun rays|sunbeams?)$/i, of("underwater")],
  [/^(deep|blue|deep blue)$/i, of("underwater")],
  [/^(spotlights?|stage lights?)$/i, of("theatre")],
  [/^(cabinets|cupboards)$/i, of("kitchen")],
  [/^roads?$/i, of("street", "city")],
  [/^(black|chalk)boards?$/i, of("classroom")],
  [/^tile[sd]?$/i, of("bathroom")],
  [
    /^sand(y)?$/i,
    ({ setting, things }) =>
      setting === "sea" || setting === "desert" || things.some(({ slug }) => slug === "desert-island"),
  ],
  [
    /^ponds?$/i,
    ({ things, subject }) =>
      subject.kind !== "people" && things.some(({ slug }) => /^(duck|swan|goose|lily-pad)$/.test(slug)),
  ],
  [
    /^(flew|flies|flying|hover(s|ing|ed)?)$/i,
    ({ things, aloft }) =>
      things.length > 0 &&
      things.every(({ slug, pose }) => floats(slug) || pose === "fly" || (aloft && things.length === 1)),
  ],
  [/^stone bridges?$/i, of("river")],
  [/^fishing boats?$/i, of("harbour")],
  [/^moons$/i, of("mars")],
  [
    // In every language, as in "und liest Zeitung", where the words for what is read have it in somebody's hands.
    /^(reading|reads|liest|lesend|lesende[rs]?|lit|lisant|lee|leyendo|lê|lendo|legge|leggendo|читает|читающ(ий|ая)|czyta|czytając[ay]?|okuyor|okuyan|leest|lezend|membaca|đọc|读|读着|看书|読む|読んで|読んでいる|읽는|읽고|و?[تي]قرأ)$/iu,
    ({ subject }) =>
      subject.kind === "people" &&
      subject.people.some(({ held, heldThing }) => held === "book" || READABLE.test(heldThing ?? "")),
  ],
  [
    /^(rides?|riding|rijdt|rijdend|fährt|fahrend|reitet|reitend|monta|montando|anda|andando|cavalca|roule|едет|едущ(ий|ая)|катается|jedzie|biniyor|sürüyor|naik|mengendarai|骑|骑着|乗る|乗って|乗っている|타고|타는|[تي]ركب)$/iu,
    ({ subject }) =>
      subject.kind === "people" &&
      subject.people.some(({ act, mount }) => mount !== undefined || RIDING.includes(act ?? "")),
  ],
  [/^(smoke|smoking|chimneys?|rising)$/i, of("village")],
  [
    /^(sheets?|paper|page)$/i,
    ({ things }) => things.some(({ slug }) => slug === "typewriter" || slug === "printer"),
  ],
  [/^glowing$/i, of("cave")],
  [/^(frosting|icing)$/i, ({ things }) => things.some(({ slug }) => /cake$/.test(slug))],
  [
    /^(hugs?|hugging|cuddl(es|ing))$/i,
    ({ subject }) => subject.kind === "people" && subject.people.some(({ held }) => held === "teddy"),
  ],
  [/^terraced$/i, of("terraces")],
  [/^(laundry|washing|clotheslines?|shutters|cobblestones?|flower ?pots?)$/i, of("alley")],
  [/^(stained glass( windows?)?|pews|altar|nave|stained-glass)$/i, of("cathedral")],
  [
    /^(domes?|towers|buildings|city|glowing)$/i,
    ({ landmarks }) => landmarks.some(({ kind }) => kind === "sunkencity"),
  ],
  [/^(moss|hanging|murky)$/i, of("swamp")],
  [/^(stone|dark|damp|vaulted)$/i, of("dungeon")],
  [
    /^(falling|fluttering|drifting|swirling)$/i,
    ({ weather, setting }) =>
      !(setting && INDOORS.includes(setting)) &&
      weather.some((one) => ["petals", "feathers", "leaves", "snow", "rain"].includes(one)),
  ],
  [
    /^rows?$/i,
    ({ things, subject }) =>
      things.some(({ count }) => count > 2 && count < 5) ||
      (subject.kind === "people" && subject.people.length > 2),
  ],
  [/^(wooden|planks?|floor(boards?)?)$/i, of("theatre")],
  [/^(sliced|halved|cut)$/i, ({ things }) => things.some(({ slug }) => HALVED.includes(slug))],
  [
    /^reflect(s|ed|ing|ions?)$/i,
    ({ setting, subject }) => setting === "mountains" && subject.kind !== "people",
  ],
  [/^tripods?$/i, ({ things }) => things.some(({ slug }) => slug === "telescope")],
  [/^slices?$/i, ({ things }) => things.some(({ slug }) => SLICED.includes(slug))],
  [
    /^(stack|pile|heap|stacks|piles|heaps)$/i,
    ({ things }) =>
      things.some(({ slug }) => STACKED.includes(slug)) ||
      // What something else lies on is drawn as a heap.
      things.some(({ count }, index) => count > 2 && things.some(({ stands }) => stands?.to === index)),
  ],
  [
    /^drinks?$/i,
    ({ subject }) => subject.kind === "people" && subject.people.some(({ held }) => held === "tray"),
  ],
  [
    /^side by side$/i,
    ({ subject, things }) =>
      subject.kind === "people" ? subject.people.length > 1 : things.some(({ count }) => count > 1),
  ],
  [/^rocky$/i, of("sea", "mountains", "canyon", "cave")],
  [/^platforms?$/i, of("station")],
  [/^explod(es|ing|ed)$/i, of("volcano")],
  [
    /^translucent$/i,
    ({ subject }) =>
      subject.kind === "people" &&
      subject.people.some(({ accessories }) => accessories.includes("fairywings")),
  ],
  [/^(grass|lawn)$/i, of("meadow", "garden", "village")],
  [
    /^animals?$/i,
    ({ subject, things }) => subject.kind === "animal" || things.some(({ slug }) => isBeast(slug)),
  ],
  [/^(indoors?|interiors?)$/i, isIn],
  [/^outdoors?$/i, isOut],
  [/^deformed$/i, ({ styles }) => styles.includes("chibi")],
  [/^soar(s|ing|ed)?$/i, ({ things }) => things.length > 0 && things.every(({ slug }) => floats(slug))],
  [
    /^(swims?|swam|swimming|swum)$/i,
    ({ things, setting }) =>
      things.length > 0 &&
      things.every(({ slug }) => swims(slug) || (setting !== "sea" && /^(duck|swan|goose)$/.test(slug))),
  ],
];

/** All the words above at once: most words of a prompt are none of them. */
const ANY_SEEN = new RegExp(SEEN.map(([words]) => words.source).join("|"), "iu");

function of(...settings: readonly Setting[]) {
  return ({ setting }: Brief) => setting !== undefined && settings.includes(setting);
}

/** Whether a picture shows what a word says, whatever meanings the word has. */
export const isSeenAnyway = (word: string, brief: Brief): boolean =>
  ANY_SEEN.test(word) && SEEN.some(([words, isSeen]) => words.test(word) && isSeen(brief));

/** Whether a cliff is named next: it rises beside people and houses, whatever is to be on it. */
const isCliffNext = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ text }) => /^cliffs?$/i.test(text)) &&
  !tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(lighthouse|castle)$/i.test(text));
/** Words for edges and ends. */
const RIM = /^(bottom|top|edges?|rim|brink|end|tip|base|foot|entrance|back|rear)$/i;
const UNDER = /^(bottom|base|foot)$/i;

/** Whether a word puts something at an end of something else, and it is drawn elsewhere. */
export function isOffPlace(tokens: readonly Token[], at: number, { setting, things }: Brief): boolean {
  const text = tokens[at]?.text ?? "";
  const last = tokens[at - 1];
  // "A cliff edge", "a mountain top".
  if (/^(top|edge|bottom)$/i.test(text) && last && (speaksOf(last, "setting") || speaksOf(last, "thing")))
    return true;
  if (/^on$/i.test(text) && setting === "sea" && isCliffNext(tokens, at)) return true;
  if (!RIM.test(text) || !/^(of|from)$/i.test(tokens[at + 1]?.text ?? "")) return false;
  if (!/^(the|at|on|its|an?)$/i.test(tokens[at - 1]?.text ?? "")) return false;
  if (UNDER.test(text) && setting === "underwater") return false;
  const isTopped = things.some(({ stands }) => stands?.how === "on");
  return !(/^(top|tip)$/i.test(text) && isTopped);
}

const HOUSES: readonly string[] = ["house", "house-with-garden", "log-cabin"];
/** Whether a picture shows what it should leave out: a kitchen's refrigerator, a house's windows. */
export function isThereAnyway({ text, withheld }: Token, brief: Brief): boolean {
  const slug = withheld?.find(({ group }) => group === "thing")?.value;
  if (!slug) return false;
  return (
    hasAlready(brief, { slug, count: 1, at: -1 }) ||
    (/^(windows?|doors?|roof)$/i.test(text) && brief.things.some((thing) => HOUSES.includes(thing.slug)))
  );
}

const DIRECTION = /^(below|above|behind|beneath|underneath|overhead|ahead)$/i;
/** Whether a direction has no point of reference: "earth below". */
export const isNowhereFrom = (tokens: readonly Token[], at: number): boolean =>
  DIRECTION.test(tokens[at]?.text ?? "") && (tokens[at + 1]?.edge ?? true) && !(tokens[at - 1]?.edge ?? true);

const LOOKS = /^(cool|sharp|intense|soft|natural|dramatic|simple)$/i;
/** Whether a word that is praise elsewhere describes a facial expression here. */
export const isOfFace = (tokens: readonly Token[], at: number): boolean =>
  LOOKS.test(tokens[at]?.text ?? "") && /^(expression|gaze|stare)$/i.test(tokens[at + 1]?.text ?? "");

/** Whether a full-length figure should sit at a table but has it standing beside the chair. */
export function isBesideTable(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  if (!/^(at|an|am|à|alla|за)$/iu.test(tokens[at]?.text ?? "") || subject.kind !== "people") return false;
  const table = things.find((thing) => thing.at > at && thing.at <= at + 4);
  return table?.slug === "table" && subject.people.some(({ act, seat }) => act === "sit" && seat !== "table");
}

const STOOD = /^(sat|sits|stood|stands|lay|lies|rests?|rested|resting|hung)$/i;
/** Whether a verb says no more than that a thing is there. */
export const isMereBeing = (tokens: readonly Token[], at: number, { things }: Brief): boolean =>
  STOOD.test(tokens[at]?.text ?? "") &&
  things.some((thing) => thing.at < at && thing.at >= at - 2 && !isBeast(thing.slug)) &&
  things.some((thing) => thing.at > at && thing.at <= at + 6);

/** Whether the prompt names a light source in the picture; the drawn light comes from above regardless. */
export const isLitBy = (tokens: readonly Token[], at: number): boolean =>
  /^(lit|lighted)$/i.test(tokens[at]?.text ?? "") && /^(by|from|only)$/i.test(tokens[at + 1]?.text ?? "");

const WINDOW = /^(window|windows?ill)$/i;
/** Whether a word names a window to be near, while the picture only has distant ones in houses. */
export const isFarWindow = ({ text }: Token, { setting, things }: Brief): boolean =>
  WINDOW.test(text) &&
  setting !== undefined &&
  !INDOORS.includes(setting) &&
  !things.some(({ slug, stands }) => slug === "window" && stands?.how === "part");

/** Marks on things that are drawn beside them instead: "a flag with a red circle". */
const MARKS: readonly string[] = "circle square triangle red-heart star diamond yin-yang letter-x".split(" ");
const WITH = /^(with|bearing|showing|featuring)$/i;
/** Whether a mark that a thing should bear is drawn beside it. */
export function isMarkedApart(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  if (!WITH.test(tokens[at]?.text ?? "") || subject.kind !== "things") return false;
  const mark = things.find((thing) => thing.at > at && thing.at <= at + 4);
  return (
    mark !== undefined &&
    MARKS.includes(mark.slug) &&
    (mark.stands === undefined || mark.stands.how === "beside") &&
    things.some((thing) => thing.at < at && speaksOf(tokens[thing.at] as Token, "thing"))
  );
}
