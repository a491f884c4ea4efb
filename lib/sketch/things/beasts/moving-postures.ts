import type { Beast } from "./beast";
import {
  asItStands,
  bearing,
  bridge,
  first,
  GROUND,
  headAt,
  last,
  Move,
  type Posture,
  STILL,
} from "./posture";
import type { Tube } from "./tube";

/** A leg rotated at the hip and bent at the knee, in degrees forwards. */
function swung(leg: Tube, hip: number, knee: number): Tube {
  let [x, y] = first(leg);
  return leg.map(([px, py, radius], index) => {
    const before = leg[index - 1];
    if (!before) return [x, y, radius] as const;
    const long = Math.hypot(px - before[0], py - before[1]);
    const share = index <= leg.length / 2 ? 0 : 1;
    const angle = ((hip + (knee - hip) * share) * Math.PI) / 180;
    x -= Math.sin(angle) * long;
    y += Math.cos(angle) * long;
    return [x, y, radius] as const;
  });
}

/** Moves the tail together with its tip. */
const tailOf = ({ tail, tuft }: Beast, move: Move) => ({
  tail: move.tube(tail),
  ...(tuft ? { tuft: move.tube(tuft) } : {}),
});

/** Galloping, with the body pitched by some degrees. */
export function running(beast: Beast, pitch: number): Posture {
  const { torso, legs, neck, tail, foot } = beast;
  const [mx, my] = torso[1] ?? first(torso);
  const body = new Move(pitch, [mx, my], [0, foot === "stump" ? -4 : -10]);
  const [bx, by] = first(neck);
  // At speed, the neck stretches forwards.
  const skull = (() => {
    const lean = new Move(-12, [bx, by]);
    const [hx, hy] = lean.point([first(beast.head)[0], first(beast.head)[1]]);
    const [tx, ty] = body.point([hx, hy]);
    return new Move(
      -6 + pitch,
      [first(beast.head)[0], first(beast.head)[1]],
      [tx - first(beast.head)[0], ty - first(beast.head)[1]],
    );
  })();
  const short = foot === "stump" ? 0.6 : 1;
  const leg = (at: 0 | 1 | 2 | 3, hip: number, knee: number): Tube =>
    swung(body.tube(legs[at]), hip * short + -pitch * 0.3, knee * short - pitch * 0.3);
  const [tx, ty] = first(tail);
  const hangs = Math.max(0, bearing(tail) - 12);
  const stream = new Move(-Math.min(80, hangs), [tx, ty]);
  const carried = body.point([tx, ty]);
  const streamed = new Move(stream.turn, [tx, ty], [carried[0] - tx, carried[1] - ty]);
  return {
    torso: body.tube(torso),
    neck: bridge(beast, body, skull),
    legs: [leg(0, 52, 66), leg(1, -30, -62), leg(2, 74, 20), leg(3, -52, -74)],
    ...tailOf(beast, streamed),
    head: skull,
    body: `${body}`,
  };
}

/** In flight, with the legs drawn up. */
export function flying(beast: Beast): Posture {
  const posture = running(beast, 8);
  const [mx, my] = beast.torso[1] ?? first(beast.torso);
  const body = new Move(8, [mx, my], [0, -10]);
  const tucked = beast.legs.map((leg, index) =>
    swung(body.tube(leg), index % 2 ? -46 : -16, index % 2 ? -82 : -70),
  );
  return { ...posture, legs: tucked as unknown as Posture["legs"] };
}

/** Grazing, with the mouth at the ground. */
export function grazing(beast: Beast): Posture {
  const { torso, head } = beast;
  const [cx, , radius] = last(torso);
  const isPawed = beast.foot === "paw";
  const skull = headAt(
    beast,
    (isPawed ? 132 : 112) - bearing(head),
    cx - radius * (isPawed ? 1.9 : 1.1),
    GROUND - 4,
  );
  return { ...asItStands(beast), isHeadBefore: true, neck: bridge(beast, STILL, skull), head: skull };
}
