import { type Brief, type DayTime, isAutumn, type Setting } from "./brief";
import { framingOf, isInMotion } from "./frame-people";
import { INDOORS } from "./indoors";
import type { Garment, Seat } from "./person";
import { placeOfAct } from "./place-of-acts";
import type { Random } from "./random";
import { isUnderfoot } from "./scene/bridge-deck";
import { KINDS } from "./things/catalogue";
import { homeOf } from "./things/homes";

const TIME_OF: Partial<Record<NonNullable<Brief["setting"]>, DayTime>> = {
  neon: "night",
  space: "night",
  festival: "night",
};

/** Where people may be of whom a prompt says nothing more. */
const ANYWHERE: readonly [Setting, ...Setting[]] = [
  "garden",
  "meadow",
  "city",
  "room",
  "cafe",
  "sea",
  "forest",
];

/** Where those may be whose clothes tell what they do. */
const AT_HOME_IN: Partial<Record<Garment, readonly [Setting, ...Setting[]]>> = {
  chef: ["kitchen"],
  spacesuit: ["space"],
  suit: ["office", "city", "street"],
  labcoat: ["office", "room"],
  police: ["street", "city"],
  firefighter: ["street", "city"],
  hero: ["city", "rooftop", "neon"],
  armour: ["meadow", "ruins", "village", "forest"],
  robe: ["forest", "library", "ruins"],
  sailor: ["blossom", "classroom", "street"],
  kimono: ["blossom", "garden", "festival"],
  hanbok: ["blossom", "garden"],
  qipao: ["garden", "street", "cafe"],
  sari: ["garden"],
  swimwear: ["sea"],
  maid: ["cafe", "room"],
  overalls: ["garden", "meadow", "village"],
  mermaid: ["underwater", "sea"],
  hoodie: ["street", "rooftop", "city", "room"],
  coat: ["street", "city", "forest"],
};

/** Where people may be of whom only their looks are said. */
function anywhere({ subject }: Brief, random: Random): Setting {
  const clothes = subject.kind === "people" ? subject.people[0].clothes : undefined;
  return random.pick((clothes && AT_HOME_IN[clothes]) ?? ANYWHERE);
}

/** Weather and stars that a prompt names want a sky over things that are at home in a room, and an hour wants a window. */
function underSky(home: Setting, { weather, moon, time, things }: Brief): Setting {
  // Whoever sits in a window looks out at it.
  if (things.some(({ slug }) => slug.startsWith("windowsill"))) return home;
  const isWithin = ["studio", "room", "cafe"].includes(home);
  return isWithin && (moon || weather.some((one) => one !== "sparkles" && one !== "bubbles"))
    ? "meadow"
    : home === "studio" && time
      ? "room"
      : home;
}

/** Whether a prompt leaves open where its people are, down to the air and the colours about them. */
const isAnywhere = ({
  subject,
  setting,
  time,
  weather,
  plain,
  colours,
  styles,
  tones,
  landmarks,
  moon,
}: Brief) =>
  subject.kind === "people" &&
  setting === undefined &&
  time === undefined &&
  !plain &&
  !moon &&
  [weather, colours, styles, tones, landmarks].every(({ length }) => length === 0);

/** Habitats whose things are nobody's surroundings: they lie about in any room. */
const ANY_ROOM: readonly string[] = ["table", "floor"];

/** Seats that stand in rooms. */
const FURNITURE: readonly Seat[] = ["sofa", "armchair", "throne", "stool", "table", "sill"];

/** Seats that stand outdoors. */
const OUTDOOR_SEATS: readonly Seat[] = ["bench", "rock", "steps", "swing", "block"];

/** Whether somebody holds a thing of the library's. */
const isHolding = ({ people }: Extract<Brief["subject"], { kind: "people" }>, slug: string) =>
  people.some(({ heldThing }) => heldThing === slug);

