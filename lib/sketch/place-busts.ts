import type { Character } from "@/lib/sketch/figure/character";
import { FIN_ENDS } from "@/lib/sketch/figure/clothes/mermaid";
import { drawPerson } from "@/lib/sketch/figure/draw-person";
import type { Stage } from "@/lib/sketch/scene/stage";
import type { Companion } from "./brief";
import { lightPeople } from "./light-people";
import { makeRoom, type Placed } from "./place-companion";
import type { Shot } from "./plan-figures";
import { ellipse, group } from "./svg";

/** How many head units the picture shows, by framing: across for one person, and from top to bottom. */
export const SHOWN = {
  close: { wide: 740, high: 860 },
  portrait: { wide: 880, high: 1020 },
  half: { wide: 1060, high: 1500 },
} as const;

/** The scale of a grown-up child beside a parent. */
export const YOUNGER = 0.93;

/** The size of a mermaid from hair to fin, in head units. */
const TAILED = { wide: 1500, high: 3580 };

/** The x of the head's centre and the y of the top of the hair, in head units. */
const MIDDLE = 482;
const HAIR_TOP = 150;

const RISE: Partial<Record<string, number>> = {
  witchhat: 210,
  veil: 60,
  bunnyears: 220,
  crown: 110,
  catears: 60,
  bearears: 20,
  mouseears: 90,
  horseears: 110,
  antlers: 160,
  cowhorns: 50,
  dragonhorns: 90,
  hairstick: 40,
  hood: 130,
  deerstalker: 100,
  mortarboard: 110,
  hornhelm: 120,
  foxears: 90,
  horns: 110,
  halo: 70,
  beanie: 190,
  nursecap: 120,
  hat: 70,
  beret: 60,
  maidband: 60,
  santahat: 110,
  cap: 20,
  tophat: 200,
  chefhat: 230,
  cowboyhat: 90,
  policecap: 60,
  firehelmet: 70,
  helmet: 60,
  tricorn: 60,
  ironhelmet: 60,
  spacehelmet: 120,
  sailorhat: 60,
};

const BUNS_RISE = 70;
const SPIKES_RISE = 150;
const CREST_RISE = 220;

/** How far what people wear on, or hold above, their heads extends above the hair, in head units. */
export function riseOf(cast: readonly Character[]): number {
  const holding = cast.find(({ held }) => held)?.held?.kind;
  return Math.max(
    cast.some(({ hair }) => hair.tie === "buns") ? BUNS_RISE : 0,
    cast.some(({ hair }) => hair.shape === "spiky") ? SPIKES_RISE : 0,
    cast.some(({ hair }) => hair.shape === "mohawk") ? CREST_RISE : 0,
    holding === "umbrella" ? UMBRELLA.rise : 0,
    ...cast.flatMap(({ accessories }) => accessories.map(({ kind }) => RISE[kind] ?? 0)),
  );
}

/** Whether something is written on people or on what they hold, so that they must not be mirrored. */
export const isInscribed = (cast: readonly Character[]): boolean =>
  cast.some(({ chest, held }) => chest !== undefined || held?.lettering !== undefined);

/** How far a raised hand and what it holds extend from the head's centre, in head units. */
const HAND = 490;
const REACHES: Partial<Record<string, number>> = { tray: 660, violin: 640, thing: 560 };

/** Accessories that need more breadth than a portrait has, and how much more. */
const WINGS: readonly string[] = [
  "wings",
  "batwings",
  "fairywings",
  "cattail",
  "foxtail",
  "deviltail",
  "dragontail",
];
const SPAN = 1.32;

/** How much broader and higher the view must be for what is held. */
const UMBRELLA = { wide: 1.22, rise: 380 };
const BULKY: Partial<Record<string, { wide: number; high: number }>> = {
  umbrella: { wide: UMBRELLA.wide, high: 1 },
  guitar: { wide: 1.3, high: 1.2 },
  teddy: { wide: 1.12, high: 1.14 },
  pet: { wide: 1.06, high: 1.1 },
  bow: { wide: 1.12, high: 1.08 },
  fan: { wide: 1.2, high: 1 },
  violin: { wide: 1.24, high: 1 },
  tray: { wide: 1.14, high: 1 },
  ramen: { wide: 1, high: 1.04 },
};

