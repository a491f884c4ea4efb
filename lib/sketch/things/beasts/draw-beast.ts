import { type Point, spline } from "@/lib/sketch/svg";
import { p } from "@/lib/sketch/things/shapes";
import { type Beast, dot, tone, tube } from "./beast";
import { asItStands, type Posture } from "./posture";
import { fine, outlineOf, pointOf, type Tube } from "./tube";

/** Above this level, in tenths, a foot counts as lifted. */
const LIFTED = 270;

function footOf({ foot, feet }: Beast, leg: Tube, isFar: boolean): string {
  const [x, y, radius] = leg.at(-1) ?? [0, 0, 0];
  const [bx, by] = leg.at(-2) ?? [x, y];
  const turn = Math.atan2(x - bx, y - by);
  const [dx, dy] = [Math.sin(turn), Math.cos(turn)];
  const at = (across: number, down: number): Point => [
    x + dy * across + dx * down,
    y - dx * across + dy * down,
  ];
  if (foot === "hoof") {
    const isBent = y < LIFTED || dy < 0.8;
    const long = isBent ? radius * 1.9 : 305 - y;
    const [a, b, c, d] = [at(-radius, 1), at(radius, 1), at(radius * 1.2, long), at(-radius * 1.75, long)];
    return p(feet, fine(`M${a.join(" ")}L${b.join(" ")}L${c.join(" ")}L${d.join(" ")}Z`));
  }
  if (dy < 0.8 || y < LIFTED)
    return foot === "paw" ? dot(feet, at(-radius * 0.2, radius * 0.3), radius * 1.25) : "";
  if (foot === "stump")
    return [-0.55, 0.05, 0.62]
      .map((across) => dot(feet, [x + across * radius, 302 - (isFar ? 2 : 0)], radius * 0.26, 4.5))
      .join("");
  return (
    dot(feet, [x - radius * 0.75, 298], radius * 1.55, 8.5) +
    [-1.35, -0.5]
      .map((across) => tone("#2a1a3a", 0.35, fine(`M${x + across * radius} 297h2.4v8h-2.4Z`)))
      .join("")
  );
}

/** A leg's paw, flat on the ground unless the leg is stretched out. */
function grounded({ foot }: Beast, leg: Tube): Tube {
  const [end, before] = [leg.at(-1), leg.at(-2)];
  if (foot === "hoof" || !end || !before || end[1] < LIFTED) return leg;
  const isUpright = end[1] - before[1] > Math.abs(end[0] - before[0]);
  return isUpright ? [...leg.slice(0, -1), [end[0], 304 - end[2] * 0.62, end[2]]] : leg;
}

function legOf(beast: Beast, leg: Tube, isFar: boolean): string {
  if (leg.length === 0) return "";
  const standing = grounded(beast, leg);
  return tube(isFar ? beast.far : beast.coat, ...standing) + footOf(beast, standing, isFar);
}

const eyeOf = ([x, y]: Point, isClosed: boolean) =>
  isClosed
    ? tube("#2b1c22", [x - 9, y - 1, 1.4], [x - 3, y + 4, 2.1], [x + 4, y + 4, 2.1], [x + 9, y - 1, 1.4])
    : dot("#ffffff", [x, y], 8.2, 8.8) +
      dot("#2b1c22", [x - 0.8, y], 6.6, 7.6) +
      dot("#ffffff", [x - 3, y - 3], 2.3);

/** Draws an animal as the content of a 32-unit square. */
export function drawBeast(beast: Beast, posture: Posture = asItStands(beast)): string {
  const { coat, pale, head, eye, nose, ears, muzzle = 0, marks } = beast;
  const { torso, neck, legs, tail, tuft } = posture;
  const [frontNear, hindNear, frontFar, hindFar] = legs;
  const belly = [0.08, 0.3, 0.5, 0.7, 0.92].map((along) => pointOf(torso, along, -0.98));
  const inner = [0.78, 0.5, 0.22].map((along) => pointOf(torso, along, -0.56));
  const back = [0.04, 0.3, 0.6, 0.86].map((along) => pointOf(torso, along, 0.95));
  const under = [0.62, 0.28].map((along) => pointOf(torso, along, 0.66));
  const soft = (points: readonly Point[]) => fine(spline(points));
  const end = Math.max(1, Math.round(head.length * (1 - muzzle)));
  const [nx, ny, wide] = nose;
  const asHead = (inside: string) => (inside ? `<g transform="${posture.head}">${inside}</g>` : "");
  const asBody = (inside: string) => (inside ? `<g transform="${posture.body}">${inside}</g>` : "");
  const edge = (one: Tube) =>
    tone("#2a1a3a", 0.42, outlineOf(one.map(([x, y, r]) => [x, y, r + 2.6] as const)));
  const tailDrawn = tube(coat, ...tail) + (tuft ? tube(beast.hair, ...tuft) : "");
  return [
    asHead(beast.behind ?? ""),
    asBody(beast.back ?? ""),
    posture.isTailBefore ? "" : tailDrawn,
    legOf(beast, frontFar, true),
    legOf(beast, hindFar, true),
    tube(coat, ...torso),
    tube(coat, ...neck),
    legOf(beast, hindNear, false),
    legOf(beast, frontNear, false),
    beast.belly ? p(pale, soft([...belly, ...inner])) : tone("#2a1a3a", 0.13, soft([...belly, ...inner])),
    tone("#ffffff", 0.16, soft([...back, ...under])),
    posture.fold ? tone("#2a1a3a", 0.16, posture.fold) : "",
    asBody(beast.fleece?.() ?? ""),
    marks?.({ ...beast, torso, neck, legs, tail }) ?? "",
    posture.isTailBefore ? edge(tail) + tailDrawn : "",
    asHead(
      [
        beast.crest?.() ?? "",
        posture.isHeadBefore && !beast.crest ? edge(head) : "",
        tube(coat, ...head),
        muzzle > 0 ? tube(pale, ...head.slice(end - 1)) : "",
        ...ears.map(([fill, d]) => p(fill, d)),
        beast.mask ?? "",
        eyeOf(eye, posture.isAsleep === true),
        dot("#3a2a30", [nx, ny], wide, wide * 0.78),
        beast.before ?? "",
        posture.isAsleep ? "" : (beast.awake ?? ""),
      ].join(""),
    ),
  ].join("");
}
