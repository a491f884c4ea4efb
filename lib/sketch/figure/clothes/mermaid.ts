import type { Paint } from "@/lib/sketch/figure/paint";
import { blade, ellipse, group, line, path, spline } from "@/lib/sketch/svg";
import { dressTorso, INK, neckline, type Tailor } from "./cut";

/** The y, in head units, of the lowest point of the tail fin. */
export const FIN_ENDS = 3480;

const inkOf = ({ ink }: Paint, width = INK) =>
  `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;

/** Rows of scales, each a small arc, between two heights. */
function scales(from: number, to: number, size: number): string {
  const arcs: string[] = [];
  for (let row = 0; from + row * size * 0.62 < to; row++) {
    for (let x = 60 + (row % 2) * size * 0.5; x < 1000; x += size)
      arcs.push(
        `M${x} ${(from + row * size * 0.62).toFixed(0)}q${size / 2} ${(size * 0.9).toFixed(0)} ${size} 0`,
      );
  }
  return arcs.join("");
}

/** A scallop shell: five ribs fan out from the hinge at the bottom. */
function shell(x: number, y: number, r: number, { trim }: Tailor): string {
  const rim = [-2, -1, 0, 1, 2].map((rib) => {
    const [a, b] = [rib - 0.5, rib + 0.5].map((at) => (at * 38 * Math.PI) / 180);
    const at = (angle: number, far: number) =>
      `${(x + Math.sin(angle) * far).toFixed(1)} ${(y + r * 0.55 - Math.cos(angle) * far).toFixed(1)}`;
    const [start, end] = [a ?? 0, b ?? 0];
    return {
      start: at(start, r * 1.12),
      arc: `Q${at((start + end) / 2, r * 1.42)} ${at(end, r * 1.12)}`,
      rib: `M${at(start, r * 1.06)}L${at(start * 0.7, r * 0.24)}`,
    };
  });
  return [
    path(
      `M${x - r * 0.2} ${y + r * 0.62}L${rim[0]?.start}${rim.map(({ arc }) => arc).join("")}L${x + r * 0.2} ${y + r * 0.62}Z`,
      trim.base,
      inkOf(trim),
    ),
    line(
      rim
        .slice(1)
        .map(({ rib }) => rib)
        .join(""),
      trim.deep,
      6,
      'opacity=".75"',
    ),
    ellipse(x - r * 0.4, y - r * 0.28, r * 0.16, r * 0.24, "#ffffff", 'opacity=".55"'),
  ].join("");
}

/** A scaled bodice tied behind the neck, with two shells and a string of pearls; a man wears a scaled vest. */
export function mermaid(tailor: Tailor): string {
  const { build, cloth, defs } = tailor;
  const { x } = build.chest;
  const scaled = line(scales(940, 2100, 62), cloth.deep, 6, 'opacity=".5"');
  if (build.man)
    return [
      dressTorso(tailor),
      group(defs.clip(`<path d="${build.torso}"/>`), scaled),
      neckline(tailor, 150, false, 60),
    ].join("");
  const inside = defs.clip(`<path d="${build.torso}"/>`);
  const bodice = `M${x - 420} 1250L${x - 262} 1196Q${x - 130} 1110 ${x} 1216Q${x + 130} 1110 ${x + 262} 1190L${x + 420} 1250V1520Q${x} 1610 ${x - 420} 1520Z`;
  const strap = (side: -1 | 1) =>
    `M${x + side * 190} 1160Q${x + side * 130} 1020 ${side < 0 ? build.collar.left + 4 : build.collar.right - 4} ${build.collar.y - 20}`;
  const straps = strap(-1) + strap(1);
  const within = defs.clip(`<path d="${bodice}"/>`);
  const pearls = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((at) =>
    ellipse(x + 8 + at * 27, 1012 - at * at * 4.4, 14, 14, "#fdf6f2", 'stroke="#8a7686" stroke-width="4"'),
  );
  return [
    line(straps, cloth.ink, 34) + line(straps, cloth.base, 22),
    group(inside, group(within, dressTorso(tailor), scaled), path(bodice, "none", inkOf(cloth, INK + 1))),
    group(inside, shell(x - 128, 1306, 122, tailor) + shell(x + 136, 1306, 122, tailor)),
    ...pearls,
  ].join("");
}

/** The tail from the waist down to the fin, curved as if afloat. */
export function mermaidTail({ defs, build, cloth, trim }: Tailor): string {
  const wide = build.man ? 20 : 0;
  const tail = spline([
    [236 - wide, 1660],
    [180 - wide, 1860],
    [166 - wide, 2060],
    [214, 2330],
    [350, 2590],
    [560, 2790],
    [790, 2930],
    [880, 2850],
    [790, 2640],
    [776, 2380],
    [800 + wide, 2060],
    [780 + wide, 1860],
    [730 + wide, 1660],
    [482, 1780],
  ]);
  const inTail = defs.clip(`<path d="${tail}"/>`);
  const body = defs.linear(
    [
      [0, cloth.light],
      [0.5, cloth.base],
      [1, cloth.shade],
    ],
    [0, 0, 1, 0.25],
  );
  const fin = defs.linear(
    [
      [0, cloth.base],
      [1, trim.light],
    ],
    [0, 0, 1, 0.6],
  );
  const lobes = [
    "M800 2900C900 2760 1060 2700 1290 2730C1240 2790 1250 2830 1200 2880C1180 2920 1150 2950 1100 2950C1040 2990 930 2990 850 2940Z",
    "M790 2870C740 3020 740 3190 830 3330C880 3280 920 3270 960 3210C1010 3170 1020 3120 1010 3070C1010 3000 940 2930 850 2880Z",
  ];
  const ribs =
    "M850 2900Q1000 2790 1200 2760M870 2916Q1020 2850 1180 2850M836 2940Q800 3080 840 3250M860 2940Q880 3080 930 3190";
  const hip = (side: -1 | 1) => {
    const x = (away: number) => 482 + side * (away + wide);
    return path(
      `M${x(290)} 1800C${x(390)} 1820 ${x(480)} 1920 ${x(500)} 2060C${x(450)} 2050 ${x(430)} 2090 ${x(410)} 2130C${x(380)} 2090 ${x(340)} 2090 ${x(300)} 2100Z`,
      fin,
      inkOf(cloth),
    );
  };
  return [
    hip(-1),
    hip(1),
    group(
      'transform="translate(830 2890) scale(1.38) translate(-830 -2890)"',
      ...lobes.map((lobe) => path(lobe, fin, inkOf(cloth, INK - 1))),
      line(ribs, cloth.deep, 5, 'opacity=".6"'),
    ),
    path(tail, body, inkOf(cloth, INK + 1)),
    group(
      inTail,
      line(scales(1680, 2960, 78), cloth.deep, 7, 'opacity=".55"'),
      line(scales(1690, 2960, 78), cloth.light, 4, 'opacity=".6"'),
      path(
        `${blade([330, 1840], [250, 2160], [420, 2560], 26)}${blade([420, 1900], [350, 2160], [470, 2460], 12)}`,
        "#ffffff",
        'opacity=".32"',
      ),
      path("M900 1600C700 2000 660 2400 760 2700L900 2960L1000 2700V1600Z", cloth.deep, 'opacity=".3"'),
    ),
    // Larger scales on the skin along the waist.
    line(
      `M${232 - wide} 1664q52 90 ${100 + wide * 0.4} 52q40 80 ${96 + wide * 0.4} 34q40 70 104 0q62 44 96 -34q66 28 ${104 + wide} -52`,
      cloth.ink,
      INK + 1,
    ),
  ].join("");
}