/** Draws one or two people down to the hips, or mermaids whole, sized by the framing and placed by the rule of thirds. */
export function placeBusts(
  stage: Stage,
  cast: readonly Character[],
  shot: Exclude<Shot, { kind: "figure" }>,
  companion: Companion | undefined,
): Placed {
  const { defs, width, height, brief, random, palette, focus } = stage;
  const broad = width > height * 1.15;
  const holding = cast.find(({ held }) => held)?.held?.kind;
  const kin = brief.subject.kind === "people" ? brief.subject.kin : undefined;
  const pair = cast.length > 1;
  const bulk = holding && BULKY[holding];
  // A portrait shows neither hands nor wings.
  const winged = cast.some(({ accessories }) => accessories.some(({ kind }) => WINGS.includes(kind)));
  const whole = shot.kind === "tailed";
  const asked = shot.kind === "bust" ? shot.framing : "half";
  const { wide, high } = whole ? TAILED : SHOWN[holding || winged ? "half" : asked];
  const rise = riseOf(cast);
  const tails = cast.some(({ hair }) => ["twintails", "ponytail", "drills"].includes(hair.tie));
  const across =
    (pair ? wide * 1.5 : wide) *
    (winged ? SPAN : cast.some((who) => who.perched) ? 1.2 : bulk ? bulk.wide : tails && !broad ? 1.12 : 1);
  const zoom = holding ? 0.96 : random.fork("zoom").between(0.96, 1.1);
  const grown =
    (whole ? 1 : zoom) *
    Math.min(
      width / across,
      height / (high * (whole ? 1 : (bulk?.high ?? 1)) * (broad && brief.setting ? 1.14 : 1) + rise * 0.7),
    );
  const turned = !isInscribed(cast) && (broad ? focus > 0.5 : random.fork("turn").chance(0.5));
  const margin = height * (height > width * 1.25 ? 0.1 : 0.07) + rise * grown;
  const stood = height * 0.965 - (FIN_ENDS - HAIR_TOP) * grown;
  const highest = whole ? stood : Math.max(margin, height - 2250 * grown + HAIR_TOP * grown);
  const slot = random.fork("slot");
  // A companion goes on the side that the face is turned to; the person moves aside.
  const room = companion && !pair ? makeRoom(stage, companion.animal, grown) : 0;
  const figures = cast.map((who, index) => {
    const gap = Math.min(0.24, (470 * grown) / width);
    const centre = pair ? 0.5 + (index === 0 ? -gap : gap) : focus;
    const flip = pair ? index === 1 : turned;
    const aside = flip ? room : -room;
    const lean = whole ? 7 : pair ? 0 : random.fork("lean").between(-3.5, 3.5);
    const lower = pair && index === 1 && !whole ? slot.between(0.01, 0.05) * height : 0;
    const free = centre * width + aside;
    // Keeps a hand that holds something inside the picture.
    const hand = holding && !pair ? (REACHES[holding] ?? HAND) * grown : 0;
    const x = flip ? Math.max(free, hand) : Math.min(free, width - hand);
    const scale = grown * (index === 1 && kin === "child" ? YOUNGER : 1);
    const top = highest + (scale === grown ? 0 : 120 * scale);
    const place = `translate(${(x + (flip ? 1 : -1) * MIDDLE * scale).toFixed(1)} ${(top + lower - HAIR_TOP * scale).toFixed(1)}) scale(${(flip ? -scale : scale).toFixed(4)} ${scale.toFixed(4)}) rotate(${lean.toFixed(2)} 482 1300)`;
    const glow = defs.radial([
      [0, palette.light, palette.night ? 0.34 : 0.5],
      [1, palette.light, 0],
    ]);
    const aura = brief.plain ? "" : ellipse(x, top + 420 * scale, 720 * scale, 760 * scale, glow);
    const own = random.fork(`person ${kin === "alike" ? 0 : index}`);
    return { aura, drawn: group(`transform="${place}"`, drawPerson(defs, who, own, whole)) };
  });
  return {
    drawn:
      figures.map(({ aura }) => aura).join("") +
      lightPeople(stage, figures.map(({ drawn }) => drawn).join("")),
    beside: {
      x: pair ? width / 2 : focus * width + (turned ? room : -room),
      top: highest,
      scale: grown,
      side: pair ? 0 : turned ? -1 : 1,
    },
  };
}
