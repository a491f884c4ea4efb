import { blade, type Defs, group, line, type Point, path } from "@/lib/sketch/svg";
import { limbShapes, within } from "./shapes";
import { along, type Bones, type Frame } from "./skeleton";

const INK = "#24344c";

/** Tattoos down a bare arm: bands, leaves and dots, within its outline. */
export function tattooedArm(defs: Defs, arm: Bones, widths: Frame["armWidths"]): string {
  const shapes = limbShapes(arm, widths);
  return shapes
    .map((d, index) => {
      const [from, to] = [arm[index] ?? arm[0], arm[index + 1] ?? arm[2]];
      const wide = widths[index + 1] ?? 50;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const long = Math.hypot(dx, dy) || 1;
      const at = (share: number, out: number): Point => {
        const [x, y] = along(from, to, share);
        return [x - (dy / long) * out * wide, y + (dx / long) * out * wide];
      };
      const leaf = (share: number, way: -1 | 1) =>
        blade(at(share, -way), at(share + 0.05, way * 0.5), at(share + 0.2, way * 0.2), 17) +
        blade(at(share + 0.04, way), at(share + 0.12, -way * 0.1), at(share + 0.24, -way * 0.7), 13);
      const leaves = index === 0 ? leaf(0.3, 1) + leaf(0.5, -1) : leaf(0.12, -1) + leaf(0.34, 1);
      const band = index === 0 ? 0.82 : 0.68;
      const text = (point: Point) => point.map((one) => one.toFixed(1)).join(" ");
      return within(
        defs,
        d,
        group(
          'opacity=".78"',
          path(leaves, INK),
          line(`M${text(at(band, -1.2))}L${text(at(band, 1.2))}`, INK, 18),
          line(`M${text(at(band + 0.07, -1.2))}L${text(at(band + 0.07, 1.2))}`, INK, 9),
        ),
      );
    })
    .join("");
}

/** A small flourish tattooed on the side of a neck whose root is at a point. */
export const tattooedNeck = ([x, y]: Point): string =>
  group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" opacity=".78"`,
    path(
      blade([-66, 0], [-40, -40], [-58, -92], 12) +
        blade([-60, -6], [-18, -30], [-22, -84], 11) +
        blade([-66, 8], [-20, -6], [14, -40], 10),
      INK,
    ),
  );
