import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { blade, ellipse, line, type Point, path } from "@/lib/sketch/svg";
import { stroke, tracer, type Upper } from "./cloth";
import { furry, lobes } from "./edgings";
import { drawNeckline } from "./neckline";
import { drawOpening } from "./opening";
import { patterned } from "./patterned";
import { bone, fused, INK, within } from "./shapes";
import type { Skeleton } from "./skeleton";
import { drawRoll } from "./stand-collars";
import { tattooedNeck } from "./tattoos";
import { reach, trunkShape } from "./trunk";

/** A top's cloth, lit from the left. */
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

/** The bare trunk and neck under the clothes. */
export function drawTrunk({ defs, body, skin, isTattooed }: Upper, head: Point): string {
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
      : within(defs, neck, ellipse(head[0] + 40, head[1] - 6, wide * 2, 178, skin.deep, 'opacity=".55"'));
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
    isTattooed ? tattooedNeck(body.trunk(0, 0.02)) : "",
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

/** Necklines that have a frill along them. */
const BARE_NECKED: readonly string[] = ["round", "sweetheart", "off"];

/** Where the frill of a neckline begins and ends. */
function neckEnds({ body }: Upper, neck: string): [Point, Point] {
  const [u, v] = neck === "round" ? [112, 0.03] : neck === "off" ? [236, OFF_SHOULDER - 0.01] : [168, 0.21];
  return [body.trunk(-u, v), body.trunk(u, v)];
}

/** Fur down both sides of a neckline. */
function furCollar({ body, ambient }: Upper, colour: string): string {
  const side = (way: -1 | 1) =>
    furry(body.trunk(way * 128, -0.02), body.trunk(way * 50, 0.24), 46, colour, ambient);
  return side(-1) + side(1);
}

/** Where a top that leaves the shoulders bare begins, as a share of the spine. */
const OFF_SHOULDER = 0.17;

/** The top without its sleeves. */
export function drawTop(cloth: Upper): string {
  const { defs, body, outfit, ambient } = cloth;
  const { top } = outfit;
  const paint = paintOf(top.colour, ambient);
  const strapless = top.neck === "sweetheart";
  const from = strapless ? 0.2 : top.neck === "off" ? OFF_SHOULDER : 0;
  const d = trunkShape(body, from, top.hem, top.ease);
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
  const rim =
    top.neck === "off" && body.pose.view !== "side"
      ? path(
          t(
            "M",
            [-252, OFF_SHOULDER - 0.02],
            "Q",
            [0, OFF_SHOULDER + 0.06],
            [252, OFF_SHOULDER - 0.02],
            "L",
            [240, OFF_SHOULDER + 0.07],
            "Q",
            [0, OFF_SHOULDER + 0.15],
            [-240, OFF_SHOULDER + 0.07],
            "Z",
          ),
          paint.light,
          stroke(paint),
        )
      : "";
  const straps = strapless
    ? line(t("M", [-112, 0.02], "L", [-118, 0.23], "M", [112, 0.02], "L", [118, 0.23]), paint.ink, 42) +
      line(t("M", [-112, 0.02], "L", [-118, 0.23], "M", [112, 0.02], "L", [118, 0.23]), paint.base, 28)
    : "";
  return [
    straps,
    path(d, fill, stroke(paint)),
    top.pattern
      ? patterned(defs, top.pattern, top.colour, [d], body.pose.lean) + path(d, "none", stroke(paint))
      : "",
    within(defs, d, bust, folds, front ? drawOpening(cloth, paint) : "", hemline(body, top.hem, paint)),
    front && top.closing === "open" && top.under === "turtleneck"
      ? drawRoll(cloth, paintOf(top.inner ?? outfit.trim, ambient), body.frame.man ? 112 : 92)
      : "",
    front ? drawNeckline(cloth, paint) : "",
    rim,
    front && outfit.fur ? furCollar(cloth, outfit.fur) : "",
    front && outfit.frills && BARE_NECKED.includes(top.neck)
      ? lobes(...neckEnds(cloth, top.neck), 34, 20, outfit.frills, ambient)
      : "",
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
