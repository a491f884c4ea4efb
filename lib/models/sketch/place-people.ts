import type { Brief } from "@/lib/models/sketch/brief";
import { type Character, drawPerson } from "@/lib/models/sketch/figure/draw-person";
import type { Stage } from "@/lib/models/sketch/scene/stage";
import { ellipse, group } from "@/lib/models/sketch/svg";

/** How many of the head's units the picture shows, by framing: across for one person, and from top to bottom. */
const SHOWN: Record<NonNullable<Brief["framing"]>, { wide: number; high: number }> = {
  close: { wide: 740, high: 860 },
  portrait: { wide: 880, high: 1020 },
  half: { wide: 1060, high: 1500 },
  wide: { wide: 1300, high: 1720 },
};

/** The x of the head's middle and the y of the hair's top, in the head's units. */
const MIDDLE = 482;
const HAIR_TOP = 150;

const RISE: Partial<Record<string, number>> = {
  witchhat: 210,
  bunnyears: 220,
  crown: 110,
  catears: 60,
  foxears: 90,
  horns: 110,
  halo: 70,
};

/** Draws the people of a brief into the picture, sized by the framing and set by the rule of thirds. */
export function placePeople(stage: Stage, cast: readonly Character[]): string {
  const { defs, width, height, brief, random, palette, focus } = stage;
  const broad = width > height * 1.15;
  const framing = brief.framing ?? "portrait";
  const { wide, high } = SHOWN[framing];
  const pair = cast.length > 1;
  const rise = Math.max(
    0,
    ...cast.flatMap(({ accessories }) => accessories.map(({ kind }) => RISE[kind] ?? 0)),
  );
  const tails = cast.some(({ hair }) => hair.tie === "twintails" || hair.tie === "ponytail");
  const across = (pair ? wide * 1.5 : wide) * (tails && !broad ? 1.12 : 1);
  const zoom = random.fork("zoom").between(0.95, 1.07);
  const scale =
    zoom * Math.min(width / across, height / (high * (broad && brief.setting ? 1.14 : 1) + rise * 0.7));
  const turned = broad ? focus > 0.5 : random.fork("turn").chance(0.5);
  const margin = height * (height > width * 1.25 ? 0.1 : 0.07) + rise * scale;
  const top = Math.max(margin, height - 2250 * scale + HAIR_TOP * scale);
  const slot = random.fork("slot");
  return cast
    .map((who, index) => {
      const gap = Math.min(0.24, (470 * scale) / width);
      const centre = pair ? 0.5 + (index === 0 ? -gap : gap) : focus;
      const flip = pair ? index === 1 : turned;
      const lower = pair && index === 1 ? slot.between(0.01, 0.05) * height : 0;
      const x = centre * width;
      const place = `translate(${(x + (flip ? 1 : -1) * MIDDLE * scale).toFixed(1)} ${(top + lower - HAIR_TOP * scale).toFixed(1)}) scale(${(flip ? -scale : scale).toFixed(4)} ${scale.toFixed(4)})`;
      const glow = defs.radial([
        [0, palette.light, palette.night ? 0.34 : 0.5],
        [1, palette.light, 0],
      ]);
      const aura = ellipse(x, top + 420 * scale, 720 * scale, 760 * scale, glow);
      return aura + group(`transform="${place}"`, drawPerson(defs, who, random.fork(`person ${index}`)));
    })
    .join("");
}
