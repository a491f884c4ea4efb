import type { Point } from "@/lib/sketch/svg";

/** A street's perspective: a point at nearness `k` (1 at the picture's edge), `up` above the ground (1 is about a storey). */
export interface Perspective {
  at(side: number, k: number, up: number): Point;
}
