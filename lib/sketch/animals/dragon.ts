import { blade, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import { animalEye, type Fur } from "./furred";

/** A dragon's head and neck in profile with a spread wing behind it. */
export function dragon({ defs, coat, pale, eye }: Fur): string {
  const ink = `stroke="${coat.ink}" stroke-width="9" stroke-linejoin="round"`;
  const fill = defs.linear(
    [
      [0, coat.light],
      [0.5, coat.base],
      [1, coat.deep],
    ],
    [0, 0, 0.6, 1],
  );
  const neck: Point[] = [
    [560, 300],
    [470, 240],
    [370, 270],
    [300, 400],
    [290, 560],
    [220, 760],
    [90, 1080],
    [640, 1080],
    [590, 880],
    [560, 700],
    [600, 560],
    [640, 470],
  ];
  const head: Point[] = [
    [430, 220],
    [540, 170],
    [660, 210],
    [760, 290],
    [890, 340],
    [930, 400],
    [880, 440],
    [780, 440],
    [690, 470],
    [620, 520],
    [520, 500],
    [440, 420],
    [400, 310],
  ];
  const jaw: Point[] = [
    [600, 470],
    [700, 490],
    [800, 470],
    [880, 470],
    [860, 510],
    [740, 560],
    [620, 560],
    [540, 520],
  ];
  const wing =
    "M250 700C120 560 -40 420 -60 120C60 160 120 220 170 300C180 160 260 60 380 0C360 120 360 200 380 290C440 220 520 180 600 170C520 300 470 420 430 640Z";
  const plates = Array.from({ length: 9 }, (_, index) => {
    const t = index / 8;
    const [x, y] = [372 - 80 * Math.sin(t * 2.2) - 180 * t * t, 286 + 700 * t];
    return path(blade([x + 20, y - 30], [x - 70, y - 70], [x - 96, y - 20 + 20 * t], 26), coat.deep, ink);
  });
  const belly = Array.from(
    { length: 12 },
    (_, index) => `M${604 - index * 4} ${560 + index * 44}q${-70 - index * 5} 34 ${-128 - index * 9} 8`,
  ).join("");
  const scales = Array.from({ length: 40 }, (_, index) => {
    const [column, row] = [index % 4, Math.floor(index / 4)];
    return `M${330 + column * 46 - row * 10 + (row % 2) * 22} ${430 + row * 58}q22 28 44 0`;
  }).join("");
  return [
    path(
      wing,
      defs.linear([
        [0, coat.deep],
        [1, coat.shade],
      ]),
      ink,
    ),
    line(
      "M250 700C150 520 20 380 -60 120M270 680C210 520 160 420 170 300M320 660C320 500 340 400 380 290M380 650C420 480 500 320 600 170",
      coat.ink,
      9,
    ),
    path(spline(neck), fill, ink),
    group(
      defs.clip(`<path d="${spline(neck)}"/>`),
      path("M640 470C560 640 560 820 640 1100L800 1100L760 420Z", pale, 'opacity=".9"'),
      line(belly, coat.deep, 9, 'opacity=".7"'),
      line(scales, coat.deep, 7, 'opacity=".5"'),
    ),
    ...plates,
    path(spline(jaw), coat.shade, ink),
    path(
      "M640 486l14 34 16 -30M720 494l13 30 15 -30M800 478l10 26 14 -28",
      "#fffaf0",
      `stroke="${coat.ink}" stroke-width="4"`,
    ),
    path(spline(head), fill, ink),
    path(
      spline([
        [450, 250],
        [360, 160],
        [230, 110],
        [150, 120],
        [260, 170],
        [350, 260],
        [420, 330],
      ]),
      "#f2e3c4",
      ink,
    ),
    path(
      spline([
        [520, 200],
        [480, 110],
        [400, 30],
        [340, 10],
        [400, 90],
        [440, 190],
        [470, 240],
      ]),
      "#e4cfa4",
      ink,
    ),
    path(
      spline([
        [480, 440],
        [400, 470],
        [330, 560],
        [420, 540],
        [520, 500],
      ]),
      coat.light,
      ink,
    ),
    line("M880 372q18 -6 28 8", coat.ink, 10),
    line("M690 250q60 20 100 60M720 430q80 -6 150 -8", coat.deep, 8),
    animalEye(defs, 648, 318, 38, eye, true),
    path("M574 270Q640 236 716 296Q650 268 574 270Z", coat.ink),
  ].join("");
}
