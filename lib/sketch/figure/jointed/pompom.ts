import { paintOf } from "@/lib/sketch/figure/paint";
import { line, type Point, path, polygon } from "@/lib/sketch/svg";
import type { Outfit } from "./outfit";
import { direction } from "./skeleton";

/** How many strips one has. */
const STRIPS = 26;

/** A cheerleader's pom-pom round a hand, if the outfit has them. */
export function pompomOf({ bands }: Outfit, wrist: Point, degrees: number, ambient: string): string {
  const found = bands.find(({ kind }) => kind === "pompoms");
  if (!found) return "";
  const paint = paintOf(found.colour, ambient);
  const [dx, dy] = direction(degrees);
  const [x, y] = [wrist[0] + dx * 70, wrist[1] + dy * 70];
  const burst = (far: number, near: number, turn: number) =>
    path(
      polygon(
        Array.from({ length: STRIPS * 2 }, (_, index): Point => {
          const angle = ((index + turn) * Math.PI) / STRIPS;
          const r = index % 2 ? near : far * (index % 4 ? 1 : 0.9);
          return [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
        }),
      ),
      turn ? paint.light : paint.base,
      `stroke="${paint.ink}" stroke-width="6" stroke-linejoin="round"`,
    );
  const rays = Array.from({ length: 14 }, (_, index) => {
    const angle = (index * Math.PI) / 7 + 0.2;
    return `M${x + Math.cos(angle) * 30} ${y + Math.sin(angle) * 30}L${x + Math.cos(angle) * 110} ${y + Math.sin(angle) * 110}`;
  });
  return burst(190, 120, 0) + burst(130, 82, 0.5) + line(rays.join(""), paint.deep, 6, 'opacity=".6"');
}
