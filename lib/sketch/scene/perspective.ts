import type { Point } from "@/lib/sketch/svg";

/** A street's perspective: a point at nearness `k` (1 at the picture's edge), `up` from the ground (1 a storey or so). */
export interface Perspective {
  at(side: number, k: number, up: number): Point;
}
