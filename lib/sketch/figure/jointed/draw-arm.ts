import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { blade, group, line, type Point, path } from "@/lib/sketch/svg";
import { bandOnArm } from "./bands";
import { stroke, text, type Upper } from "./cloth";
import { frillOf, furOf } from "./edgings";
import { joints, STEEL } from "./metal";
import type { Outfit } from "./outfit";
import { patterned } from "./patterned";
import { bone, INK, limbShapes, lit, paintLimb, within } from "./shapes";
import { angleOf, type Bones, onLimb, type Skeleton } from "./skeleton";
import { tattooedArm } from "./tattoos";
import { trunkShape } from "./trunk";

const SLEEVES: Record<Outfit["top"]["sleeve"], { share: number; ease: number; flare: number }> = {
  none: { share: 0, ease: 0, flare: 0 },
  cap: { share: 0.24, ease: 8, flare: 4 },
  puff: { share: 0.42, ease: 40, flare: -14 },
  short: { share: 0.52, ease: 16, flare: 12 },
  elbow: { share: 1, ease: 14, flare: 8 },
  long: { share: 1.95, ease: 15, flare: 6 },
  wide: { share: 1.9, ease: 24, flare: 10 },
  detached: { share: 0, ease: 24, flare: 22 },
  dropped: { share: 0, ease: 20, flare: 8 },
};
/** Where on the upper arm sleeves begin that are not sewn to the shoulder. */
const BEGIN: Partial<Record<Outfit["top"]["sleeve"], number>> = { detached: 0.5, dropped: 0.24 };

/** One arm with its sleeve, without the hand. */
export function drawArm(cloth: Upper, which: 0 | 1): string {
  const { defs, body, outfit, skin, ambient, isTattooed } = cloth;
  const arm = body.arms[which];
  const widths = body.frame.armWidths;
  if (cloth.metal?.has(`arm${which}`))
    return paintLimb(defs, arm, limbShapes(arm, widths), STEEL, widths[0]) + joints(arm, widths[1]);
  const { top, gloves } = outfit;
  const paint = paintOf(top.sleeves ?? top.colour, ambient);
  const { share, ease, flare } = SLEEVES[top.sleeve];
  const loose = ease + top.ease * 0.35;
  const bare =
    share < 1.9
      ? paintLimb(defs, arm, limbShapes(arm, widths), skin, widths[0]) +
        (isTattooed ? tattooedArm(defs, arm, widths) : "")
      : "";
  const begin = BEGIN[top.sleeve];
  const cut =
    begin !== undefined
      ? lowSleeve(arm, widths, begin, loose, flare)
      : share > 0
        ? limbShapes(arm, widths, loose, share, flare)
        : [];
  const print = top.sleeves ? undefined : top.pattern;
  const sleeve =
    cut.length > 0
      ? paintLimb(defs, arm, cut, paint, widths[0]) +
        cut
          .map((d, index) =>
            patterned(defs, print, top.colour, [d], -angleOf(arm[index] ?? arm[0], arm[index + 1] ?? arm[2])),
          )
          .join("")
      : "";
  const elbow = arm[1];
  const bent = Math.abs(angleOf(arm[0], arm[1]) - angleOf(arm[1], arm[2])) > 34;
  const crease =
    share > 1.2
      ? path(
          blade(
            [elbow[0] - 44, elbow[1] - 16],
            [elbow[0], elbow[1] + 16],
            [elbow[0] + 44, elbow[1] - 4],
            bent ? 12 : 7,
          ),
          paint.deep,
          'opacity=".5"',
        )
      : "";
  const hanging = top.sleeve === "wide" ? hangingSleeve(body, which, paint, outfit) : "";
  const edges =
    (outfit.frills ? frillOf(arm, widths, outfit.frills, ambient, top.sleeve, share) : "") +
    (outfit.fur && share > 1.5 ? furOf(arm, outfit.fur, ambient) : "");
  const glove = gloves
    ? paintLimb(
        defs,
        [onLimb(arm, gloves.long ? 1.25 : 1.8), arm[2], arm[2]],
        [
          bone(
            onLimb(arm, gloves.long ? 1.25 : 1.8),
            arm[2],
            [widths[2] + 12, widths[2], widths[3] + 8],
            true,
          ),
        ],
        paintOf(gloves.colour, ambient),
        widths[2],
      )
    : "";
  const bands = outfit.bands.map(({ kind, colour }) =>
    bandOnArm(kind, arm, widths, paintOf(colour, ambient)),
  );
  return bare + hanging + sleeve + crease + glove + edges + bands.join("");
}

/** The outline of a sleeve that begins part of the way down the upper arm. */
function lowSleeve(
  arm: Bones,
  [, two, three, four]: Skeleton["frame"]["armWidths"],
  begin: number,
  ease: number,
  flare: number,
): string[] {
  const [b, c] = [two + ease, three + ease];
  return [
    bone(onLimb(arm, begin), arm[1], [b - 6, b, b]),
    bone(arm[1], onLimb(arm, 1.93), [b, c + 2, four + ease + flare], true),
  ];
}

