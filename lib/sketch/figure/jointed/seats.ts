import { paintOf } from "@/lib/sketch/figure/paint";
import { line, type Point, path } from "@/lib/sketch/svg";
import { drawBed } from "./bed";
import { bicycle } from "./bicycle";
import { broomstick } from "./broomstick";
import type { Seat } from "./pose";
import { box, type DrawnSeat, SEAT_DROP, stroke, WOOD } from "./seat-parts";
import { type Outside, sill } from "./sill";
import type { Skeleton } from "./skeleton";
import { steps, swing } from "./steps";
import { treeTrunk, wall } from "./supports";
import { armchair, throne } from "./upholstered";
import { wheelchair } from "./wheelchair";

function chair([x, y]: Point, ground: number, colour: string): DrawnSeat {
  const cushion = paintOf(colour, "#6a4a9c");
  const top = y + SEAT_DROP;
  const rail = (at: number) => box(at, top - 640, 44, 700, 18, WOOD);
  const leg = (at: number, paint = WOOD.base) => box(at, top + 40, 46, ground - top - 40, 14, WOOD, paint);
  return {
    behind: [
      leg(x - 250, WOOD.deep),
      leg(x + 210, WOOD.deep),
      rail(x - 290),
      rail(x + 246),
      box(x - 270, top - 620, 540, 110, 40, WOOD, WOOD.light),
      box(x - 270, top - 430, 540, 90, 40, WOOD, WOOD.light),
      leg(x - 300),
      leg(x + 256),
      box(x - 320, top - 8, 640, 84, 34, cushion),
      line(`M${x - 280} ${top + 14}H${x + 270}`, cushion.light, 12, 'opacity=".7"'),
    ].join(""),
    before: "",
  };
}

/** A chair in side view, its back to the left. */
function chairAside([x, y]: Point, ground: number, colour: string): DrawnSeat {
  const cushion = paintOf(colour, "#6a4a9c");
  const top = y + SEAT_DROP;
  const leg = (at: number, paint = WOOD.base) => box(at, top + 40, 46, ground - top - 40, 14, WOOD, paint);
  return {
    behind: [
      leg(x - 190, WOOD.deep),
      leg(x + 330, WOOD.deep),
      path(
        `M${x - 262} ${top + 30}L${x - 330} ${top - 660}H${x - 276}L${x - 200} ${top + 30}Z`,
        WOOD.base,
        stroke(WOOD),
      ),
      leg(x - 250),
      leg(x + 390),
      box(x - 262, top - 8, 730, 84, 34, cushion),
      line(`M${x - 220} ${top + 14}H${x + 420}`, cushion.light, 12, 'opacity=".7"'),
    ].join(""),
    before: "",
  };
}

/** A round stool with four legs. */
function stool([x, y]: Point, ground: number): DrawnSeat {
  const top = y + SEAT_DROP;
  const leg = (from: number, to: number, fill = WOOD.base) =>
    path(
      `M${x + from - 24} ${top + 40}H${x + from + 24}L${x + to + 24} ${ground}H${x + to - 24}Z`,
      fill,
      stroke(WOOD),
    );
  return {
    behind: [
      leg(-120, -170, WOOD.deep),
      leg(120, 170, WOOD.deep),
      box(x - 240, top + (ground - top) * 0.62, 480, 40, 18, WOOD),
      leg(-200, -270),
      leg(200, 270),
      box(x - 290, top - 10, 580, 84, 42, WOOD, WOOD.light),
    ].join(""),
    before: "",
  };
}

function bench([x, y]: Point, ground: number, half: number): DrawnSeat {
  const top = y + SEAT_DROP;
  const iron = paintOf("#4a4f5c", "#6a4a9c");
  const slat = (at: number, high: number, fill: string) => box(x - half, at, half * 2, high, 18, WOOD, fill);
  const foot = (at: number) =>
    box(at, top + 20, 60, ground - top - 20, 18, iron) + box(at - 10, top - 560, 54, 600, 18, iron);
  return {
    behind: [
      foot(x - half + 120),
      foot(x + half - 180),
      slat(top - 520, 110, WOOD.light),
      slat(top - 370, 110, WOOD.base),
      slat(top - 220, 110, WOOD.base),
      slat(top - 6, 72, WOOD.light),
      slat(top + 58, 52, WOOD.shade),
    ].join(""),
    before: "",
  };
}

