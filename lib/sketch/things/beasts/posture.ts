import type { Point } from "@/lib/sketch/svg";
import type { Beast } from "./beast";
import type { Tube } from "./tube";

/** A posture: the limbs' new shapes, and transforms of head and body. */
export interface Posture extends Pick<Beast, "torso" | "neck" | "legs" | "tail" | "tuft"> {
  /** The SVG transform of the head, in units of the 32-unit square. */
  head: Move;
  /** The SVG transform of what is on the body, in the same units. */
  body: string;
  isAsleep?: boolean;
  /** The head is in front of the body. */
  isHeadBefore?: boolean;
  /** The tail is in front of the body. */
  isTailBefore?: boolean;
  /** A path of shadow: the fold of a haunch. */
  fold?: string;
}

/** A clockwise rotation by degrees around a point, followed by a shift. */
export class Move {
  readonly turn: number;
  readonly about: Point;
  readonly shift: Point;
  constructor(turn: number, about: Point, shift: Point = [0, 0]) {
    this.turn = turn;
    this.about = about;
    this.shift = shift;
  }
  point([x, y]: Point): Point {
    const angle = (this.turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [dx, dy] = [x - this.about[0], y - this.about[1]];
    return [
      this.about[0] + dx * cos - dy * sin + this.shift[0],
      this.about[1] + dx * sin + dy * cos + this.shift[1],
    ];
  }
  tube(tube: Tube): Tube {
    return tube.map(([x, y, radius]) => [...this.point([x, y]), radius] as const);
  }
  toString(): string {
    const short = (value: number) => (value / 10).toFixed(2);
    const [x, y] = this.about;
    return `translate(${this.shift.map(short).join(" ")}) rotate(${this.turn.toFixed(1)} ${short(x)} ${short(y)})`;
  }
}

/** Ground level, in tenths. */
export const GROUND = 304;
export const first = (tube: Tube) => tube[0] ?? [0, 0, 0];
export const last = (tube: Tube) => tube.at(-1) ?? [0, 0, 0];
export const lowest = (tube: Tube) => Math.max(...tube.map(([, y, radius]) => y + radius));
const degrees = (dx: number, dy: number) => (Math.atan2(dy, dx) * 180) / Math.PI;
export const bearing = (tube: Tube) =>
  degrees(last(tube)[0] - first(tube)[0], last(tube)[1] - first(tube)[1]);
export const lengthOf = (tube: Tube) =>
  tube.slice(1).reduce((sum, [x, y], index) => {
    const [px = 0, py = 0] = tube[index] ?? [];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

export const STILL = new Move(0, [0, 0]);

/** Standing or walking, as the animal is defined. */
export function asItStands({ torso, neck, legs, tail, tuft }: Beast): Posture {
  return { torso, neck, legs, tail, ...(tuft ? { tuft } : {}), head: STILL, body: `${STILL}` };
}

/** A neck between the moved body and the moved head. */
export function bridge({ neck, head }: Beast, body: Move, skull: Move): Tube {
  const from = body.point([first(neck)[0], first(neck)[1]]);
  const [hx, hy] = first(head);
  const to = skull.point([hx, hy]);
  const [ex, ey] = last(neck);
  // The offset between the neck's end and the head moves with the head.
  const [tx, ty] = skull.point([ex, ey]);
  const count = neck.length - 1;
  return neck.map(([, , radius], index) => {
    const share = index / count;
    const end: Point = [tx * 0.6 + to[0] * 0.4, ty * 0.6 + to[1] * 0.4];
    return [from[0] + (end[0] - from[0]) * share, from[1] + (end[1] - from[1]) * share, radius] as const;
  });
}

/** A limb through other points, with its thickness kept. */
export function through(limb: Tube, ...points: readonly Point[]): Tube {
  return points.map(([x, y], index) => {
    const place = (index / (points.length - 1)) * (limb.length - 1);
    const [one, two] = [limb[Math.floor(place)], limb[Math.ceil(place)]];
    const share = place - Math.floor(place);
    return [x, y, (one?.[2] ?? 0) * (1 - share) + (two?.[2] ?? 0) * share] as const;
  });
}

/** The transform that rotates a head and puts its lowest point at `y` and its muzzle at `x`. */
export function headAt({ head, ruff = 0 }: Beast, turn: number, x: number, y: number): Move {
  const about: Point = [first(head)[0], first(head)[1]];
  const turned = new Move(turn, about).tube(head);
  return new Move(turn, about, [x - last(turned)[0], y - ruff - lowest(turned)]);
}