/** The bag of a kimono's sleeve below the forearm. */
function hangingSleeve(body: Skeleton, which: 0 | 1, paint: Paint, { trim }: Outfit): string {
  const arm = body.arms[which];
  const way = which === 0 ? -1 : 1;
  const flat = Math.abs(Math.sin((angleOf(arm[1], arm[2]) * Math.PI) / 180)) > 0.55;
  const [dx, dy] = flat ? [0, 330] : [way * 150, 40];
  const [from, to] = [onLimb(arm, flat ? 0.8 : 0.5), onLimb(arm, 1.9)];
  const d = `M${text(from)}L${text(to)}L${text([to[0] + dx, to[1] + dy])}Q${text([(from[0] + to[0]) / 2 + dx * 1.1, (from[1] + to[1]) / 2 + dy * 1.05])} ${text([from[0] + dx * 0.5, from[1] + dy * 0.8])}Z`;
  return (
    path(d, paint.base, stroke(paint)) +
    line(
      `M${text([to[0] + dx * 0.06, to[1] + dy * 0.1])}L${text([to[0] + dx * 0.92, to[1] + dy * 0.9])}`,
      trim,
      14,
    )
  );
}

/** Blends a bare shoulder in front of the trunk into it. */
function bareShoulder({ defs, body, skin, outfit }: Upper, which: 0 | 1): string {
  const [joint, elbow] = body.arms[which];
  const inward = body.trunk(wayOf(which) * body.frame.shoulder * 0.86, 0.125);
  const wide = body.frame.armWidths[0] * 0.8;
  const fill = lit(defs, skin, joint, elbow, body.frame.armWidths[0]);
  const bared =
    outfit.top.neck === "off"
      ? path(
          bone(joint, body.trunk(wayOf(which) * body.frame.shoulder * 0.6, 0.1), [
            wide * 1.06,
            wide,
            wide * 0.8,
          ]),
          skin.base,
        )
      : "";
  return bared + path(bone(joint, inward, [wide, wide, wide * 0.86]), fill);
}

const wayOf = (which: 0 | 1): -1 | 1 => (which === 0 ? -1 : 1);

/** The highest raised arm, in degrees from hanging, whose sleeve is set in below the shoulder. */
const SET_IN = 100;
/** Where on the shoulder a sleeve begins, and how far down the arm it separates from the trunk. */
const TIP = 0.9;
const PIT = 0.32;

/** Whether a forearm crosses the part of the trunk beside its shoulder. */
function crossesChest({ trunk, frame, arms }: Skeleton, which: 0 | 1): boolean {
  const [, , [x, y]] = arms[which];
  const [middle, low] = [trunk(0, 0.2)[0], trunk(0, 0.36)[1]];
  return y < low && Math.abs(x - middle) < frame.shoulder * 1.1;
}

/** An arm in front of the trunk, set into the top at the armhole; a bare shoulder blends into the trunk. */
export function drawForemostArm(cloth: Upper, which: 0 | 1): string {
  const { defs, body, outfit, ambient } = cloth;
  const { top } = outfit;
  const drawn = drawArm(cloth, which);
  if (body.pose.view === "side" || cloth.metal?.has(`arm${which}`)) return drawn;
  if (top.sleeve === "none" || top.sleeve in BEGIN) return drawn + bareShoulder(cloth, which);
  const way = wayOf(which);
  const [joint, elbow] = body.arms[which];
  if (Math.abs(angleOf(joint, elbow)) > SET_IN || crossesChest(body, which)) return drawn;
  const { shoulder, armWidths } = body.frame;
  const wide = armWidths[1] + SLEEVES[top.sleeve].ease + top.ease * 0.35;
  const [dx, dy] = [elbow[0] - joint[0], elbow[1] - joint[1]];
  const long = Math.hypot(dx, dy);
  const at = onLimb(body.arms[which], PIT);
  const pit: Point = [at[0] - (way * dy * wide) / long, at[1] + (way * dx * wide) / long];
  const tip = body.trunk(way * shoulder * TIP, 0.02);
  const hole = `${text(tip)}Q${text(body.trunk(way * shoulder * 0.76, 0.13))} ${text(pit)}`;
  const middle = body.trunk(0, 0.26);
  const inside = `M${text(body.trunk(0, -0.1))}L${text(body.trunk(way * shoulder * TIP, -0.1))}L${hole}L${text([middle[0], pit[1]])}Z`;
  const around = defs.clip(`<path d="M-4000-4000H5000V7000H-4000Z${inside}" clip-rule="evenodd"/>`);
  const paint = paintOf(top.colour, ambient);
  const seam = within(defs, trunkShape(body, 0, top.hem, top.ease), line(`M${hole}`, paint.ink, INK * 0.7));
  return group(around, drawn) + seam;
}
