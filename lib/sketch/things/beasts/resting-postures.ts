import type { Point } from "@/lib/sketch/svg";
import type { Beast } from "./beast";
import {
  bearing,
  bridge,
  first,
  GROUND,
  headAt,
  last,
  lengthOf,
  lowest,
  Move,
  type Posture,
  STILL,
  through,
} from "./posture";
import type { Tube } from "./tube";

/** The tail along the ground behind the moved body. */
function laidTail({ tail, tuft }: Beast, body: Move) {
  const [x, y] = body.point([first(tail)[0], first(tail)[1]]);
  const long = lengthOf(tail);
  const end = tuft ? lengthOf(tuft) : 0;
  if (long < 60 && end < 60) return { tail: body.tube(tail), ...(tuft ? { tuft: body.tube(tuft) } : {}) };
  const thick = Math.max(...tail.map(([, , radius]) => radius));
  const floor = GROUND - thick;
  const path: Point[] = [
    [x, y],
    [x + 18, Math.min(floor, y + 40)],
    [x + long * 0.3, floor],
    [x + long * 0.62, floor],
    [x + long * 0.8, floor - thick * 0.3],
  ];
  const laid = through(tail, ...path);
  // A horse's tail is mostly hair.
  if (tuft && end > long)
    return {
      tail: through(tail, [x, y], [x + 8, y + 6]),
      tuft: through(
        tuft,
        [x + 4, y + 2],
        [x + 16, y + 26],
        [x + 30, GROUND - 18],
        [x + end * 0.7, GROUND - 6],
      ),
    };
  return {
    tail: laid,
    ...(tuft
      ? {
          tuft: through(
            tuft,
            [x + long * 0.8 - end * 0.7, floor],
            [x + long * 0.8 + end * 0.3, floor - thick * 0.2],
          ),
        }
      : {}),
  };
}

/** A head lowered with the body, bent forwards with the neck by some degrees. */
function nodding({ neck, head }: Beast, down: number, bent: number): Move {
  const [hx, hy] = first(head);
  const [x, y] = new Move(bent, [first(neck)[0], first(neck)[1]]).point([hx, hy]);
  return new Move(bent * 0.4, [hx, hy], [x - hx, y - hy + down]);
}

/** Lying, awake or asleep. */
export function lying(beast: Beast, isAsleep: boolean): Posture {
  const { torso, legs, foot, head, neck } = beast;
  const body = new Move(0, [0, 0], [0, GROUND - lowest(torso)]);
  const chest = body.point([last(torso)[0], last(torso)[1]]);
  const [shoulder, hip] = [legs[0], legs[1]].map((leg) => body.point([first(leg)[0], first(leg)[1]])) as [
    Point,
    Point,
  ];
  const long = Math.min(110, lengthOf(legs[0]));
  const thin = last(legs[0])[2];
  const floor = GROUND - thin - 1;
  const front = (leg: Tube, by: number): Tube =>
    foot === "hoof"
      ? through(
          leg,
          [shoulder[0] + by, shoulder[1] + 12],
          [shoulder[0] - 22 + by, floor - 8],
          [shoulder[0] - 36 + by, floor - 2],
          [shoulder[0] - 6 + by, floor],
          [shoulder[0] + 14 + by, floor],
        )
      : through(
          leg,
          [shoulder[0] + by, shoulder[1] + 10],
          [shoulder[0] + 4 + by, floor - 12],
          [shoulder[0] - long * 0.36 + by, floor - 1],
          [shoulder[0] - long * 0.62 + by, floor],
        );
  const hind = (leg: Tube, by: number): Tube =>
    through(
      leg,
      [hip[0] + by, Math.min(hip[1] + 8, GROUND - first(leg)[2] - 2)],
      [hip[0] - 26 + by, floor - first(leg)[2] * 0.5],
      [hip[0] - 22 + by, floor - 2],
      [hip[0] - 56 + by, floor],
    );
  const [cx, , radius] = last(torso);
  const down = Math.min(chest[1] - last(torso)[1], GROUND - (beast.ruff ?? 0) * 0.6 - lowest(head));
  const isLong = foot === "hoof" || lengthOf(head) > 130;
  const skull =
    isAsleep && !isLong
      ? headAt(
          beast,
          Math.max(-20, 176 - bearing(head)),
          cx - radius - Math.max(lengthOf(head), lengthOf(neck) * 0.7 + lengthOf(head) * 0.5) * 0.86,
          GROUND - 3,
        )
      : nodding(beast, down, isAsleep && foot === "hoof" ? -24 : 0);
  return {
    torso: body.tube(torso),
    neck: bridge(beast, body, skull),
    isHeadBefore: isAsleep,
    legs: [front(legs[0], 0), hind(legs[1], 0), front(legs[2], -14), hind(legs[3], -10)],
    ...laidTail(beast, body),
    head: skull,
    body: `${body}`,
    isAsleep,
  };
}

