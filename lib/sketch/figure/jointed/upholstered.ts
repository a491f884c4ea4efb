import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, type Point, path } from "@/lib/sketch/svg";
import { box, type DrawnSeat, SEAT_DROP, stroke, WOOD } from "./seat-parts";

/** An armchair. */
export function armchair([x, y]: Point, ground: number, colour: string): DrawnSeat {
  const cloth = paintOf(colour, "#6a4a9c");
  const top = y + SEAT_DROP;
  const arm = (at: number) => box(at, top - 250, 190, ground - top + 190, 90, cloth);
  const foot = (at: number) => box(at, ground - 90, 70, 96, 16, WOOD);
  return {
    behind: [
      foot(x - 520),
      foot(x + 450),
      path(
        `M${x - 500} ${top + 240}V${top - 560}Q${x - 500} ${top - 860} ${x} ${top - 880}Q${x + 500} ${top - 860} ${x + 500} ${top - 560}V${top + 240}Z`,
        cloth.base,
        stroke(cloth),
      ),
      path(
        `M${x - 400} ${top}V${top - 540}Q${x - 390} ${top - 770} ${x} ${top - 790}Q${x + 390} ${top - 770} ${x + 400} ${top - 540}V${top}Z`,
        cloth.light,
        'opacity=".5"',
      ),
      ...[-230, 0, 230].map((aside) =>
        ellipse(x + aside, top - 520 + Math.abs(aside) * 0.3, 16, 16, cloth.deep),
      ),
      box(x - 440, top + 90, 880, Math.max(80, ground - top - 150), 40, cloth, cloth.shade),
      box(x - 440, top - 30, 880, 150, 60, cloth, cloth.light),
      arm(x - 640),
      arm(x + 440),
    ].join(""),
    before: "",
  };
}

/** A throne: gilded, upholstered in red, and taller than the person on it. */
export function throne([x, y]: Point, ground: number): DrawnSeat {
  const gold = paintOf("#d9a63a", "#6a4a9c");
  const velvet = paintOf("#a6263f", "#5a2a6c");
  const top = y + SEAT_DROP;
  const post = (at: number) =>
    box(at, top - 1690, 76, ground - top + 1690, 20, gold) +
    ellipse(at + 38, top - 1730, 60, 60, gold.light, stroke(gold));
  const arm = (at: number) =>
    box(at, top - 300, 110, 72, 36, gold, gold.light) +
    box(at + 22, top - 240, 64, ground - top + 240, 14, gold);
  const buttons = [-250, 0, 250].flatMap((aside) =>
    [-1400, -1130, -860, -590, -320].map((up) => ellipse(x + aside, top + up, 15, 15, velvet.deep)),
  );
  return {
    behind: [
      path(
        `M${x - 520} ${top}V${top - 1640}L${x - 300} ${top - 1760}L${x} ${top - 1980}L${x + 300} ${top - 1760}L${x + 520} ${top - 1640}V${top}Z`,
        gold.base,
        stroke(gold),
      ),
      ellipse(x, top - 1790, 54, 54, "#e0485f", stroke(gold)),
      path(
        `M${x - 430} ${top}V${top - 1540}Q${x} ${top - 1760} ${x + 430} ${top - 1540}V${top}Z`,
        velvet.base,
        stroke(gold),
      ),
      ...buttons,
      post(x - 590),
      post(x + 514),
      box(x - 570, top + 60, 1140, Math.max(90, ground - top - 60), 18, gold, gold.shade),
      line(`M${x - 500} ${top + 150}H${x + 500}`, gold.light, 14, 'opacity=".8"'),
      box(x - 540, top - 30, 1080, 120, 48, velvet, velvet.light),
      arm(x - 640),
      arm(x + 530),
    ].join(""),
    before: "",
  };
}
