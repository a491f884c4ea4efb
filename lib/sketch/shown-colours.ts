import { PIED, takesPaint } from "@/lib/sketch/things/chief-colours";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief } from "./brief";
import { hairNamed, paintNamed, speaksOf } from "./meanings";
import type { Accessory, Person } from "./person";
import { isShownByPeople } from "./shown-people";

/** What is worn in no other colour than its own: of metal, of a uniform, or of the hair's. */
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

/** What tints no place: it has light and shade of its own. */
const UNTINTED: readonly string[] = ["white", "black", "grey", "silver"];
/** Whether a colour is none that a sky or a place is tinted in. */
export const isGrey = (colour: string): boolean => UNTINTED.includes(colour);
/** Whether people or things stand before a mere backdrop. */
const isBare = ({ plain, setting }: Brief) => plain || setting === undefined || setting === "studio";
/** Rooms whose walls have a colour of their own. */
const WALLED: readonly string[] =
  "kitchen classroom office bedroom bathroom library cafe theatre station".split(" ");
const isSnowy = ({ setting, weather }: Brief) => setting === "snow" || weather.includes("snow");

/** Whether one of some things is painted in a colour. */
const isPainted = (things: readonly Thing[], paint: string | undefined) =>
  things.some(({ slug, colour, material }) =>
    colour === undefined
      ? PIED.includes(slug) && ["black", "white"].some((one) => paintNamed(one) === paint)
      : colour === paint && material === undefined && takesPaint(slug),
  );

/** Whether the fur, feathers or leaves of what stands at a place have their colour; other parts have their own. */
function isCoatShown({ subject, things }: Brief, place: string, paint: string | undefined): boolean {
  const own = things.filter(({ at }) => String(at) === place);
  if (own.length > 0) return isPainted(own, paint);
  return place !== "part" && subject.kind === "animal" && subject.colour !== undefined;
}

/** What is held and has paint on its hilt, its berry or its rim alone. */
const PARTLY: readonly string[] = ["cake", "sword", "katana", "staff", "ramen"];

/** Whether a picture is drawn in ink, pencil or one hue, in which nothing has a colour of its own. */
const isGreyed = ({ styles, tones }: Brief) =>
  styles.some((one) => one === "lineart" || one === "noir") ||
  tones.some((one) => one === "monochrome" || one === "sepia");

/** What a white shirt is worn under. */
const PALE_UNDER: readonly string[] = ["suit", "blazer", "vest"];

type OfSomebody = (person: Person, owner: Meaning, colour: string) => boolean;

/** Whether what somebody has, wears or holds is painted in a colour, by the groups of what that is. */
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
  thing: ({ heldThing, heldColour, mount }, { value }, colour) =>
    (heldThing === value && heldColour === paintNamed(colour) && takesPaint(value)) ||
    (mount?.slug === value && mount.colour === paintNamed(colour)),
  animal: ({ mount }, { value }, colour) => mount?.slug === value && mount.colour === paintNamed(colour),
  hair: ({ hair }, _, colour) =>
    [hair.colour, hair.second].includes(hairNamed(colour)) || colour === "rainbow",
  eyes: ({ eyes, otherEye }, _, colour) => [eyes, otherEye].includes(paintNamed(colour)),
  lips: ({ lips }, _, colour) => lips === paintNamed(colour),
  skin: ({ skin }) => skin !== undefined,
};

/** Kinds of wings and hats are one for their colour. */
const isAlike = (kind: string, other: string) =>
  kind === other ||
  ["wings", "tail", "hat", "beard"].some((end) => kind.endsWith(end) && other.endsWith(end));

/** Whether the colour of somebody's is painted that a word names. */
function isOfSomebody({ subject }: Brief, owner: Meaning, colour: string): boolean | undefined {
  const isShown = PAINTED[owner.group === "part" ? owner.value : owner.group];
  if (!isShown || subject.kind !== "people") return undefined;
  return subject.people.some((person) => isShown(person, owner, colour));
}

/**
 * Whether what a colour is said of is seen in it.
 * @param isTag whether the colour stands between commas, and is said of nothing
 * @param isShown whether the picture has what a meaning names
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
      isShown(brief, owner) && !WALLED.includes(owner.value) && (!UNTINTED.includes(colour) || isSnowy(brief))
    );
  if (owner.group === "held" && subject.kind === "still") return subject.colour === paint;
  if (owner.group === "animal" && subject.kind === "people" && subject.companion?.animal === owner.value)
    return subject.companion.colour !== undefined;
  if (owner.group === "accessory" && OF_ONE_COLOUR.includes(owner.value))
    return isOwnColour(brief, owner.value, colour) && isShown(brief, owner);
  const isHis = isOfSomebody(brief, owner, colour);
  if (isHis === false || owner.value === "any") return isHis ?? false;
  return owner.group === "thing"
    ? isShownByPeople(brief, "thing", owner.value) === true
    : isShown(brief, owner);
}

const COLOURFUL =
  /^(colou?rful|vibrant|multicolou?red|bunt(e[nrsm]?)?|coloré?e?s?|colorid[oa]s?|разноцветн..)$/iu;
/** What has many colours by itself. */
const MANY_COLOURED: readonly string[] =
  "hot-air-balloon parrot tropical-fish peacock rainbow kite macarons books lollipop butterfly bouquet beach-ball artist-palette fireworks".split(
    " ",
  );

/** Whether a word gives many colours to something that has one. */
export function isOfOneColour(tokens: readonly Token[], at: number, { things, subject }: Brief): boolean {
  if (!COLOURFUL.test(tokens[at]?.text ?? "")) return false;
  const ahead = tokens.slice(at + 1, at + 4);
  const noun = ahead.findIndex(
    (token) =>
      token.edge || ["thing", "garment", "piece", "accessory"].some((group) => speaksOf(token, group)),
  );
  if (noun < 0 || ahead[noun]?.edge) return false;
  const thing = things.find((one) => one.at === at + 1 + noun);
  return thing ? !MANY_COLOURED.includes(thing.slug) : subject.kind === "people";
}
