import type { Extent } from "./extent";
import type { Skeleton } from "./skeleton";

/** A figure's layers: what lies behind it, itself, and the arm that may lie over somebody beside it. */
export interface JointedFigure {
  behind: string;
  body: string;
  over: string;
  extent: Extent;
  skeleton: Skeleton;
  /** Where a figure that is upside down stands on the ground. */
  stands?: readonly [left: number, right: number];
}
