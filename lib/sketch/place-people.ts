import type { Character } from "@/lib/sketch/figure/character";
import { FIN_ENDS } from "@/lib/sketch/figure/clothes/mermaid";
import { CHIBI_SOLES, drawPerson } from "@/lib/sketch/figure/draw-person";
import { clasp } from "@/lib/sketch/figure/gestures";
import { SOLES } from "@/lib/sketch/figure/legs";
import { skinPaint } from "@/lib/sketch/figure/paint";
import type { Stage } from "@/lib/sketch/scene/stage";
import type { Brief, Companion } from "./brief";
import { makeRoom, placeCompanion } from "./place-companion";
import { ellipse, group } from "./svg";

/** How many of the head's units the picture shows, by framing: across for one person, and from top to bottom. */
const SHOWN: Record<NonNullable<Brief["framing"]>, { wide: number; high: number }> = {
  close: { wide: 740, high: 860 },
  portrait: { wide: 880, high: 1020 },
  half: { wide: 1060, high: 1500 },
  full: { wide: 1450, high: 4420 },
  wide: { wide: 1700, high: 5300 },
};

/** What a whole chibi takes: two heads and a half. */
const CHIBI = { wide: 1060, high: 1770 };

/** How far the middles of two who hold hands are from the line between them: their inner hands meet on it. */
const CLASPED = 424;

/** A child's size beside a parent's. */
const CHILD = 0.8;

/** What a mermaid takes from her hair to her fin. */
const TAILED = { wide: 1500, high: 3580 };

/** The x of the head's middle and the y of the hair's top, in the head's units. */
const MIDDLE = 482;
const HAIR_TOP = 150;

const RISE: Partial<Record<string, number>> = {
  witchhat: 210,
  veil: 60,
  bunnyears: 220,
  crown: 110,
  catears: 60,
  foxears: 90,
  horns: 110,
  halo: 70,
  beanie: 190,
  santahat: 110,
  cap: 20,
};

const BUNS_RISE = 70;
const SPIKES_RISE = 150;

/** What needs more breadth than a portrait has, and how much more. */
const WINGS: readonly string[] = ["wings", "batwings", "fairywings", "cattail", "foxtail", "deviltail"];
const SPAN = 1.32;

/** How much broader the picture must be, and how much higher, for what is held. */
const UMBRELLA = { wide: 1.22, rise: 380 };
const BULKY: Partial<Record<string, { wide: number; high: number }>> = {
  umbrella: { wide: UMBRELLA.wide, high: 1 },
  guitar: { wide: 1.3, high: 1.2 },
  teddy: { wide: 1.12, high: 1.14 },
  bow: { wide: 1.12, high: 1.08 },
  fan: { wide: 1.2, high: 1 },
  ramen: { wide: 1, high: 1.04 },
  wave: { wide: 1.08, high: 1 },
  crossed: { wide: 1.04, high: 1.08 },
};

/** The framing where the prompt leaves it open: clothes, animals and landmarks that it names must be in the picture. */
function openFraming(
  { brief, random }: Stage,
  pair: boolean,
  accompanied: boolean,
): "close" | "portrait" | "half" {
  const bearded =
    brief.subject.kind === "people" &&
    brief.subject.people.some(({ accessories }) => accessories.includes("longbeard"));
  if (bearded || accompanied || brief.landmarks.length > 0 || brief.moon || brief.setting === "sky")
    return "half";
  if (pair) return "portrait";
  const dressed = brief.subject.kind === "people" && brief.subject.people.some(({ clothes }) => clothes);
  return random.fork("framing").pick(["portrait", "portrait", "half", dressed ? "half" : "close"]);
}

