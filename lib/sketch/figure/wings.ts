import type { Accessory } from "@/lib/sketch/person";
import { type Defs, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

type Side = -1 | 1;

/** A feathered wing, in head units. */
function feathered(side: Side, defs: Defs, paint: Paint): string {
  const x = (value: number) => 480 + side * value;
  const feathers = Array.from({ length: 9 }, (_, index) => {
    const t = index / 8;
    const root: Point = [x(150 + 400 * t), 1120 - 420 * t];
    const angle = (1.25 - 1.05 * t) * 1.1;
    const length = 520 + 260 * Math.sin(t * Math.PI * 0.8);
    const end: Point = [root[0] + side * Math.cos(angle) * length * 0.62, root[1] + Math.sin(angle) * length];
    const wide = 74;
    const middle: Point = [(root[0] + end[0]) / 2, (root[1] + end[1]) / 2];
    return spline([
      root,
      [middle[0] + side * wide, middle[1] - wide * 0.3],
      end,
      [middle[0] - side * wide, middle[1] + wide * 0.3],
    ]);
  });
  const fill = defs.linear([
    [0, paint.light],
    [0.6, paint.base],
    [1, paint.shade],
  ]);
  const ink = `stroke="${paint.ink}" stroke-width="6" stroke-linejoin="round"`;
  const arm = spline([
    [x(120), 1180],
    [x(260), 860],
    [x(470), 640],
    [x(640), 590],
    [x(660), 690],
    [x(480), 860],
    [x(330), 1080],
    [x(200), 1260],
  ]);
  return feathers.map((d) => path(d, fill, ink)).join("") + path(arm, paint.light, ink);
}

/** A bat's wing: skin between fingers, with a claw at the bend. */
function bat(defs: Defs, paint: Paint): string {
  const skin =
    "M560 1200C600 960 680 760 800 560C960 600 1130 700 1240 860C1150 850 1080 880 1040 950C1000 930 930 960 900 1060C840 1020 770 1050 740 1160C690 1130 620 1160 560 1260Z";
  const fill = defs.linear(
    [
      [0, paint.shade],
      [0.5, paint.base],
      [1, paint.deep],
    ],
    [1, 0, 0, 1],
  );
  return [
    path(skin, fill, `stroke="${paint.ink}" stroke-width="9" stroke-linejoin="round"`),
    line(
      "M800 560C880 680 980 820 1040 950M800 560C830 740 870 900 900 1060M800 560C780 760 750 960 740 1160",
      paint.ink,
      9,
    ),
    line("M560 1210C600 960 680 760 800 560C960 600 1130 700 1240 860", paint.ink, 30),
    line("M560 1210C600 960 680 760 800 560C960 600 1130 700 1240 860", paint.light, 14),
    path(
      "M786 580C776 520 790 470 826 440C820 490 826 530 822 572Z",
      paint.light,
      `stroke="${paint.ink}" stroke-width="7"`,
    ),
  ].join("");
}

/** A fairy's wing: two gauzy leaves with veins and a pale rim. */
function gauze(defs: Defs, paint: Paint): string {
  const upper = "M540 1080C600 860 760 600 1010 520C1130 500 1180 590 1150 720C1110 900 860 1060 560 1130Z";
  const lower =
    "M560 1120C720 1100 940 1120 1020 1230C1070 1320 1000 1430 900 1420C760 1400 620 1260 556 1160Z";
  const fill = defs.linear(
    [
      [0, paint.light, 0.9],
      [0.6, paint.base, 0.72],
      [1, paint.light, 0.82],
    ],
    [0, 1, 1, 0],
  );
  const leaf = (d: string) =>
    path(d, fill, `stroke="${paint.deep}" stroke-width="9" stroke-linejoin="round"`) +
    group(defs.clip(`<path d="${d}"/>`), line(d, "#ffffff", 34, 'opacity=".55"'));
  const veins =
    "M560 1110C700 920 860 720 1060 600M620 1040C760 960 960 860 1130 720M660 980C760 860 820 720 900 600M580 1140C720 1180 880 1260 980 1340M600 1160C700 1240 800 1340 880 1400";
  return [
    leaf(lower),
    leaf(upper),
    line(veins, "#ffffff", 6, 'opacity=".8"'),
    [
      [1040, 640, 26],
      [980, 740, 18],
      [940, 1300, 20],
    ]
      .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${paint.deep}" opacity=".7"/>`)
      .join(""),
  ].join("");
}

/** A wing drawn for the right side, and its mirror image. */
const both = (wing: string) => wing + group('transform="translate(964 0) scale(-1 1)"', wing);

/** Wings of a kind, drawn behind the body; empty for other accessories. */
export function drawWings(kind: Accessory, defs: Defs, paint: Paint): string {
  if (kind === "wings") return feathered(-1, defs, paint) + feathered(1, defs, paint);
  if (kind === "batwings") return both(bat(defs, paint));
  return kind === "fairywings" ? both(gauze(defs, paint)) : "";
}
