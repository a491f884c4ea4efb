import { PIED, takesPaint } from "@/lib/sketch/things/chief-colours";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief } from "./brief";
import { INDOORS } from "./indoors";
import { hairNamed, paintNamed, speaksOf } from "./meanings";
import type { Accessory, Person } from "./person";
import { isShownByPeople } from "./shown-people";

/** What is only drawn in its own colour: metal, parts of uniforms, or what matches the hair. */
const OF_ONE_COLOUR: readonly string[] =
  "crown halo bell catears foxears bunnyears cattail foxtail santahat nursecap policecap firehelmet chefhat".split(
    " ",
  );

function isOwnColour({ subject }: Brief, kind: string, colour: string): boolean {
  if (/ears|tail$/.test(kind))
    return subject.kind === "people" && subject.people.some(({ hair }) => hair.colour === hairNamed(colour));
  if (kind === "santahat" || kind === "firehelmet") return colour === "red";
  if (kind === "nursecap" || kind === "chefhat") return colour === "white";
  return kind === "policecap" ? colour === "blue" : colour === "gold" || colour === "yellow";
}

/** Colours that do not tint a place, which keeps its light and shade. */
const UNTINTED: readonly string[] = ["white", "black", "grey", "silver"];
/** Whether a colour does not tint a sky or a place. */
export const isGrey = (colour: string): boolean => UNTINTED.includes(colour);
/** Whether the picture has a mere backdrop. */
const isBare = ({ plain, setting }: Brief) => plain || setting === undefined || setting === "studio";
/** Places whose walls have a colour of their own. */
const WALLED: readonly string[] = [...INDOORS.filter((one) => one !== "room" && one !== "cave"), "station"];
const isSnowy = ({ setting, weather }: Brief) => setting === "snow" || weather.includes("snow");

/** Whether any of some things is painted in a colour. */
const isPainted = (things: readonly Thing[], paint: string | undefined) =>
  things.some(({ slug, colour, material }) =>
    colour === undefined
      ? PIED.includes(slug) && ["black", "white"].some((one) => paintNamed(one) === paint)
      : colour === paint && material === undefined && takesPaint(slug),
  );

/** Whether the owner at a position is painted in the colour that the prompt gives its fur, feathers or leaves. */
function isCoatShown({ subject, things }: Brief, place: string, paint: string | undefined): boolean {
  const own = things.filter(({ at }) => String(at) === place);
  if (own.length > 0) return isPainted(own, paint);
  return place !== "part" && subject.kind === "animal" && subject.colour !== undefined;
}

/** Things held of which the colour only shows on a hilt, a berry or a rim. */
const PARTLY: readonly string[] = ["cake", "sword", "katana", "staff", "ramen"];

/** Whether a picture's style leaves nothing in its own colour: ink, pencil, a single hue. */
const isGreyed = ({ styles, tones }: Brief) =>
  styles.some((one) => one === "lineart" || one === "noir") ||
  tones.some((one) => one === "monochrome" || one === "sepia");

/** Garments that a white shirt is worn under. */
const PALE_UNDER: readonly string[] = ["suit", "blazer", "vest"];

/** Whether what somebody rides, has on a shoulder or in the other hand is painted in a colour. */
const hasPainted = ({ mount, perched, other }: Person, slug: string, colour: string) =>
  [mount, perched, other].some((one) => one?.slug === slug && one.colour === paintNamed(colour));

type OfSomebody = (person: Person, owner: Meaning, colour: string) => boolean;

/** Whether what a person has, wears or holds is painted in a colour, by the group of its meaning. */
const PAINTED: Readonly<Record<string, OfSomebody>> = {
  garment: ({ clothes, clothesColour, under, underColour }, { value }, colour) =>
    (under === value &&
      underColour === paintNamed(colour) &&
      (colour === "white" || !PALE_UNDER.includes(clothes ?? ""))) ||
    ((value === "any" || clothes === undefined || clothes === value) && clothesColour === paintNamed(colour)),
  piece: ({ pieces }, { value }, colour) =>
    pieces.some((piece) => piece.kind === value && piece.colour === paintNamed(colour)),
  accessory: ({ accessories, accessoryColours, hair }, { value }, colour) =>
    (value.endsWith("beard") && hair.colour === hairNamed(colour)) ||
    Object.entries(accessoryColours).some(
      ([kind, paint]) =>
        accessories.includes(kind as Accessory) && isAlike(kind, value) && paint === paintNamed(colour),
    ),
  held: ({ held, heldColour }, { value }, colour) =>
    (held === value || held === "thing") && !PARTLY.includes(value) && heldColour === paintNamed(colour),
  thing: (person, owner, colour) =>
    (person.heldThing === owner.value &&
      person.heldColour === paintNamed(colour) &&
      (person.held === "pet" || takesPaint(owner.value))) ||
    hasPainted(person, owner.value, colour),
  animal: (person, { value }, colour) =>
    (person.heldThing === value && person.heldColour === paintNamed(colour)) ||
    hasPainted(person, value, colour),
  hair: ({ hair }, _, colour) =>
    [hair.colour, hair.second].includes(hairNamed(colour)) || colour === "rainbow",
  eyes: ({ eyes, otherEye }, _, colour) => [eyes, otherEye].includes(paintNamed(colour)),
  lips: ({ lips }, _, colour) => lips === paintNamed(colour),
  skin: ({ skin }) => skin !== undefined,
  bloom: ({ held, heldColour }, _, colour) => held !== undefined && heldColour === paintNamed(colour),
};