/** Draws the people of a brief into the picture, sized by the framing and set by the rule of thirds. */
export function placePeople(stage: Stage, cast: readonly Character[], companion?: Companion): string {
  const { defs, width, height, brief, random, palette, focus } = stage;
  const broad = width > height * 1.15;
  const holding = cast.find(({ held }) => held)?.held?.kind;
  const kin = brief.subject.kind === "people" ? brief.subject.kin : undefined;
  const pair = cast.length > 1;
  const clasped =
    pair && brief.subject.kind === "people" && brief.subject.clasped === true && kin !== "child" && !holding;
  const bulk = holding && BULKY[holding];
  const chibi = brief.styles.includes("chibi") && brief.framing !== "close";
  const asked = chibi
    ? "full"
    : (brief.framing ??
      (clasped ? "full" : undefined) ??
      openFraming(stage, cast.length > 1, companion !== undefined));
  // Hands are not in a portrait, nor are wings.
  const winged = cast.some(({ accessories }) => accessories.some(({ kind }) => WINGS.includes(kind)));
  const fins = cast.some(({ clothes }) => clothes === "mermaid");
  const framing = (holding || winged || fins) && (asked === "portrait" || asked === "close") ? "half" : asked;
  const tailed = fins && !brief.framing && !chibi;
  const { wide, high } = chibi ? CHIBI : tailed ? TAILED : SHOWN[framing];
  const rise = Math.max(
    cast.some(({ hair }) => hair.tie === "buns") ? BUNS_RISE : 0,
    cast.some(({ hair }) => hair.shape === "spiky") ? SPIKES_RISE : 0,
    holding === "umbrella" ? UMBRELLA.rise : 0,
    ...cast.flatMap(({ accessories }) => accessories.map(({ kind }) => RISE[kind] ?? 0)),
  );
  const tails = cast.some(({ hair }) => ["twintails", "ponytail", "drills"].includes(hair.tie));
  const across = (pair ? wide * 1.5 : wide) * (winged ? SPAN : bulk ? bulk.wide : tails && !broad ? 1.12 : 1);
  const zoom = holding ? 0.96 : random.fork("zoom").between(0.96, 1.1);
  const whole = tailed || framing === "full" || framing === "wide";
  const grown =
    (whole ? 1 : zoom) *
    Math.min(
      width / across,
      height / (high * (whole ? 1 : (bulk?.high ?? 1)) * (broad && brief.setting ? 1.14 : 1) + rise * 0.7),
    );
  const turned = broad ? focus > 0.5 : random.fork("turn").chance(0.5);
  const margin = height * (height > width * 1.25 ? 0.1 : 0.07) + rise * grown;
  const soles = chibi ? CHIBI_SOLES : tailed ? FIN_ENDS : SOLES;
  const stood = height * 0.965 - (soles - HAIR_TOP) * grown;
  const highest = whole ? stood : Math.max(margin, height - 2250 * grown + HAIR_TOP * grown);
  const slot = random.fork("slot");
  // A companion takes the side that the face is turned to, and the person makes room.
  const room = companion && !pair ? makeRoom(stage, companion.animal, grown) : 0;
  const figures = cast
    .map((who, index) => {
      const gap = Math.min(0.24, ((clasped ? CLASPED : 470) * grown) / width);
      const centre = pair ? 0.5 + (index === 0 ? -gap : gap) : focus;
      const flip = pair ? index === 1 : turned;
      const aside = flip ? room : -room;
      const finned = who.clothes === "mermaid";
      const lean = finned && whole && !chibi ? 7 : pair || whole ? 0 : random.fork("lean").between(-3.5, 3.5);
      const lower = pair && index === 1 && !whole ? slot.between(0.01, 0.05) * height : 0;
      const x = centre * width + aside;
      // A child stands on the same ground, and looks over the picture's edge below the other's shoulder.
      const small =
        index === 1 && brief.subject.kind === "people" && brief.subject.kin === "child" ? CHILD : 1;
      const scale = grown * small;
      const down = small === 1 ? 0 : whole ? (soles - HAIR_TOP) * (grown - scale) : 330 * scale;
      const top = highest + down;
      const place = `translate(${(x + (flip ? 1 : -1) * MIDDLE * scale).toFixed(1)} ${(top + lower - HAIR_TOP * scale).toFixed(1)}) scale(${(flip ? -scale : scale).toFixed(4)} ${scale.toFixed(4)}) rotate(${lean.toFixed(2)} 482 1300)`;
      const glow = defs.radial([
        [0, palette.light, palette.night ? 0.34 : 0.5],
        [1, palette.light, 0],
      ]);
      const aura = brief.plain ? "" : ellipse(x, top + 420 * scale, 720 * scale, 760 * scale, glow);
      const ground =
        whole && !finned
          ? ellipse(
              x,
              top + (soles - HAIR_TOP - 20) * scale,
              (chibi ? 300 : 460) * scale,
              (chibi ? 40 : 60) * scale,
              palette.near,
              'opacity=".35"',
            )
          : "";
      return (
        aura +
        ground +
        group(
          `transform="${place}"`,
          drawPerson(
            defs,
            who,
            random.fork(`person ${kin === "alike" ? 0 : index}`),
            chibi ? "chibi" : whole ? "whole" : "bust",
          ),
        )
      );
    })
    .join("");
  const [first, second] = cast;
  const hands =
    clasped && whole && !chibi && first && second
      ? group(
          `transform="translate(${(width / 2).toFixed(1)} ${(highest + (2190 - HAIR_TOP - 42) * grown).toFixed(1)}) scale(${grown.toFixed(4)})"`,
          clasp(skinPaint(first.skin), skinPaint(second.skin)),
        )
      : "";
  if (!companion) return figures + hands;
  const beside = {
    x: pair ? width / 2 : focus * width + (turned ? room : -room),
    top: highest,
    scale: grown,
    side: pair ? (0 as const) : turned ? (-1 as const) : (1 as const),
  };
  const { behind, before } = placeCompanion(stage, companion, beside);
  return behind + figures + hands + before;
}
