import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, type Point } from "@/lib/sketch/svg";
import { box, type DrawnSeat, SEAT_DROP } from "./seat-parts";

const STEEL = paintOf("#9aa1b4", "#6a4a9c");
const RUBBER = paintOf("#34313d", "#6a4a9c");

/** A wheelchair from the front: large, slightly splayed wheels beside the seat. */
export function wheelchair([x, y]: Point, ground: number, colour: string): DrawnSeat {
  const cloth = paintOf(colour, "#6a4a9c");
  const top = y + SEAT_DROP;
  const r = Math.min(560, (ground - top) * 0.62 + 130);
  const wheel = (way: -1 | 1) => {
    const [cx, cy] = [x + way * 480, ground - r];
    const spokes = [-0.8, -0.4, 0, 0.4, 0.8].map(
      (turn) =>
        `M${cx} ${cy}L${cx + turn * 92} ${cy - r * Math.sqrt(1 - turn * turn) * 0.9}M${cx} ${cy}L${cx - turn * 92} ${cy + r * Math.sqrt(1 - turn * turn) * 0.9}`,
    );
    return [
      ellipse(cx, cy, 122, r, "#e9ebf2", 'fill-opacity=".35"'),
      line(spokes.join(""), STEEL.base, 7),
      ellipse(cx, cy, 122, r - 18, "none", `stroke="${RUBBER.ink}" stroke-width="58"`),
      ellipse(cx, cy, 122, r - 18, "none", `stroke="${RUBBER.base}" stroke-width="40"`),
      ellipse(cx + way * 34, cy, 112, r - 70, "none", `stroke="${STEEL.ink}" stroke-width="28"`),
      ellipse(cx + way * 34, cy, 112, r - 70, "none", `stroke="${STEEL.light}" stroke-width="14"`),
      ellipse(cx, cy, 30, 44, STEEL.base, `stroke="${STEEL.ink}" stroke-width="8"`),
    ].join("");
  };
  const tube = (d: string) => line(d, STEEL.ink, 46) + line(d, STEEL.base, 30);
  const caster = (way: -1 | 1) =>
    tube(`M${x + way * 300} ${top + 60}V${ground - 150}`) +
    ellipse(x + way * 300, ground - 84, 44, 84, RUBBER.base, `stroke="${RUBBER.ink}" stroke-width="10"`) +
    ellipse(x + way * 300, ground - 84, 16, 40, STEEL.light);
  const rest = (way: -1 | 1) =>
    tube(`M${x + way * 372} ${top + 40}V${top - 230}`) +
    box(x + way * 372 - 62, top - 274, 124, 66, 30, RUBBER);
  return {
    behind: [
      tube(`M${x - 330} ${top + 40}V${top - 700}M${x + 330} ${top + 40}V${top - 700}`),
      box(x - 390, top - 740, 120, 60, 28, RUBBER) + box(x + 270, top - 740, 120, 60, 28, RUBBER),
      box(x - 330, top - 640, 660, 620, 46, cloth, cloth.shade),
      wheel(-1),
      wheel(1),
      caster(-1),
      caster(1),
      box(x - 350, top - 12, 700, 96, 36, cloth),
      rest(-1),
      rest(1),
      box(x - 250, ground - 46, 220, 40, 14, STEEL) + box(x + 60, ground - 46, 260, 40, 14, STEEL),
    ].join(""),
    before: "",
  };
}
