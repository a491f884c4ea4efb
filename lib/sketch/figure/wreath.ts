import type { Accessory } from "@/lib/sketch/person";
import { ellipse, group, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import type { Paint } from "./paint";

const LEAF = "#5fa777";
const STEM = "#1f4a3a";

/** A wreath of flowers and leaves around the head. */
export function drawWreath(kind: Accessory, { base, light, deep, ink }: Paint): Partial<AccessoryLayers> {
  if (kind !== "wreath") return {};
  const along = (share: number): readonly [number, number] => {
    const angle = Math.PI * (1.06 + share * 0.88);
    return [486 + Math.cos(angle) * 244, 372 + Math.sin(angle) * 172];
  };
  const leaves = Array.from({ length: 12 }, (_, index) => {
    const [x, y] = along((index + 0.5) / 12);
    return group(
      `transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${index % 2 ? -38 : 142})"`,
      path("M0 0C18 -28 54 -32 78 -8C52 18 18 18 0 0Z", LEAF, `stroke="${STEM}" stroke-width="5"`),
    );
  });
  const blooms = Array.from({ length: 8 }, (_, index) => {
    const [x, y] = along((index + 0.5) / 8);
    const size = index % 2 ? 0.8 : 1;
    const petal = index % 3 === 1 ? light : base;
    return group(
      `transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${size}) rotate(${index * 23})"`,
      ...[0, 72, 144, 216, 288].map((turn) =>
        ellipse(0, -27, 22, 28, petal, `stroke="${ink}" stroke-width="5" transform="rotate(${turn})"`),
      ),
      ellipse(0, 0, 15, 15, "#ffd76a", `stroke="${deep}" stroke-width="4"`),
    );
  });
  return { onHead: leaves.join("") + blooms.join("") };
}
