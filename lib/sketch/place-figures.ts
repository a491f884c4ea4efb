import type { Character } from "@/lib/sketch/figure/character";
import { drawJointed } from "@/lib/sketch/figure/jointed/draw-jointed";
import type { Stage } from "@/lib/sketch/scene/stage";
import { MUTUAL } from "./acts";
import type { Companion } from "./brief";
import { GESTURES } from "./gestures";
import { bearing, borneOf, clasped, sharedSeat } from "./join-figures";
import { lightPeople } from "./light-people";
import { isInscribed, riseOf, SHOWN, YOUNGER } from "./place-busts";
import { makeRoom, type Placed } from "./place-companion";
import type { Shot } from "./plan-figures";
import { chanceOf, isWaltz, posePeople } from "./pose-people";
import { inRow, raisedOver, spread } from "./row-of-figures";
import { shadowOf } from "./shadow-of-figure";
import { ellipse, group } from "./svg";

/** How many head units are visible from the hair down, by how the figures are cropped. */
const HIGH = { close: SHOWN.close.high, portrait: SHOWN.portrait.high, half: 1560, knees: 2500 } as const;
const GROUND = 0.955;

/** Draws people as jointed figures, side by side on the ground or cropped. */
export function placeFigures(
  stage: Stage,
  cast: readonly Character[],
  { crop, acts }: Extract<Shot, { kind: "figure" }>,
  companion: Companion | undefined,
): Placed {
  const { defs, width, height, brief, random, palette, focus } = stage;
  const kin = brief.subject.kind === "people" ? brief.subject.kin : undefined;
  const chibi = brief.styles.includes("chibi");
  const together = isWaltz(cast, acts)
    ? ("handhold" as const)
    : acts.find((act) => cast.length > 1 && MUTUAL.includes(act));
  const broad = width > height * 1.15;
  const turned = !isInscribed(cast) && (broad ? focus > 0.5 : random.fork("turn").chance(0.5));
  const borne = borneOf(cast, acts);
  const figures = posePeople(brief, cast, acts, random).map(({ pose, outfit, seat }, index) => {
    const shared = cast.length > 1 && (seat === "bench" || seat === "sofa");
    const figure = drawJointed(
      defs,
      cast[index] as Character,
      {
        pose,
        outfit,
        ...(seat ? { seat: shared ? ("none" as const) : seat } : {}),
        seatColour: palette.accent,
        outside: { isDark: palette.night, isWet: brief.weather.includes("rain") },
        isChibi: chibi,
      },
      chanceOf(index, brief, random),
    );
    const flip =
      borne !== undefined
        ? false
        : together
          ? index % 2 === (together === "backtoback" ? 0 : 1)
          : cast.length > 1
            ? index >= cast.length / 2
            : turned;
    return { figure, flip, size: index === 1 && kin === "child" ? YOUNGER : 1 };
  });
  const isSheet = kin === "alike" && cast.length === 3;
  const row = inRow(figures, together, borne, isSheet ? 1.5 : undefined);
  const bounds = row.reduce(
    (all, { figure, flip, size, x, rise = 0 }) => {
      const { left, right } = spread(figure, flip);
      return {
        left: Math.min(all.left, x - left * size),
        right: Math.max(all.right, x + right * size),
        high: Math.max(all.high, (figure.extent.ground - figure.extent.top) * size + rise),
      };
    },
    { left: 0, right: 0, high: 0 },
  );
  const rise = riseOf(cast);
  const across = bounds.right - bounds.left;
  const whole = crop === "whole";
  const tall = bounds.high + rise;
  const free = whole ? height * random.fork("size").between(0.84, 0.92) : height;
  const down = whole ? tall : Math.min(tall, HIGH[crop] + rise * 0.8 + raisedOver(row));
  // Keeps gesturing hands inside the picture.
  const telling = acts.some((act) => GESTURES.includes(act));
  const breadth =
    whole || telling || row.length > 1
      ? across * (whole || row.length > 2 ? 1 : telling && row.length < 2 ? 1.06 : 0.97)
      : Math.min(across, SHOWN[crop === "knees" ? "half" : crop].wide * 1.1);
  const scale = Math.min(free / down, (width * (whole ? 0.94 : 1)) / breadth);
  const room = companion && row.length === 1 ? makeRoom(stage, companion.animal, scale) : 0;
  // Two people leave room for what is behind them.
  const isAside = broad && whole && row.length === 2 && brief.things.length > 0;
  const middle = row.length > 1 ? width * (isAside ? 0.36 : 0.5) : focus * width + (turned ? room : -room);
  const half = (across * scale) / 2;
  const centre =
    whole || telling
      ? Math.min(Math.max(middle, half + width * 0.03), Math.max(width / 2, width - half - width * 0.03))
      : middle;
  const origin =
    whole || telling || row.length > 1 ? centre - ((bounds.left + bounds.right) / 2) * scale : middle;
  const ground = whole ? height * GROUND : height * 0.045 + rise * scale + (tall - rise) * scale;
  const at = (x: number) => origin + x * scale;
  const placed = row.map(({ figure, flip, size, x, rise: raised = 0 }) => {
    const s = scale * size;
    const attributes = `transform="translate(${at(x).toFixed(1)} ${(ground - raised * scale).toFixed(1)}) scale(${(flip ? -s : s).toFixed(4)} ${s.toFixed(4)}) translate(${-figure.skeleton.neck[0]} ${(-figure.extent.ground).toFixed(1)})"`;
    return {
      figure,
      attributes,
      shadow: whole && raised === 0 ? shadowOf(at(x), ground, s, flip, figure, palette.near) : "",
    };
  });
  const isClose = together === "hug" || together === "kiss";
  const layers = (["behind", "body", "over"] as const).flatMap((layer) =>
    isClose ? placed.map(({ figure, attributes }) => group(attributes, figure[layer])) : [],
  );
  const apart = placed.map(({ figure, attributes }) =>
    group(attributes, figure.behind, figure.body, figure.over),
  );
  const seats = sharedSeat(row, cast, brief.setting, palette.accent);
  const [foremost] = placed;
  const glow = defs.radial([
    [0, palette.light, palette.night ? 0.3 : 0.42],
    [1, palette.light, 0],
  ]);
  const [first] = row;
  const top = ground - ((first?.figure.extent.ground ?? 0) - 150) * scale;
  const aura = brief.plain
    ? ""
    : ellipse(centre, top + 420 * scale, Math.max(across * 0.6, 900) * scale, 1000 * scale, glow);
  return {
    drawn: [
      aura,
      ...placed.map(({ shadow }) => shadow),
      lightPeople(
        stage,
        [
          seats && foremost ? group(foremost.attributes, seats) : "",
          ...(borne !== undefined ? bearing(placed, borne, together) : isClose ? layers : apart),
          together === "handhold" ? clasped(row, cast, at, ground, scale) : "",
        ].join(""),
      ),
    ].join(""),
    beside: { x: at(0), top, scale, side: row.length > 1 ? 0 : turned ? -1 : 1 },
  };
}
