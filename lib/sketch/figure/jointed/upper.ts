import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { blade, type Defs, ellipse, line, type Point, path } from "@/lib/sketch/svg";
import type { Outfit } from "./outfit";
import { bone, fused, INK, limbShapes, paintLimb, within } from "./shapes";
import { angleOf, onLimb, type Skeleton } from "./skeleton";
import { reach, trunkShape } from "./trunk";

export interface Upper {
  defs: Defs;
  body: Skeleton;
  outfit: Outfit;
  skin: Paint;
  ambient: string;
}

const text = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
export const stroke = (paint: Paint, width = INK) =>
  `stroke="${paint.ink}" stroke-width="${width}" stroke-linejoin="round"`;
type Step = string | readonly [number, number];

/** A path through points of the trunk: commands are letters, points pairs of across and down. */
export const tracer =
  (body: Skeleton) =>
  (...parts: readonly Step[]): string =>
    parts
      .map((part) => (typeof part === "string" ? part : ` ${text(body.trunk(part[0], part[1]))} `))
      .join("");

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

/** Melts a shoulder that lies before the trunk into it. */
export function drawSeam({ body, outfit, skin, ambient }: Upper, which: 0 | 1): string {
  const { top } = outfit;
  const covered = top.sleeve !== "none";
  const own = top.sleeves === undefined;
  const paint = covered && own ? paintOf(top.colour, ambient) : skin;
  if (covered && !own) return "";
  const [joint] = body.arms[which];
  const inward = body.trunk(
    (which === 0 ? -1 : 1) * body.frame.shoulder * (covered ? 0.5 : 0.84),
    covered ? 0.17 : 0.13,
  );
  const wide = body.frame.armWidths[0] * (covered ? 0.92 : 0.8);
  return body.pose.view === "side" ? "" : path(bone(joint, inward, [wide, wide, wide * 0.8]), paint.base);
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
  const [left, right] = [body.trunk(-260, 0.5), body.trunk(280, 0.5)];
  const fill = defs.linear(
    [
      [0, paint.light],
      [0.3, paint.base],
      [0.66, paint.base],
      [1, paint.shade],
    ],
    [left[0], left[1], right[0], right[1]],
    true,
  );
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

/** What closes a top in front: buttons, a zip, or what is worn under one that is open. */
function drawOpening({ body, outfit, ambient, skin }: Upper, paint: Paint): string {
  const { top } = outfit;
  const t = tracer(body);
  const buttons = (u: number, from: number) =>
    [0, 1, 2, 3, 4, 5]
      .map((index) => from + index * 0.13)
      .filter((v) => v < top.hem - 0.04)
      .map((v) => {
        const [x, y] = body.trunk(u, v);
        return ellipse(x, y, 11, 11, outfit.trim, stroke(paint, 4));
      })
      .join("");
  const seam = (u: number) => line(t("M", [u, 0.08], "L", [u, 1.2]), paint.deep, 6, 'opacity=".8"');
  switch (top.closing) {
    case "buttons":
      return seam(-20) + seam(24) + buttons(2, 0.2);
    case "double":
      return seam(70) + buttons(-62, 0.28) + buttons(62, 0.28);
    case "zip":
      return (
        line(t("M", [0, 0.06], "L", [0, 1.2]), paint.ink, 14) +
        line(t("M", [0, 0.06], "L", [0, 1.2]), "#d9dce6", 6)
      );
    case "open": {
      const under = paintOf(top.inner ?? outfit.trim, ambient);
      const d = t(
        "M",
        [-84, -0.05],
        "C",
        [-84, 0.2],
        [-66, 0.5],
        [-52, 1.2],
        "L",
        [58, 1.2],
        "C",
        [70, 0.5],
        [84, 0.2],
        [84, -0.05],
        "Z",
      );
      const shirt =
        top.neck === "lapel"
          ? path(t("M", [-20, 0.02], "L", [-2, 0.13], "L", [24, 0.02], "Z"), skin.base) +
            path(
              t(
                "M",
                [-84, -0.03],
                "L",
                [-2, 0.12],
                "L",
                [-46, 0.18],
                "L",
                [-92, 0.06],
                "Z",
                "M",
                [84, -0.03],
                "L",
                [2, 0.12],
                "L",
                [46, 0.18],
                "L",
                [92, 0.06],
                "Z",
              ),
              under.light,
              stroke(under, 6),
            )
          : path(
              t("M", [-84, -0.05], "Q", [-60, 0.1], [0, 0.1], "Q", [60, 0.1], [84, -0.05], "Z"),
              skin.base,
              stroke(under, 6),
            );
      return (
        path(d, under.base, stroke(paint)) +
        line(t("M", [0, 0.14], "L", [2, 1.2]), under.deep, 5, 'opacity=".5"') +
        shirt
      );
    }
    default:
      return "";
  }
}

function drawNeckline({ defs, body, outfit, skin, ambient }: Upper, paint: Paint): string {
  const { top } = outfit;
  const t = tracer(body);
  const wide = body.frame.man ? 118 : 98;
  const inked = stroke(paint);
  const bare = (...d: readonly Step[]) =>
    path(t(...d, "L", [wide - 12, -0.05], "L", [-wide + 12, -0.05], "Z"), skin.base) +
    line(t(...d), paint.ink, INK);
  const shadow = within(
    defs,
    t("M", [-wide, -0.02], "Q", [0, 0.2], [wide, -0.02], "Z"),
    ellipse(...body.trunk(10, -0.03), wide * 1.2, 62, skin.deep, 'opacity=".4"'),
  );
  const collar = (colour: Paint) =>
    path(
      t(
        "M",
        [-wide + 14, -0.055],
        "L",
        [-wide - 34, 0.035],
        "L",
        [-56, 0.128],
        "L",
        [-2, 0.075],
        "Q",
        [-wide + 6, 0.03],
        [-wide + 14, -0.055],
        "Z",
      ),
      colour.light,
      stroke(colour),
    ) +
    path(
      t(
        "M",
        [wide - 14, -0.055],
        "L",
        [wide + 34, 0.035],
        "L",
        [56, 0.128],
        "L",
        [2, 0.075],
        "Q",
        [wide - 6, 0.03],
        [wide - 14, -0.055],
        "Z",
      ),
      colour.base,
      stroke(colour),
    );
  switch (top.neck) {
    case "round":
      return top.closing === "open"
        ? ""
        : bare("M", [-wide - 22, 0.012], "C", [-wide + 16, 0.115], [wide - 16, 0.115], [wide + 22, 0.012]) +
            shadow;
    case "vee":
      return top.closing === "open"
        ? ""
        : bare("M", [-wide - 8, 0.0], "L", [0, 0.21], "L", [wide + 8, 0.0]) + shadow;
    case "sweetheart":
      return "";
    case "collar":
      return top.closing === "open"
        ? collar(paint)
        : path(t("M", [-wide, -0.03], "L", [0, 0.11], "L", [wide, -0.03], "Z"), skin.base) +
            shadow +
            collar(top.inner ? paintOf(top.inner, ambient) : paint);
    case "lapel": {
      const lapel = (way: -1 | 1) =>
        path(
          t(
            "M",
            [way * (wide - 14), -0.055],
            "L",
            [way * (wide + 36), 0.04],
            "L",
            [way * 178, 0.16],
            "L",
            [way * 126, 0.19],
            "L",
            [way * 140, 0.225],
            "L",
            [way * 40, 0.46],
            "C",
            [way * 60, 0.25],
            [way * 84, 0.1],
            [way * (wide - 14), -0.055],
            "Z",
          ),
          way < 0 ? paint.light : paint.base,
          inked,
        );
      const under =
        top.closing === "open"
          ? ""
          : path(
              t("M", [-wide, -0.04], "L", [0, 0.42], "L", [wide, -0.04], "Z"),
              paintOf(top.inner ?? outfit.trim, ambient).base,
            );
      return under + lapel(1) + lapel(-1);
    }
    case "roll":
      return (
        path(
          t(
            "M",
            [-wide + 2, -0.085],
            "Q",
            [0, -0.03],
            [wide - 2, -0.085],
            "L",
            [wide + 22, 0.03],
            "Q",
            [0, 0.09],
            [-wide - 22, 0.03],
            "Z",
          ),
          paint.light,
          inked,
        ) + line(t("M", [-wide - 6, 0.0], "Q", [0, 0.05], [wide + 6, 0.0]), paint.deep, 5, 'opacity=".5"')
      );
    case "hood":
      return (
        bare("M", [-wide - 10, 0.0], "L", [0, 0.13], "L", [wide + 10, 0.0]) +
        shadow +
        path(
          t(
            "M",
            [-wide + 16, -0.075],
            "C",
            [-220, -0.02],
            [-220, 0.1],
            [-120, 0.14],
            "C",
            [-60, 0.17],
            [-20, 0.18],
            [0, 0.2],
            "C",
            [20, 0.18],
            [60, 0.17],
            [120, 0.14],
            "C",
            [220, 0.1],
            [220, -0.02],
            [wide - 16, -0.075],
            "C",
            [wide - 6, 0.03],
            [40, 0.08],
            [0, 0.12],
            "C",
            [-40, 0.08],
            [-wide + 6, 0.03],
            [-wide + 16, -0.075],
            "Z",
          ),
          paint.light,
          inked,
        ) +
        line(t("M", [-40, 0.17], "L", [-48, 0.34], "M", [40, 0.17], "L", [46, 0.34]), outfit.trim, 12)
      );
    case "sailor": {
      const blue = paintOf(outfit.bottom.colour, ambient);
      const flap = (way: -1 | 1) =>
        path(
          t(
            "M",
            [way * (wide - 12), -0.055],
            "L",
            [way * 200, 0.06],
            "L",
            [way * 178, 0.17],
            "L",
            [0, 0.3],
            "Q",
            [way * 60, 0.12],
            [way * (wide - 12), -0.055],
            "Z",
          ),
          way < 0 ? blue.light : blue.base,
          stroke(blue),
        ) + line(t("M", [way * 176, 0.075], "L", [way * 158, 0.155], "L", [way * 16, 0.262]), "#f7f5fb", 8);
      return (
        path(t("M", [-wide, -0.03], "L", [0, 0.24], "L", [wide, -0.03], "Z"), skin.base) +
        shadow +
        flap(1) +
        flap(-1)
      );
    }
    case "cross": {
      const under = paintOf(top.inner ?? outfit.trim, ambient);
      const edge = (from: number, to: number, colour: string, width: number) =>
        line(
          t("M", [from, -0.045], "Q", [from * 0.6, 0.16], [to, top.hem > 0.5 ? 0.46 : 0.34]),
          colour,
          width,
        );
      return (
        path(
          t("M", [-wide, -0.045], "Q", [-50, 0.12], [0, 0.2], "Q", [50, 0.12], [wide, -0.045], "Z"),
          skin.base,
        ) +
        edge(wide - 4, -120, under.ink, 48) +
        edge(wide - 4, -120, under.base, 34) +
        edge(-wide + 4, 130, paint.ink, 58) +
        edge(-wide + 4, 130, outfit.top.inner ?? under.base, 44) +
        edge(-wide - 20, 106, paint.ink, 24) +
        edge(-wide - 20, 106, paint.base, 12)
      );
    }
    case "stand":
      return (
        path(
          t(
            "M",
            [-wide + 10, -0.08],
            "Q",
            [0, -0.02],
            [wide - 10, -0.08],
            "L",
            [wide + 20, 0.025],
            "Q",
            [0, 0.085],
            [-wide - 20, 0.025],
            "Z",
          ),
          top.closing === "open" ? paint.shade : paint.light,
          inked,
        ) + (top.closing === "open" ? "" : line(t("M", [0, -0.03], "L", [0, 0.06]), paint.deep, 6))
      );
    case "ring":
      return (
        path(
          t(
            "M",
            [-wide - 34, -0.05],
            "Q",
            [0, 0.03],
            [wide + 34, -0.05],
            "L",
            [wide + 44, 0.04],
            "Q",
            [0, 0.13],
            [-wide - 44, 0.04],
            "Z",
          ),
          paint.light,
          inked,
        ) + line(t("M", [-wide - 30, 0.0], "Q", [0, 0.08], [wide + 30, 0.0]), paint.deep, 6, 'opacity=".7"')
      );
  }
}