function sofa([x, y]: Point, ground: number, colour: string, half: number): DrawnSeat {
  const cloth = paintOf(colour, "#6a4a9c");
  const top = y + SEAT_DROP;
  return {
    behind: [
      box(x - half - 50, top - 640, half * 2 + 100, 900, 130, cloth),
      line(`M${x} ${top - 600}V${top}`, cloth.deep, 9, 'opacity=".6"'),
      box(x - half + 60, top - 20, half - 60, 190, 60, cloth, cloth.light),
      box(x, top - 20, half - 60, 190, 60, cloth, cloth.light),
      box(
        x - half + 60,
        top + 150,
        half * 2 - 120,
        Math.max(120, ground - top - 210),
        40,
        cloth,
        cloth.shade,
      ),
      box(x - half + 100, ground - 70, 90, 76, 16, WOOD),
      box(x + half - 190, ground - 70, 90, 76, 16, WOOD),
      box(x - half - 160, top - 260, 250, ground - top + 200, 110, cloth),
      box(x + half - 90, top - 260, 250, ground - top + 200, 110, cloth),
    ].join(""),
    before: "",
  };
}

/** A boulder with a flat top. */
function rock([x, y]: Point, ground: number): DrawnSeat {
  const stone = paintOf("#8f8b94", "#6a4a9c");
  const top = y + SEAT_DROP;
  const low = ground + 10;
  const outline = `M${x - 620} ${low}L${x - 560} ${top + 260}Q${x - 470} ${top + 20} ${x - 300} ${top - 6}H${x + 240}Q${x + 420} ${top + 30} ${x + 500} ${top + 240}L${x + 640} ${low}Z`;
  const face = `M${x - 300} ${top - 6}H${x + 240}L${x + 120} ${top + 210}L${x - 380} ${top + 190}Q${x - 470} ${top + 60} ${x - 300} ${top - 6}Z`;
  return {
    behind:
      path(outline, stone.base, stroke(stone)) +
      path(face, stone.light) +
      path(`M${x + 120} ${top + 210}L${x + 500} ${top + 240}L${x + 640} ${low}H${x + 60}Z`, stone.shade),
    before: "",
  };
}

/**
 * Draws a seat's layers behind and in front of the sitter; empty for the bare ground.
 * @param outside what is outside the window, for a window sill
 * @param half half the width of a shared seat, in head units
 */
export function drawSeat(
  seat: Seat,
  body: Skeleton,
  ground: number,
  colour: string,
  half = 1000,
  outside: Outside = { isDark: false, isWet: false },
): DrawnSeat {
  const at = body.pelvis;
  switch (seat) {
    case "chair":
    case "table":
      return (body.pose.view === "side" ? chairAside : chair)(at, ground, colour);
    case "armchair":
      return armchair(at, ground, colour);
    case "throne":
      return throne(at, ground);
    case "stool":
      return stool(at, ground);
    case "bed":
      return drawBed(body, ground, colour);
    case "bench":
      return bench(at, ground, half);
    case "sofa":
      return sofa(at, ground, colour, half);
    case "steps":
      return steps(at, ground);
    case "swing":
      return swing(at);
    case "rock":
      return rock(at, ground);
    case "sill":
      return sill(at, ground, outside);
    case "wheelchair":
      return wheelchair(at, ground, colour);
    case "bicycle":
      return bicycle(body, ground, colour);
    case "broomstick":
      return broomstick(body, colour);
    case "wall":
      return wall(body, ground);
    case "trunk":
      return treeTrunk(body, ground);
    default:
      return { behind: "", before: "" };
  }
}