/** Whether two kinds count as the same for their colour, as all wings and all hats do. */
const isAlike = (kind: string, other: string) =>
  kind === other ||
  ["wings", "tail", "hat", "beard"].some((end) => kind.endsWith(end) && other.endsWith(end));

/** Whether a colour said of a person's belongings is painted; undefined if it is not about people. */
function isOfSomebody({ subject }: Brief, owner: Meaning, colour: string): boolean | undefined {
  const isShown = PAINTED[owner.group === "part" ? owner.value : owner.group];
  if (!isShown || subject.kind !== "people") return undefined;
  return subject.people.some((person) => isShown(person, owner, colour));
}

/**
 * Whether a picture shows a colour on what it belongs to.
 * @param isTag whether the colour stands alone between commas
 * @param isShown whether the picture shows a meaning
 */
export function isColourShown(
  brief: Brief,
  { owner, colour, noun }: Binding,
  isTag: boolean,
  isShown: (brief: Brief, meaning: Meaning) => boolean,
): boolean {
  const { subject, things } = brief;
  if (isGreyed(brief) && !UNTINTED.includes(colour)) return false;
  const paint = paintNamed(colour);
  // Cloth and things are painted in one colour of it.
  if (colour === "rainbow" && owner?.value !== "hair") return false;
  const own = things.filter(({ at }) => at === noun);
  if (own.length > 0) return isPainted(own, paint);
  if (owner?.group === "of") return isCoatShown(brief, owner.value, paint);
  if (!owner) return isTag && brief.colours[0] === paint;
  if (owner.value === "background")
    return brief.colours[0] === paint && (!UNTINTED.includes(colour) || isBare(brief));
  if (owner.group === "part" && owner.value === "other") return false;
  if (owner.group === "glasses") return false;
  if (owner.group === "setting")
    return (
      // The hue of space is its sky's, not that of its planets.
      owner.value !== "space" &&
      isShown(brief, owner) &&
      !WALLED.includes(owner.value) &&
      (!UNTINTED.includes(colour) || isSnowy(brief))
    );
  if (owner.group === "held" && subject.kind === "still") return subject.colour === paint;
  if (owner.group === "animal" && subject.kind === "people" && subject.companion?.animal === owner.value)
    return subject.companion.colour !== undefined;
  if (owner.group === "accessory" && OF_ONE_COLOUR.includes(owner.value))
    return isOwnColour(brief, owner.value, colour) && isShown(brief, owner);
  const isHis = isOfSomebody(brief, owner, colour);
  if (isHis === false || owner.value === "any") return isHis ?? false;
  if (isHis && owner.value === "bloom") return true;
  return owner.group === "thing"
    ? isShownByPeople(brief, "thing", owner.value) === true
    : isShown(brief, owner);
}

const COLOURFUL =
  /^(colou?rful|vibrant|multicolou?red|bunt(e[nrsm]?)?|coloré?e?s?|colorid[oa]s?|разноцветн..)$/iu;
/** Things that are multicoloured anyway. */
const MANY_COLOURED: readonly string[] =
  "hot-air-balloon parrot tropical-fish peacock rainbow kite macarons books lollipop butterfly bouquet beach-ball artist-palette fireworks".split(
    " ",
  );

/** Whether a word such as "colourful" describes something drawn in one colour. */
export function isOfOneColour(tokens: readonly Token[], at: number, { things, subject }: Brief): boolean {
  if (!COLOURFUL.test(tokens[at]?.text ?? "")) return false;
  const ahead = tokens.slice(at + 1, at + 4);
  const noun = ahead.findIndex(
    (token) =>
      token.edge || ["thing", "garment", "piece", "accessory"].some((group) => speaksOf(token, group)),
  );
  if (noun < 0 || ahead[noun]?.edge) return false;
  const thing = things.find((one) => one.at === at + 1 + noun);
  return thing
    ? !(thing.varied && thing.count > 1) && !MANY_COLOURED.includes(thing.slug)
    : subject.kind === "people";
}
