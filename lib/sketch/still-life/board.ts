import { mix, shift } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { ellipse, line, rect } from "@/lib/sketch/svg";

/** Wood colours for tables. */
const WOODS: readonly [string, ...string[]] = ["#b98258", "#c9996b", "#8f5f42", "#d8b48a", "#a5714d"];

/** A table top across the picture, from a given height down: boards with wood grain and light on them. */
export function board({ defs, width, height, palette, random, unit, focus }: Stage, top: number): string {
  const wood = mix(random.pick(WOODS), palette.ambient, palette.night ? 0.42 : 0.1);
  const deep = height - top;
  const rows = [0.26, 0.58].map((share) => top + deep * share);
  const seams = rows.map((y) => `M0 ${y.toFixed(1)}H${width}`);
  const ends = [0, ...rows.map((y) => y - top)].map((from, row) => {
    const x = width * random.between(0.12, 0.88);
    const to = [rows[0], rows[1], height][row] ?? height;
    return `M${x.toFixed(1)} ${(top + from).toFixed(1)}L${(x + (x - width / 2) * 0.06).toFixed(1)} ${to.toFixed(1)}`;
  });
  const grain = Array.from({ length: 34 }, () => {
    const [x, share] = [width * random.between(-0.1, 1), random.next()];
    const y = top + deep * (0.06 + 0.9 * share);
    const long = unit * random.between(80, 260) * (0.6 + share);
    const bend = unit * random.between(-6, 6);
    return `M${x.toFixed(1)} ${y.toFixed(1)}q${(long / 2).toFixed(1)} ${bend.toFixed(1)} ${long.toFixed(1)} 0`;
  });
  return [
    rect(
      0,
      top,
      width,
      deep,
      defs.linear([
        [0, shift(wood, 0.07)],
        [0.4, wood],
        [1, shift(wood, -0.16)],
      ]),
    ),
    line(grain.join(""), shift(wood, -0.07), unit * 2.6, 'opacity=".5"'),
    line(seams.join("") + ends.join(""), shift(wood, -0.16), unit * 3.4, 'opacity=".65"'),
    ellipse(
      width * focus,
      top + deep * 0.3,
      width * 0.5,
      deep * 0.5,
      defs.radial([
        [0, palette.light, palette.night ? 0.16 : 0.34],
        [1, palette.light, 0],
      ]),
    ),
    rect(0, top - unit * 5, width, unit * 9, shift(wood, 0.12)),
    rect(0, top + unit * 4, width, unit * 5, shift(wood, -0.1), 'opacity=".5"'),
  ].join("");
}
