import { mix, shift } from "@/lib/sketch/colour";
import { line, rect } from "@/lib/sketch/svg";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Stage } from "./stage";

/** Whether people stand on a thing, which is then drawn as the ground under their feet. */
export const isUnderfoot = ({ slug, stands }: Thing): boolean =>
  slug === "bridge" && stands?.how === "under" && stands.to < 0;

/** The far edge of the deck, and the top of its railing, as shares of the picture's height. */
const [EDGE, RAIL] = [0.83, 0.6];

/** The deck and the farther railing of the bridge that people stand on. */
export function bridgeDeck({ width, height, palette, unit, defs, brief }: Stage): string {
  const bridge = brief.things.find(isUnderfoot);
  if (!bridge) return "";
  const wood = mix(bridge.colour ?? "#a0704c", palette.ambient, palette.night ? 0.4 : 0.14);
  const [edge, rail] = [height * EDGE, height * RAIL];
  const ink = mix(palette.near, "#1c1230", 0.7);
  const fill = defs.linear([
    [0, shift(wood, 0.05)],
    [1, shift(wood, -0.1)],
  ]);
  // Planks run towards the viewer.
  const planks = Array.from({ length: 15 }, (_, nth) => {
    const across = nth / 14 - 0.5;
    return `M${(width * (0.5 + across)).toFixed(1)} ${edge.toFixed(1)}L${(width * (0.5 + across * 1.9)).toFixed(1)} ${height}`;
  });
  const posts = Array.from({ length: Math.ceil(width / (unit * 260)) + 1 }, (_, nth) =>
    rect(
      nth * unit * 260 - unit * 24,
      rail - unit * 34,
      unit * 48,
      edge - rail + unit * 44,
      wood,
      outlined(ink, unit),
    ),
  );
  const beams = [0, 0.5].map((share) =>
    rect(
      -unit * 20,
      rail + (edge - rail) * share,
      width + unit * 40,
      unit * 40,
      shift(wood, 0.04),
      outlined(ink, unit),
    ),
  );
  return [
    rect(0, edge, width, height - edge, fill),
    line(planks.join(""), shift(wood, -0.12), unit * 4, 'opacity=".7"'),
    line(`M0 ${edge}H${width}`, ink, unit * 5),
    ...beams,
    ...posts,
  ].join("");
}

const outlined = (ink: string, unit: number) =>
  `stroke="${ink}" stroke-width="${(unit * 5).toFixed(1)}" rx="${(unit * 8).toFixed(1)}"`;
