import { paintOf } from "@/lib/sketch/figure/paint";
import { blade, line, path } from "@/lib/sketch/svg";
import { bandOnLeg } from "./bands";
import { text, type Upper } from "./cloth";
import { drawFoot } from "./foot";
import { joints, STEEL } from "./metal";
import { netted, patterned } from "./patterned";
import { bone, fused, INK, limbShapes, lit, paintLimb } from "./shapes";
import { angleOf, type Bones, legWidth, onLimb, type Skeleton } from "./skeleton";
import { trunkShape } from "./trunk";

/** A leg with its stocking and shoe. */
export function drawLeg({ defs, body, outfit, skin, ambient, metal }: Upper, which: 0 | 1): string {
  const leg = body.legs[which];
  const { toes, foot = 0 } = body.pose.legs[which];
  const widths = body.frame.legWidths;
  if (metal?.has(`leg${which}`))
    return (
      paintLimb(defs, leg, limbShapes(leg, widths), STEEL, widths[0]) +
      joints(leg, widths[1]) +
      drawFoot("boot", STEEL, STEEL, leg[2], toes, foot, body.frame.man ? 1.14 : 1)
    );
  const { legwear, shoe } = outfit;
  const bare = paintLimb(defs, leg, limbShapes(leg, widths), skin, widths[0]);
  const knee = leg[1];
  const lines =
    body.pose.view === "back"
      ? ""
      : line(`M${knee[0] - 26} ${knee[1] + 14}q26 22 52 0`, skin.deep, 6, 'opacity=".55"');
  const hose = legwear ? paintOf(legwear.colour, ambient) : undefined;
  const hosed = hose ? stretch(leg, body, legwear?.from ?? 0) : [];
  const stocking =
    hose && legwear?.isNet
      ? netted(defs, hosed, legwear.colour)
      : hose && legwear
        ? paintLimb(defs, leg, hosed, hose, widths[0]) +
          patterned(defs, legwear.pattern, legwear.colour, hosed, -angleOf(leg[0], leg[2]))
        : "";
  const shod = paintOf(shoe.colour, ambient);
  const shaft =
    shoe.kind === "boot"
      ? paintLimb(defs, leg, stretch(leg, body, shoe.isHigh ? 0.66 : 1.36, 12), shod, widths[2])
      : "";
  const size = body.frame.man ? 1.14 : 1;
  const foots = drawFoot(
    shoe.kind,
    shod,
    hose && shoe.kind !== "sandal" && !legwear?.isNet ? hose : skin,
    leg[2],
    toes,
    foot,
    size,
  );
  const bands = outfit.bands.map(({ kind, colour }) =>
    bandOnLeg(kind, which, leg, widths, paintOf(colour, ambient)),
  );
  return bare + lines + stocking + foots + shaft + bands.join("");
}

/** The outlines of a leg from a given share of its length down to the ankle. */
function stretch(leg: Bones, body: Skeleton, from: number, ease = 3): string[] {
  const [, two, three, four] = body.frame.legWidths;
  if (from >= 1) {
    const wide = legWidth(body, from) + ease;
    return [bone(onLimb(leg, from), leg[2], [wide, wide, four + ease], false)];
  }
  const wide = legWidth(body, from) + ease;
  return [
    bone(onLimb(leg, from), leg[1], [wide, (wide + two) / 2, two + ease]),
    bone(leg[1], leg[2], [two + ease, three + ease, four + ease]),
  ];
}

/** Trousers or shorts over the legs. */
export function drawTrousers(cloth: Upper, which?: 0 | 1): string {
  const { defs, body, outfit, ambient } = cloth;
  const { bottom } = outfit;
  const paint = paintOf(bottom.colour, ambient);
  const shorts = bottom.kind === "shorts";
  const ease = shorts ? 18 : 16;
  const shapes = (leg: Bones) =>
    limbShapes(leg, body.frame.legWidths, ease, bottom.length, shorts ? 14 : 18 + bottom.flare).map(
      (d, index) => ({
        d,
        fill: lit(defs, paint, leg[index] ?? leg[0], leg[index + 1] ?? leg[1], body.frame.legWidths[0]),
      }),
    );
  const [left, right] = body.legs;
  const details = (leg: Bones) => {
    const print = shapes(leg)
      .map(({ d }, index) =>
        patterned(
          defs,
          bottom.pattern,
          bottom.colour,
          [d],
          -angleOf(leg[index] ?? leg[0], leg[index + 1] ?? leg[2]),
        ),
      )
      .join("");
    const seam = bottom.denim
      ? line(
          `M${text(onLimb(leg, 0.1))}L${text(leg[1])}L${text(onLimb(leg, Math.max(1, bottom.length - 0.04)))}`,
          paint.deep,
          5,
          'opacity=".35"',
        )
      : "";
    if (bottom.length <= 1) return print + seam;
    const k = leg[1];
    const bent = Math.abs(angleOf(leg[0], leg[1]) - angleOf(leg[1], leg[2])) > 30;
    const folds =
      blade([k[0] - 60, k[1] - 20], [k[0], k[1] + 26], [k[0] + 56, k[1] + 4], bent ? 14 : 8) +
      blade([k[0] - 50, k[1] + 40], [k[0] - 10, k[1] + 62], [k[0] + 40, k[1] + 40], 8);
    return print + path(folds, paint.deep, 'opacity=".45"') + seam;
  };
  if (which !== undefined) {
    const leg = body.legs[which];
    return fused(shapes(leg), paint.ink, INK * 0.7) + details(leg);
  }
  const hip = trunkShape(body, bottom.waist, 2, 10);
  const hips = { d: hip, fill: paint.base };
  const printed = patterned(defs, bottom.pattern, bottom.colour, [hip]);
  if (body.pose.view === "side")
    return (
      fused(shapes(left), paint.ink, INK * 0.7) +
      details(left) +
      fused([hips, ...shapes(right)], paint.ink, INK * 0.7) +
      printed +
      details(right)
    );
  const crotch = body.trunk(0, 1.08);
  const inner = onLimb(right, 0.22);
  const back =
    body.pose.view === "back"
      ? line(`M${text(body.trunk(0, 0.78))}L${text(crotch)}`, paint.deep, 7, 'opacity=".7"') +
        (bottom.denim
          ? [-1, 1]
              .map((way) =>
                line(
                  `M${text(body.trunk(way * 40, 0.84))}L${text(body.trunk(way * 170, 0.84))}L${text(body.trunk(way * 160, 0.98))}L${text(body.trunk(way * 104, 1.02))}L${text(body.trunk(way * 48, 0.98))}Z`,
                  paint.deep,
                  6,
                ),
              )
              .join("")
          : "")
      : line(
          `M${text(body.trunk(0, 0.72))}Q${text(body.trunk(6, 0.9))} ${text(crotch)}`,
          paint.deep,
          6,
          'opacity=".7"',
        ) +
        path(
          blade(body.trunk(12, 1.06), body.trunk(70, 1.0), body.trunk(140, 0.98), 9) +
            blade(body.trunk(-12, 1.06), body.trunk(-70, 1.0), body.trunk(-140, 0.98), 9),
          paint.deep,
          'opacity=".5"',
        );
  return [
    fused([hips, ...shapes(left), ...shapes(right)], paint.ink, INK * 0.7),
    printed,
    line(
      `M${text(crotch)}L${text([(crotch[0] + inner[0] - body.frame.legWidths[0]) / 2, inner[1]])}`,
      paint.ink,
      INK * 0.7,
    ),
    back,
    details(left),
    details(right),
  ].join("");
}
