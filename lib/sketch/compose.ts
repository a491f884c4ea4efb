import { isFlying } from "@/lib/sketch/animals/draw-animal";
import type { Character } from "@/lib/sketch/figure/character";
import { paintScene } from "@/lib/sketch/scene/paint-scene";
import { plainColour } from "@/lib/sketch/scene/plain";
import type { Stage } from "@/lib/sketch/scene/stage";
import { paintWeather } from "@/lib/sketch/scene/weather";
import { type Brief, type DayTime, isAutumn, type Setting } from "./brief";
import { castPerson } from "./cast";
import { lchOf, mix, shift } from "./colour";
import { recolour, underpaint } from "./follow-guide";
import { choosePalette, type Palette } from "./palette";
import { placePeople } from "./place-people";
import { placeThing } from "./place-thing";
import { GESTURES } from "./plan-figures";
import type { Random } from "./random";
import type { Guide } from "./references";
import { CHEST } from "./settle-things";
import { Defs } from "./svg";
import { homeOf } from "./things/homes";
import { placeBesidePeople } from "./things/place-things";

/** The picture's two sheets, each the inside of an SVG of its own, and how far the hinder one is out of focus. */
export interface Composition {
  backdrop: string;
  figures: string;
  /** The backdrop's blur in pixels, 0 for none. */
  depth: number;
  /** The colour that the picture's corners sink into. */
  edge: string;
}

const TIME_OF: Partial<Record<NonNullable<Brief["setting"]>, DayTime>> = {
  neon: "night",
  space: "night",
  festival: "night",
};

/** The land's colours under snow. */
function snowedUpon(palette: Palette): Palette {
  const white = mix("#f8fbff", palette.ambient, palette.night ? 0.3 : 0.06);
  return {
    ...palette,
    ground: mix(palette.ground, white, 0.85),
    mid: mix(palette.mid, white, 0.3),
    near: mix(palette.near, white, 0.25),
  };
}

/** What somebody has written on the chest, or on what they hold. */
function inscribed({ held }: Character, { lettering, letteredOn }: Brief): Partial<Character> {
  if (!lettering) return {};
  if (letteredOn === CHEST) return { chest: lettering };
  return held?.slug && held.slug === letteredOn ? { held: { ...held, lettering } } : {};
}

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

/** Whether people do what is seen with their legs alone. */
const isInMotion = (subject: Brief["subject"]) =>
  subject.kind === "people" &&
  subject.people.some(({ act }) => act && act !== "stand" && !GESTURES.includes(act));

const INDOORS: readonly string[] = [
  "room",
  "library",
  "cafe",
  "kitchen",
  "classroom",
  "office",
  "bedroom",
  "bathroom",
];

const sheet = (defs: Defs, ...layers: string[]) => `${defs}${layers.join("")}`;

/** Where the subject stands: in the middle of upright pictures, on a third of broad ones, looking inwards. */
function focusOf(random: Random, width: number, height: number, people: number, placed: boolean): number {
  if (people > 1) return 0.5;
  const broad = width > height * 1.15;
  return broad
    ? random.pick(placed ? [0.37, 0.4, 0.6, 0.63] : [0.45, 0.47, 0.53, 0.55])
    : 0.5 + random.between(-0.06, 0.06);
}

