import { isFlying } from "@/lib/sketch/animals/draw-animal";
import type { Character } from "@/lib/sketch/figure/character";
import { bridgeDeck } from "@/lib/sketch/scene/bridge-deck";
import { hasAlready } from "@/lib/sketch/scene/has-already";
import { paintScene } from "@/lib/sketch/scene/paint-scene";
import { plainColour } from "@/lib/sketch/scene/plain";
import type { Stage } from "@/lib/sketch/scene/stage";
import { paintWeather } from "@/lib/sketch/scene/weather";
import type { Brief } from "./brief";
import { castPeople } from "./cast-people";
import { lchOf, mix, shift } from "./colour";
import { recolour, underpaint } from "./follow-guide";
import { isAmongThings, isAtTable, isInMotion } from "./frame-people";
import type { Guide } from "./guide";
import { INDOORS } from "./indoors";
import { choosePalette, type Palette } from "./palette";
import { placePeople } from "./place-people";
import { placeThing } from "./place-thing";
import type { Random } from "./random";
import { settleStates } from "./settle-brief";
import { CHEST } from "./settle-things";
import { Defs } from "./svg";
import { placeBesidePeople } from "./things/place-beside-people";

/** The picture's two layers, each the content of an SVG of its own, and how far the back one is out of focus. */
export interface Composition {
  backdrop: string;
  figures: string;
  /** The backdrop's blur in pixels, 0 for none. */
  depth: number;
  /** The vignette's colour. */
  edge: string;
}

/** The palette of land under snow. */
function snowedUpon(palette: Palette): Palette {
  const white = mix("#f8fbff", palette.ambient, palette.night ? 0.3 : 0.06);
  return {
    ...palette,
    ground: mix(palette.ground, white, 0.85),
    mid: mix(palette.mid, white, 0.3),
    near: mix(palette.near, white, 0.25),
  };
}

/** Lettering on a person's chest, or on what they hold. */
function inscribed({ held }: Character, { lettering, letteredOn }: Brief): Partial<Character> {
  if (!lettering) return {};
  if (letteredOn === CHEST) return { chest: lettering };
  return held?.slug && held.slug === letteredOn ? { held: { ...held, lettering } } : {};
}

const sheet = (defs: Defs, ...layers: string[]) => `${defs}${layers.join("")}`;

/** The subject's position: in the middle of portrait pictures, on a third of landscape ones, facing inwards. */
function focusOf(random: Random, width: number, height: number, people: number, placed: boolean): number {
  if (people > 1) return 0.5;
  const broad = width > height * 1.15;
  return broad
    ? random.pick(placed ? [0.37, 0.4, 0.6, 0.63] : [0.45, 0.47, 0.53, 0.55])
    : 0.5 + random.between(-0.06, 0.06);
}

/** Composes a picture from a brief. None of the prompt's text goes into the SVG, other than as outlines. */
export function composePicture(input: {
  brief: Brief;
  /** The earlier states of a redrawn picture, oldest first. */
  before?: readonly Brief[];
  random: Random;
  width: number;
  height: number;
  guide?: Guide;
}): Composition {
  const { random, width, height, guide } = input;
  const { subject } = input.brief;
  const settled = settleStates([...(input.before ?? []), input.brief], random);
  const { brief, time } = settled.at(-1) ?? settled[0];
  const people = subject.kind === "people" ? subject.people : [];
  const isAccompanied = isAmongThings(brief);
  const before = settled.slice(0, -1).map((state) => state.brief);
  const cast = castPeople(brief, before, guide, random);
  // A backdrop chosen to contrast with the hair stays when the hair is dyed.
  const [first] = before;
  const against = (first ? castPeople(first, [], guide, random) : cast).map(({ hairColour }) => hairColour);
  const own = choosePalette(brief, time, against.length > 0 ? against : ["#808080"], random.fork("palette"));
  const weathered = brief.weather.includes("snow") ? snowedUpon(own) : own;
  const palette = guide ? recolour(weathered, guide) : weathered;
  const unit = Math.min(width, height) / 1000;
  const isPainted = subject.kind === "things" && brief.things.every((thing) => hasAlready(brief, thing));
  const peopled = subject.kind !== "scenery" && !isFlying(brief) && !isPainted;
  // A pure landscape varies where its horizon is more than a backdrop does.
  const horizon = height * random.fork("horizon").between(peopled ? 0.5 : 0.44, peopled ? 0.62 : 0.64);
  const side = random.fork("side").pick(width > height * 1.15 ? [0.32, 0.68] : [0.37, 0.63]);
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
  // A person who is redrawn in another place keeps the framing.
  const seen = first ? { ...brief, landmarks: first.landmarks, moon: first.moon } : brief;
  const front: Stage = { ...back, defs: new Defs(), random: random.fork("front"), brief: seen };
  const scene = guide ? underpaint(back, guide, paintScene(back)) : paintScene(back);
  const beside =
    subject.kind === "people" && (brief.things.length > 0 || isAtTable(subject))
      ? placeBesidePeople(
          { back, front },
          brief.things,
          focus > 0.5,
          brief.framing === "full" || isInMotion(subject),
        )
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
    peopled &&
    !brief.ofPlace &&
    lchOf(palette.mid).l > 0 &&
    brief.setting !== undefined &&
    brief.setting !== "studio";
  return {
    backdrop: sheet(back.defs, scene, bridgeDeck(back), beside.behind, paintWeather(back, air, false)),
    figures: sheet(front.defs, figures, beside.before, paintWeather(front, air, true)),
    // A plain backdrop stays one colour right into the corners.
    edge: brief.plain ? plainColour(back) : shift(palette.near, -0.06),
    depth: blurred ? unit * 3.2 : 0,
  };
}
