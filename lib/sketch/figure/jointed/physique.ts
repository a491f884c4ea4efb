import type { Physique } from "@/lib/sketch/person";
import type { Frame } from "./skeleton";

type Widths = Frame["armWidths"];

/** How much broader than average a body is: its shoulders, arms and legs, and its trunk from chest to hips. */
interface Girth {
  shoulder: number;
  arm: Widths;
  leg: Widths;
  /** The trunk's breadth at shares of the spine. */
  trunk: readonly (readonly [v: number, factor: number])[];
}

const GIRTHS: Record<Physique, Girth> = {
  muscular: {
    shoulder: 1.1,
    arm: [1.1, 1.36, 1.32, 1.12],
    leg: [1.1, 1.12, 1.22, 1.06],
    trunk: [
      [-0.06, 1.16],
      [0.02, 1.12],
      [0.3, 1.16],
      [0.6, 1.04],
      [1, 1.02],
    ],
  },
  stout: {
    shoulder: 1.06,
    arm: [1.08, 1.32, 1.28, 1.1],
    leg: [1.2, 1.26, 1.28, 1.14],
    trunk: [
      [-0.06, 1.1],
      [0.06, 1.08],
      [0.3, 1.28],
      [0.6, 1.72],
      [0.78, 1.62],
      [1, 1.36],
    ],
  },
};

const times = (widths: Widths, by: Widths): Widths => [
  widths[0] * by[0],
  widths[1] * by[1],
  widths[2] * by[2],
  widths[3] * by[3],
];

/** A body's frame for a build. */
export function builtFrame(frame: Frame, physique: Physique | undefined): Frame {
  if (!physique) return frame;
  const { shoulder, arm, leg } = GIRTHS[physique];
  return {
    ...frame,
    physique,
    shoulder: frame.shoulder * shoulder,
    armWidths: times(frame.armWidths, arm),
    legWidths: times(frame.legWidths, leg),
  };
}

/** How much broader a trunk is at a share of the spine. */
export function girthAt({ physique }: Frame, v: number): number {
  if (!physique) return 1;
  const { trunk } = GIRTHS[physique];
  const after = trunk.findIndex(([at]) => at >= v);
  const [above, below] = [trunk[Math.max(0, after - 1)], trunk.at(after)];
  if (!above || !below) return 1;
  if (after <= 0) return below[1];
  return above[1] + ((below[1] - above[1]) * (v - above[0])) / (below[0] - above[0]);
}