/** Plans and draws a picture from what was read; nothing of the prompt's own text goes into the SVG. */
export function composePicture(input: {
  brief: Brief;
  random: Random;
  width: number;
  height: number;
  guide?: Guide;
}): Composition {
  const { random, width, height, guide } = input;
  const { subject } = input.brief;
  const hours: readonly [DayTime, ...DayTime[]] = isAutumn(input.brief)
    ? ["golden"]
    : ["day", "golden", "sunset", "dawn", "day"];
  const time =
    input.brief.time ??
    (input.brief.setting && TIME_OF[input.brief.setting]) ??
    random.fork("hour").pick(hours);
  const placed = input.brief.setting && input.brief.setting !== "studio";
  const timed: Brief =
    isAnywhere(input.brief) && random.fork("anywhere").chance(0.4)
      ? { ...input.brief, setting: random.fork("where").pick(ANYWHERE) }
      : placed && !input.brief.time
        ? { ...input.brief, time }
        : input.brief;
  const isAccompanied = subject.kind === "people" && (timed.things.length > 0 || timed.letteredOn === CHEST);
  const brief: Brief =
    subject.kind === "things" && !timed.setting && !timed.plain
      ? { ...timed, setting: homeOf(timed.things, random.fork("home")) }
      : isAccompanied && !isInMotion(subject)
        ? { ...timed, framing: timed.framing ?? "half" }
        : timed;
  const people = subject.kind === "people" ? subject.people : [];
  const kin = subject.kind === "people" ? subject.kin : undefined;
  const casting = people.map((person, index) =>
    castPerson(
      // Hair that the prompt leaves open is that of the reference.
      index === 0 && guide?.hair && !person.hair.colour
        ? { ...person, hair: { ...person.hair, colour: guide.hair } }
        : person,
      brief,
      "#6a5aa0",
      random.fork(`cast ${kin === "alike" ? 0 : index}`),
    ),
  );
  const [parent] = casting;
  const cast = casting.map((who, index) =>
    parent && kin === "child" && !people[index]?.skin ? { ...who, skin: parent.skin } : who,
  );
  const against = cast.map(({ hairColour }) => hairColour);
  const own = choosePalette(brief, time, against.length > 0 ? against : ["#808080"], random.fork("palette"));
  const weathered = brief.weather.includes("snow") ? snowedUpon(own) : own;
  const palette = guide ? recolour(weathered, guide) : weathered;
  const unit = Math.min(width, height) / 1000;
  const horizon = height * random.fork("horizon").between(0.5, 0.62);
  const peopled = subject.kind !== "scenery" && !isFlying(brief);
  const side = random.fork("side").pick([0.3, 0.7]);
  const focus =
    (isAccompanied && people.length < 2 ? side : undefined) ??
    guide?.focus ??
    focusOf(random.fork("focus"), width, height, people.length, brief.setting !== undefined);
  const back: Stage = {
    focus,
    defs: new Defs(),
    width,
    height,
    unit,
    palette,
    brief,
    horizon,
    peopled,
    random: random.fork("scene"),
  };
  const front: Stage = { ...back, defs: new Defs(), random: random.fork("front") };
  const scene = guide ? underpaint(back, guide, paintScene(back)) : paintScene(back);
  const beside =
    subject.kind === "people" && brief.things.length > 0
      ? placeBesidePeople(front, brief.things, focus > 0.5)
      : { behind: "", before: "" };
  const figures =
    subject.kind === "people"
      ? placePeople(
          front,
          cast.map((who, index) => ({
            ...who,
            ambient: palette.ambient,
            ...(index === 0 ? inscribed(who, brief) : {}),
          })),
          subject.companion,
        )
      : placeThing(front, subject);
  const indoors = brief.setting !== undefined && INDOORS.includes(brief.setting);
  const air =
    indoors || brief.plain
      ? []
      : peopled &&
          brief.weather.length === 0 &&
          !brief.setting &&
          !brief.styles.includes("flat") &&
          random.chance(0.55)
        ? ["sparkles"]
        : brief.weather;
  const blurred =
    peopled && lchOf(palette.mid).l > 0 && brief.setting !== undefined && brief.setting !== "studio";
  return {
    backdrop: sheet(back.defs, scene, paintWeather(back, air, false)),
    figures: sheet(front.defs, beside.behind, figures, beside.before, paintWeather(front, air, true)),
    // One colour stays one colour, into the corners.
    edge: brief.plain ? plainColour(back) : shift(palette.near, -0.06),
    depth: blurred ? unit * 3.2 : 0,
  };
}
