import { mix, shift } from "@/lib/sketch/colour";
import { group, line, type Point, path } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A bridge's colour, and whether it is wooden, with a railing on posts. */
interface Built {
  colour: string;
  isWooden: boolean;
}

/** An arched bridge and its reflection in the water below; its ends are at `x ± half`, at height `y`. */
export function paintArchedBridge(
  stage: Stage,
  [x, y]: Point,
  half: number,
  { colour, isWooden }: Built,
): string {
  const { palette, defs, random } = stage;
  const paint = mix(colour, palette.ambient, palette.night ? 0.5 : 0.1);
  const [rise, thick] = [half * (isWooden ? 0.42 : 0.36), half * (isWooden ? 0.07 : 0.16)];
  const deck = (t: number, up = 0): Point => [x + t * half, y - rise * (1 - t * t) - up];
  const curve = (up: number, from = -1, to = 1) =>
    Array.from({ length: 15 }, (_, nth) => deck(from + ((to - from) * nth) / 14, up));
  const through = (points: readonly Point[]) =>
    points.map((point) => point.map((n) => n.toFixed(1)).join(" ")).join("L");
  const fill = defs.linear([
    [0, mix(paint, palette.light, 0.3)],
    [1, shift(paint, -0.08)],
  ]);
  const wooden = () => {
    const posts = Array.from({ length: 9 }, (_, nth) => {
      const t = -0.96 + (nth * 1.92) / 8;
      const [px, py] = deck(t);
      return `M${px.toFixed(1)} ${(py + thick).toFixed(1)}V${(py - half * 0.2).toFixed(1)}`;
    });
    const piles = [-0.52, 0.52].map((t) => {
      const [px, py] = deck(t);
      return `M${px.toFixed(1)} ${py.toFixed(1)}V${(y + half * 0.1).toFixed(1)}`;
    });
    return [
      line(piles.join(""), shift(paint, -0.14), half * 0.06),
      path(`M${through(curve(0))}L${through(curve(-thick).reverse())}Z`, fill),
      line(posts.join(""), shift(paint, -0.06), half * 0.034),
      line(`M${through(curve(half * 0.19))}`, paint, half * 0.042),
      line(`M${through(curve(half * 0.1))}`, shift(paint, -0.06), half * 0.022),
      line(`M${through(curve(half * 0.2))}`, mix(paint, palette.light, 0.5), half * 0.012, 'opacity=".7"'),
    ].join("");
  };
  const stone = () => {
    const hole = `M${(x - half * 0.56).toFixed(1)} ${(y + half * 0.12).toFixed(1)}A${(half * 0.56).toFixed(1)} ${(half * 0.44).toFixed(1)} 0 0 1 ${(x + half * 0.56).toFixed(1)} ${(y + half * 0.12).toFixed(1)}Z`;
    const body = `M${through(curve(thick))}L${(x + half * 1.04).toFixed(1)} ${(y + half * 0.12).toFixed(1)}H${(x - half * 1.04).toFixed(1)}Z`;
    const arch = Array.from({ length: 15 }, (_, nth) => {
      const turn = Math.PI * (1 + nth / 14);
      const at = (far: number) =>
        `${(x + Math.cos(turn) * half * 0.56 * far).toFixed(1)} ${(y + half * 0.12 + Math.sin(turn) * half * 0.44 * far).toFixed(1)}`;
      return `M${at(1)}L${at(1.16)}`;
    });
    const joints = Array.from({ length: 34 }, () => {
      const t = random.between(-0.98, 0.98);
      const [jx, jy] = deck(t, thick * random.between(-1.6, 0.7));
      return `M${jx.toFixed(1)} ${jy.toFixed(1)}h${(half * random.between(0.03, 0.07)).toFixed(1)}`;
    });
    return [
      `<path d="${body}${hole}" fill="${fill}" fill-rule="evenodd"/>`,
      line(arch.join(""), shift(paint, -0.14), half * 0.012),
      line(joints.join(""), shift(paint, -0.12), half * 0.012, 'opacity=".7"'),
      line(`M${through(curve(thick))}`, mix(paint, palette.light, 0.4), half * 0.04),
    ].join("");
  };
  const bridge = isWooden ? wooden() : stone();
  const foot = y + half * 0.12;
  return group(`transform="matrix(1 0 0 -.7 0 ${(foot * 1.7).toFixed(1)})" opacity=".3"`, bridge) + bridge;
}

/** How the brief's bridge is built: red wood in a Japanese garden or where the prompt says so, stone elsewhere. */
export function builtOf({ brief }: Stage, usual: Built): Built {
  const bridge = brief.things.find(({ slug }) => slug === "bridge");
  const colour = bridge?.colour;
  if (bridge?.material === "wood") return { colour: colour ?? "#9a6a44", isWooden: true };
  if (bridge?.material === "stone") return { colour: "#a39a92", isWooden: false };
  return colour ? { colour, isWooden: true } : usual;
}
