import type { Defs } from "@/lib/sketch/svg";
import type { Material } from "./headwear-material";
import { paintOf } from "./paint";

/** What a hat is drawn with: its gradients go into `defs`. */
export type Cloth = Pick<Material, "defs" | "paint">;

/** White wool, fur and starched cloth. */
export const WOOL = paintOf("#f7f5fb", "#6a78b0");

/** Gold, and its outline. */
export const GOLD = "#e8b84a";
export const GOLDEN = 'stroke="#5a3d14" stroke-width="7" stroke-linejoin="round"';

/** The fill of a rounded hat, lit from the upper left. */
export function felt(defs: Defs, { light, base, shade }: Material["paint"]): string {
  return defs.linear(
    [
      [0, light],
      [0.5, base],
      [1, shade],
    ],
    [0.2, 0, 0.8, 1],
  );
}