/** Curled up, with the head on the ground and the tail around it. */
export function curled(beast: Beast): Posture {
  const { head, tail, tuft, torso } = beast;
  const bulk = Math.max(...torso.map(([, , radius]) => radius)) / 42;
  const mound: Tube = [
    [238, GROUND - 54 * bulk, 54 * bulk],
    [196, GROUND - 66 * bulk, 66 * bulk],
    [150, GROUND - 60 * bulk, 60 * bulk],
    [118, GROUND - 44 * bulk, 44 * bulk],
  ];
  const skull = headAt(beast, 170 - bearing(head), 58, GROUND - 2);
  const from = skull.point([last(beast.neck)[0], last(beast.neck)[1]]);
  const thick = Math.max(11, ...tail.map(([, , radius]) => radius));
  const floor = GROUND - thick;
  const sweep: Point[] = [
    [276, GROUND - 46],
    [268, floor],
    [222, floor],
    [176, floor],
    [140, floor - 2],
  ];
  return {
    torso: mound,
    neck: through(beast.neck, [130, GROUND - 46], [(from[0] + 130) / 2, (from[1] + GROUND - 46) / 2], from),
    legs: [[], [], [], []],
    tail: through(tail, ...sweep),
    ...(tuft ? { tuft: through(tuft, [166, floor], [136, floor - 2]) } : {}),
    head: skull,
    body: `${STILL}`,
    isAsleep: true,
    isHeadBefore: true,
    isTailBefore: true,
    fold: "M25.6 21.6Q21.4 20.6 19.6 24.2Q18.8 26.4 19.6 28.2Q20 25 21.8 23.2Q23.4 21.8 25.6 21.6Z",
  };
}

/** Sitting on its haunches, with its head raised by some degrees. */
export function sitting(beast: Beast, lookUp: number): Posture {
  const { torso, legs, foot } = beast;
  const [rx, ry] = first(torso);
  const tilt = foot === "stump" ? 46 : 40;
  const turned = new Move(tilt, [rx, ry]);
  const body = new Move(tilt, [rx, ry], [0, GROUND - 2 - lowest(turned.tube(torso))]);
  const chest = body.point([last(torso)[0], last(torso)[1]]);
  const carried: Point = [chest[0] - last(torso)[0], chest[1] - last(torso)[1]];
  const [nx, ny] = first(beast.head);
  const skull = new Move(lookUp, [nx + 12, ny], [carried[0] - 4, carried[1] - 2]);
  const [shoulder, hip] = [legs[0], legs[1]].map((leg) => body.point([first(leg)[0], first(leg)[1]])) as [
    Point,
    Point,
  ];
  const thin = last(legs[0])[2];
  const floor = GROUND - thin * 0.7;
  const front = (leg: Tube, by: number): Tube =>
    through(
      leg,
      [shoulder[0] + 4 + by, shoulder[1] + 6],
      [shoulder[0] - 4 + by, shoulder[1] + (floor - shoulder[1]) * 0.4],
      [shoulder[0] - 8 + by, shoulder[1] + (floor - shoulder[1]) * 0.72],
      [shoulder[0] - 10 + by, floor],
    );
  const hind = (leg: Tube, by: number): Tube => {
    const [, , round] = first(leg);
    return through(
      leg,
      [hip[0] - 8 + by, Math.min(hip[1], GROUND - round - 4)],
      [hip[0] - 40 + by, GROUND - round * 0.95],
      [hip[0] - 40 + by, floor - 2],
      [hip[0] - 74 + by, floor],
    );
  };
  return {
    torso: body.tube(torso),
    neck: bridge(beast, body, skull),
    legs: [front(legs[0], 0), hind(legs[1], 0), front(legs[2], 22), hind(legs[3], -16)],
    ...laidTail(
      beast,
      new Move(
        0,
        [0, 0],
        [
          body.point([first(beast.tail)[0], first(beast.tail)[1]])[0] - first(beast.tail)[0],
          GROUND - 26 - first(beast.tail)[1],
        ],
      ),
    ),
    head: skull,
    body: `${body}`,
    ...(lookUp > 0 ? { isAsleep: true } : {}),
  };
}
