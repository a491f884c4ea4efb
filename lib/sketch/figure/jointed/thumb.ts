import type { Pose } from "./pose";

/** The side that a thumb is on: towards the body, or towards the head if the hand is raised. */
export function thumbOf({ view, arms }: Pose, which: 0 | 1, turn: number): -1 | 1 {
  if (view === "side") return 1;
  const inward = which === 0 ? 1 : -1;
  const raised = Math.cos((turn * Math.PI) / 180) < -0.2;
  const folded = arms[which].hand === "flat" && Math.abs(turn) > 60 && Math.abs(turn) < 130;
  return (raised || folded ? -inward : inward) as -1 | 1;
}
