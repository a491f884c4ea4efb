import { isBeast } from "@/lib/sketch/things/catalogue";
import { floats, swims } from "@/lib/sketch/things/homes";
import type { Brief, Setting } from "./brief";
import { INDOORS } from "./indoors";
import { IN_DRAWINGS } from "./seen-in-drawings";
import { HUGGING, SHOULDER } from "./take-pet";
import { settledOf } from "./trials";

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
      (things.every(({ slug, pose }) => floats(slug) || pose === "fly" || (aloft && things.length === 1)) ||
        things.some(({ slug }) => slug === "hummingbird")),
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
    HUGGING,
    ({ subject }) =>
      subject.kind === "people" && subject.people.some(({ held }) => held === "teddy" || held === "pet"),
  ],
  [SHOULDER, ({ subject }) => subject.kind === "people" && subject.people.some(({ perched }) => perched)],
  [/^terraced$/i, of("terraces")],
  [/^stalls?$/i, ({ things }) => things.some(({ slug }) => slug === "market-stall")],
  [
    /^(spread(ing|s)?|displaying|tail|feathers)$/i,
    ({ things }) => things.some(({ slug }) => slug === "peacock"),
  ],
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
  [/^(cascad|fall|flow|plung|pour|tumbl|rush)(es|s|ing)( down)?$/i, of("waterfall")],
  [/^vines?$/i, of("jungle")],
  [
    // What falls from trees and the sky does so in every language.
    /^(飘落|飘|飘着|落下|落|纷飞|舞う|舞って|散る|散って|降る|降って|흩날리는|날리는|내리는|떨어지는|cayendo|caindo|tombant|fallend(e|en)?|cadendo|падают|падающ(ий|ая|ие)|летят|opadające|düşen|düşüyor)$/iu,
    ({ weather, setting }) =>
      !(setting && INDOORS.includes(setting)) &&
      weather.some((one) => ["petals", "feathers", "leaves", "snow", "rain"].includes(one)),
  ],
  [
    /^(together|juntos|juntas|ensemble|zusammen|insieme|вместе|razem|birlikte|samen|一緒に|一起|함께|같이|معا|معًا)$/iu,
    ({ subject, things }) =>
      subject.kind === "people" ? subject.people.length > 1 : things.length + (things[0]?.count ?? 0) > 2,
  ],
  [
    /^(raised|held high|drawn|unsheathed|unsheathing)$/i,
    ({ subject }) =>
      subject.kind === "people" &&
      subject.people.some(({ held }) => held === "sword" || held === "katana" || held === "staff"),
  ],
  [
    // Umbrellas are open over the head.
    /^(さす|差す|さした|差した|差して|さしている|差している|撑着?|打着?|쓴|쓰고|펼친)$/u,
    ({ subject }) => subject.kind === "people" && subject.people.some(({ held }) => held === "umbrella"),
  ],
  ...IN_DRAWINGS,
  [
    /^(boiled|eggs?|noodles?|broth|soup|chopsticks|nori)$/i,
    ({ subject }) => subject.kind === "still" && subject.still === "ramen",
  ],
  [
    /^(arms?|shoulders?|legs?)$/i,
    ({ subject }) =>
      subject.kind === "people" && subject.people.some(({ marks }) => marks.includes("tattoo")),
  ],
  [/^(paws?|claws|talons)$/i, ({ things }) => things.some(({ stands }) => stands?.how === "held")],
  [/^floor$/i, (brief) => settledOf(brief).every(isIn)],
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
      things.some(({ slug }) => swims(slug) || (setting !== "sea" && /^(duck|swan|goose)$/.test(slug))),
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