/** Where people are who have something about them that is at home somewhere, or who need ground under their feet. */
function placeOfPeople(brief: Brief, random: Random): Setting | undefined {
  const { subject, setting, plain, things, framing } = brief;
  if (subject.kind !== "people" || plain || (setting && setting !== "studio")) return undefined;
  if (things.some(isUnderfoot)) return "river";
  const ofAct = placeOfAct(brief);
  if (ofAct && !setting) return random.fork("act").pick(ofAct);
  if (subject.people.some(({ act, seat }) => act === "sit" && seat !== undefined && FURNITURE.includes(seat)))
    return "room";
  const about = things.filter(({ slug }) => !ANY_ROOM.includes(KINDS.get(slug)?.habitat ?? "table"));
  const home = about.length > 0 ? homeOf(about, random.fork("home")) : undefined;
  // Who fishes stands at the water, and not in it.
  if (home) return home === "underwater" && isHolding(subject, "fishing-pole") ? "sea" : home;
  if (!setting && isHolding(subject, "basketball")) return "court";
  // Furniture stands in rooms.
  if (!setting && things.some(({ slug }) => KINDS.get(slug)?.habitat === "floor")) return "room";
  const isRow = subject.people.length > 2 && framing === undefined;
  if (setting || !(isInMotion(subject) || framing === "full" || isRow)) return undefined;
  const isIndoors = subject.people.some(
    ({ act, seat }) => act === "floor" || (seat !== undefined && !OUTDOOR_SEATS.includes(seat)),
  );
  // A bedroom has a bed of its own.
  if (subject.people.some(({ seat }) => seat === "bed")) return "room";
  if (subject.people.some(({ act }) => act === "lie"))
    return random.fork("ground").pick(["meadow", "garden", "sea"]);
  const [{ clothes }] = subject.people;
  const ofClothes = (clothes && AT_HOME_IN[clothes]?.filter((one) => GROUND.includes(one))) ?? [];
  const [ground, ...homes] = ofClothes;
  return isIndoors ? "room" : random.fork("ground").pick(ground ? [ground, ...homes] : GROUND);
}

/** Places with ground to stand, run and dance on. */
const GROUND: readonly [Setting, ...Setting[]] = [
  "meadow",
  "garden",
  "city",
  "street",
  "sea",
  "village",
  "forest",
];

interface Settled {
  brief: Brief;
  time: DayTime;
}

/** Settles hour, place and framing where a brief leaves them open, by the seed. */
function settleBrief(asked: Brief, random: Random): Settled {
  const hours: readonly [DayTime, ...DayTime[]] = isAutumn(asked)
    ? ["golden"]
    : asked.tones.includes("dark")
      ? ["night"]
      : ["day", "golden", "sunset", "dawn", "day"];
  const falling = asked.things.some(({ slug }) => ["shooting-star", "comet", "milky-way"].includes(slug))
    ? "night"
    : undefined;
  const time =
    asked.time ?? falling ?? (asked.setting && TIME_OF[asked.setting]) ?? random.fork("hour").pick(hours);
  const placed = asked.setting && asked.setting !== "studio";
  const about = placeOfPeople(asked, random);
  const timed: Brief = about
    ? { ...asked, setting: about }
    : isAnywhere(asked) && random.fork("anywhere").chance(0.65)
      ? { ...asked, setting: anywhere(asked, random.fork("where")) }
      : placed && !asked.time
        ? { ...asked, time }
        : asked;
  const isAtSill = timed.things.some(({ slug }) => slug.startsWith("windowsill"));
  const brief: Brief =
    isAtSill && timed.setting && !INDOORS.includes(timed.setting)
      ? { ...timed, setting: "room" }
      : timed.subject.kind === "things" && !timed.setting && !timed.plain
        ? { ...timed, setting: underSky(homeOf(timed.things, random.fork("home")), timed) }
        : timed;
  const framing = framingOf(brief);
  return { brief: framing ? { ...brief, framing } : brief, time };
}

/**
 * Settles what the states of a picture leave open, the first one first.
 * @returns one for each; where chance put people somewhere, they stay there until a place is named
 */
export function settleStates(states: readonly Brief[], random: Random): [Settled, ...Settled[]] {
  const settled: Settled[] = [];
  for (const [index, state] of states.entries()) {
    const [was, place] = [states[index - 1], settled[index - 1]?.brief.setting];
    const stays = place && was && !was.setting && !state.setting && !state.plain;
    settled.push(settleBrief(stays ? { ...state, setting: place } : state, random));
  }
  return settled as [Settled, ...Settled[]];
}
