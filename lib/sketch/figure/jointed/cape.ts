import { paintOf } from "@/lib/sketch/figure/paint";
import type { Upper } from "./cloth";
import type { Outfit } from "./outfit";
import type { Skeleton } from "./skeleton";

/** The seat of trousers, from which the thighs extend towards the viewer. */
export function hipsOf({ body, outfit, ambient }: Upper): string {
  const paint = paintOf(outfit.bottom.colour, ambient);
  const [x, y] = body.pelvis;
  return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${body.frame.hip + 150}" ry="150" fill="${paint.base}" stroke="${paint.ink}" stroke-width="9"/>`;
}

/** The part of a cape behind its wearer. */
export function capeBehind(body: Skeleton, outfit: Outfit, ambient: string): string {
  const cape = outfit.trimmings.find(({ kind }) => kind === "cape");
  const paint = paintOf(cape?.colour ?? outfit.trim, ambient);
  const at = (u: number, v: number) =>
    body
      .trunk(u, v)
      .map((n) => n.toFixed(1))
      .join(" ");
  return `<path d="M${at(-200, 0.05)}L${at(200, 0.05)}C${at(420, 0.7)} ${at(500, 1.4)} ${at(520, 1.9)}Q${at(0, 2.02)} ${at(-520, 1.9)}C${at(-500, 1.4)} ${at(-420, 0.7)} ${at(-200, 0.05)}Z" fill="${paint.shade}" stroke="${paint.ink}" stroke-width="9" stroke-linejoin="round"/>`;
}
