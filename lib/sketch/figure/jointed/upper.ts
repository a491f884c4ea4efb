import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { blade, ellipse, line, type Point, path } from "@/lib/sketch/svg";
import { stroke, text, tracer, type Upper } from "./cloth";
import { drawNeckline, drawOpening } from "./neckline";
import type { Outfit } from "./outfit";
import { bone, fused, INK, limbShapes, lit, paintLimb, within } from "./shapes";
import { angleOf, onLimb, type Skeleton } from "./skeleton";
import { reach, trunkShape } from "./trunk";

const SLEEVES: Record<Outfit["top"]["sleeve"], { share: number; ease: number; flare: number }> = {
  none: { share: 0, ease: 0, flare: 0 },
  cap: { share: 0.24, ease: 8, flare: 4 },
  puff: { share: 0.42, ease: 40, flare: -14 },
  short: { share: 0.52, ease: 16, flare: 12 },
  elbow: { share: 1, ease: 14, flare: 8 },
  long: { share: 1.95, ease: 15, flare: 6 },
  wide: { share: 1.9, ease: 24, flare: 10 },
};

/** One arm with its sleeve, without the hand. */
export function drawArm({ defs, body, outfit, skin, ambient }: Upper, which: 0 | 1): string {
  const arm = body.arms[which];
  const widths = body.frame.armWidths;
  const { top, gloves } = outfit;
  const paint = paintOf(top.sleeves ?? top.colour, ambient);
  const { share, ease, flare } = SLEEVES[top.sleeve];
  const loose = ease + top.ease * 0.35;
  const bare = share < 1.9 ? paintLimb(defs, arm, limbShapes(arm, widths), skin, widths[0]) : "";
  const sleeve =
    share > 0 ? paintLimb(defs, arm, limbShapes(arm, widths, loose, share, flare), paint, widths[0]) : "";
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
  return bare + hanging + sleeve + crease + glove;
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

/** A top's cloth, lit from the left across the trunk. */
function topFill({ defs, body }: Upper, paint: Paint): string {
  const [left, right] = [body.trunk(-260, 0.5), body.trunk(280, 0.5)];
  return defs.linear(
    [
      [0, paint.light],
      [0.3, paint.base],
      [0.66, paint.base],
      [1, paint.shade],
    ],
    [left[0], left[1], right[0], right[1]],
    true,
  );
}

/** Melts a shoulder that lies before the trunk into it. */
export function drawSeam(cloth: Upper, which: 0 | 1): string {
  const { body, outfit, skin, ambient } = cloth;
  const { top } = outfit;
  const covered = top.sleeve !== "none";
  if (body.pose.view === "side" || (covered && top.sleeves !== undefined)) return "";
  const [joint] = body.arms[which];
  const way = which === 0 ? -1 : 1;
  const inward = body.trunk(way * body.frame.shoulder * (covered ? 0.8 : 0.86), covered ? 0.135 : 0.125);
  const wide = body.frame.armWidths[0] * (covered ? 0.94 : 0.8);
  const [, elbow] = body.arms[which];
  const own = covered ? paintOf(top.colour, ambient) : skin;
  const fill = lit(cloth.defs, own, joint, elbow, body.frame.armWidths[0]);
  return path(bone(joint, inward, [wide, wide, wide * 0.86]), fill);
}

/** The bare trunk and neck that clothes lie upon. */
export function drawTrunk({ defs, body, skin }: Upper, head: Point): string {
  const wide = body.frame.man ? 118 : 92;
  const side = body.pose.view === "side";
  const neck = bone(body.trunk(side ? -20 : 0, 0.06), head, [
    wide * (side ? 0.9 : 1.06),
    wide * (side ? 0.86 : 1),
    wide * (side ? 0.9 : 1.02),
  ]);
  const trunk = trunkShape(body);
  const shade =
    body.pose.view === "back"
      ? ""
      : within(defs, neck, ellipse(head[0] + 40, head[1] - 6, wide * 2, 150, skin.deep, 'opacity=".55"'));
  return [
    fused(
      [
        { d: trunk, fill: skin.base },
        { d: neck, fill: skin.base },
      ],
      skin.ink,
      INK / 2,
    ),
    shade,
    body.pose.view === "front"
      ? line(
          tracer(body)(
            "M",
            [-118, 0.065],
            "Q",
            [-50, 0.075],
            [-18, 0.105],
            "M",
            [118, 0.065],
            "Q",
            [50, 0.075],
            [18, 0.105],
          ),
          skin.deep,
          6,
          'opacity=".7"',
        )
      : "",
  ].join("");
}

/** The top without its sleeves. */
export function drawTop(cloth: Upper): string {
  const { defs, body, outfit, ambient } = cloth;
  const { top } = outfit;
  const paint = paintOf(top.colour, ambient);
  const strapless = top.neck === "sweetheart";
  const d = trunkShape(body, strapless ? 0.2 : 0.0, top.hem, top.ease);
  const fill = topFill(cloth, paint);
  const t = tracer(body);
  const front = body.pose.view === "front";
  const bust =
    body.frame.man || body.pose.view !== "front"
      ? ""
      : path(
          t(
            "M",
            [-176, 0.34],
            "Q",
            [-90, 0.43],
            [-4, 0.36],
            "Q",
            [90, 0.43],
            [180, 0.33],
            "Q",
            [96, 0.4],
            [-4, 0.39],
            "Q",
            [-96, 0.4],
            [-176, 0.34],
            "Z",
          ),
          paint.deep,
          'opacity=".38"',
        );
  const folds = path(
    blade(body.trunk(-150, 0.62), body.trunk(-60, 0.66), body.trunk(20, 0.6), 11) +
      blade(body.trunk(160, 0.6), body.trunk(90, 0.66), body.trunk(10, 0.68), 11) +
      blade(body.trunk(-180, 0.24), body.trunk(-130, 0.28), body.trunk(-90, 0.27), 9) +
      blade(body.trunk(180, 0.24), body.trunk(130, 0.28), body.trunk(90, 0.27), 9),
    paint.deep,
    'opacity=".45"',
  );
  const straps = strapless
    ? line(t("M", [-112, 0.02], "L", [-118, 0.23], "M", [112, 0.02], "L", [118, 0.23]), paint.ink, 42) +
      line(t("M", [-112, 0.02], "L", [-118, 0.23], "M", [112, 0.02], "L", [118, 0.23]), paint.base, 28)
    : "";
  return [
    straps,
    path(d, fill, stroke(paint)),
    within(defs, d, bust, folds, front ? drawOpening(cloth, paint) : "", hemline(body, top.hem, paint)),
    front ? drawNeckline(cloth, paint) : "",
  ].join("");
}

function hemline(body: Skeleton, hem: number, paint: Paint): string {
  const t = tracer(body);
  const [a, b] = [reach(body, -1, hem), reach(body, 1, hem)];
  return line(
    t("M", [a - 30, hem - 0.03], "Q", [0, hem + 0.005], [b + 30, hem - 0.03]),
    paint.deep,
    6,
    'opacity=".55"',
  );
}
