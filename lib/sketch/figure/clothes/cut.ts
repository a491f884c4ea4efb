import type { Build } from "@/lib/sketch/figure/body";
import type { Paint } from "@/lib/sketch/figure/paint";
import type { DressCut } from "@/lib/sketch/person";
import type { Random } from "@/lib/sketch/random";
import { blade, type Defs, group, line, path } from "@/lib/sketch/svg";

/** What every garment is drawn with. */
export interface Tailor {
  defs: Defs;
  build: Build;
  cloth: Paint;
  /** A second, matching cloth, for shirts, ties and trimmings. */
  trim: Paint;
  skin: Paint;
  random: Random;
  /** Whether there is lettering on the chest, so that nothing else is printed there. */
  isLettered: boolean;
  /** The cut of a dress. */
  dressCut: DressCut;
}

export const INK = 7;

function folds(build: Build): { soft: string; sharp: string } {
  const { left, right } = build.shoulders;
  const { x, y } = build.chest;
  const inset = build.man ? 60 : 40;
  const soft = [
    blade([left + inset, y + 10], [left + 150, y + 60], [x - 60, y + 150], 22),
    blade([right - inset, y], [right - 150, y + 60], [x + 70, y + 160], 22),
    blade([left + inset + 40, y + 190], [x - 80, y + 260], [x + 20, y + 230], 18),
    blade([right - inset - 40, y + 200], [x + 110, y + 280], [x + 10, y + 300], 18),
    blade([left + inset + 60, y + 330], [x - 40, y + 400], [x + 90, y + 350], 16),
    blade([left + 70, 1080], [left + 120, 1180], [left + 96, 1300], 16),
    blade([right - 66, 1070], [right - 110, 1180], [right - 90, 1300], 16),
  ];
  const sharp = [
    blade([left + inset - 6, y - 60], [left + 90, y - 10], [left + 170, y - 6], 7),
    blade([right - inset + 6, y - 70], [right - 90, y - 20], [right - 170, y - 10], 7),
    blade([left + inset, y + 40], [left + 110, y + 110], [left + 190, y + 120], 6),
    blade([right - inset, y + 40], [right - 110, y + 110], [right - 190, y + 130], 6),
  ];
  return { soft: soft.join(""), sharp: sharp.join("") };
}

/** Dresses the torso in cloth with light from the upper left, folds and the hair's shadow. */
export function dressTorso({ defs, build, cloth }: Tailor, outline = build.torso): string {
  const inside = defs.clip(`<path d="${outline}"/>`);
  const { x, y } = build.chest;
  const fill = defs.linear(
    [
      [0, cloth.light],
      [0.35, cloth.base],
      [1, cloth.shade],
    ],
    [200, 900, 720, 2000],
    true,
  );
  const { soft, sharp } = folds(build);
  // The side turned away from the light.
  const away = defs.linear(
    [
      [0, cloth.deep, 0],
      [0.55, cloth.deep, 0.22],
      [1, cloth.deep, 0.7],
    ],
    [x - 20, 1200, x + 400, 1290],
    true,
  );
  const shadow = defs.radial([
    [0, cloth.deep, 0.75],
    [0.6, cloth.deep, 0.35],
    [1, cloth.deep, 0],
  ]);
  return [
    path(outline, fill, `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`),
    group(
      inside,
      path(outline, away),
      build.man
        ? ""
        : path(
            `M${x - 240} ${y + 40}Q${x - 110} ${y + 150} ${x} ${y + 70}Q${x + 120} ${y + 150} ${x + 250} ${y + 20}Q${x + 150} ${y + 210} ${x} ${y + 130}Q${x - 130} ${y + 210} ${x - 240} ${y + 40}Z`,
            cloth.shade,
            'opacity=".7"',
          ),
      path(soft, cloth.shade, 'opacity=".9"'),
      path(sharp, cloth.deep, 'opacity=".75"'),
      `<ellipse cx="${x}" cy="930" rx="400" ry="190" fill="${shadow}"/>`,
    ),
  ].join("");
}

/** Dresses both arms down to `hem` (a y in head units). */
export function dressArms({ defs, build, cloth }: Tailor, hem = 2700): string {
  const below = defs.clip(
    `<path d="M-400 800H1400V${hem - 30}Q900 ${hem + 40} 480 ${hem}Q60 ${hem + 40} -400 ${hem - 30}Z"/>`,
  );
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}"`;
  const arm = (d: string, side: -1 | 1) => {
    const fill = defs.linear(
      [
        [0, side < 0 ? cloth.light : cloth.base],
        [0.5, cloth.base],
        [1, cloth.shade],
      ],
      [0, 0, 1, 0.25],
    );
    const inside = defs.clip(`<path d="${d}"/>`);
    const x = side < 0 ? build.shoulders.left - 40 : build.shoulders.right + 30;
    const creases = [0, 1, 2, 3].map((index) => {
      const y = 1240 + index * 190;
      return blade([x - side * 90, y], [x, y + 60], [x + side * 40, y + 20], 11);
    });
    return path(d, fill, ink) + group(inside, path(creases.join(""), cloth.deep, 'opacity=".55"'));
  };
  const hemLine =
    hem < 2000
      ? line(
          `M-100 ${hem - 10}Q60 ${hem + 24} 250 ${hem + 4}M700 ${hem + 4}Q900 ${hem + 24} 1060 ${hem - 10}`,
          cloth.ink,
          INK,
        )
      : "";
  const arms = group(below, arm(build.leftArm, -1), arm(build.rightArm, 1), "");
  const limits = defs.clip(`<path d="${build.leftArm}"/><path d="${build.rightArm}"/>`);
  return arms + group(limits, hemLine);
}

/** Opens the neckline over bare skin: `depth` down from the collar, round or pointed, `wide` towards the shoulders. */
export function neckline(
  { defs, build, cloth, skin }: Tailor,
  depth: number,
  pointed: boolean,
  wide = 0,
): string {
  const { left, right, y } = build.collar;
  const [a, b, middle] = [left - 26 - wide, right + 26 + wide, (left + right) / 2 + 4];
  const [top, low] = [y + 16 + wide * 0.24, y + depth];
  const under = pointed
    ? `L${middle} ${low}L${b} ${top}`
    : `C${a + 30 + wide * 0.3} ${low} ${b - 30 - wide * 0.3} ${low} ${b} ${top}`;
  const d = `M${left + 10} ${y - 6}L${a} ${top}${under}L${right - 8} ${y - 10}Z`;
  const inside = defs.clip(`<path d="${d}"/>`);
  const fall = defs.linear(
    [
      [0, skin.deep, 0],
      [0.4, skin.deep, 0.3],
      [1, skin.deep, 0],
    ],
    [0, y - 4, 0, y + 96],
    true,
  );
  return [
    path(d, skin.base),
    group(
      inside,
      path(d, fall),
      line(
        `M${left - 90} ${y + 74}Q${left + 20} ${y + 74} ${middle - 26} ${y + 122}M${right + 90} ${y + 68}Q${right - 16} ${y + 74} ${middle + 30} ${y + 122}`,
        skin.deep,
        6,
        'opacity=".7"',
      ),
    ),
    pointed
      ? ""
      : line(`M${a} ${top}L${left + 10} ${y - 8}M${b} ${top}L${right - 8} ${y - 12}`, skin.ink, INK * 0.9),
    line(`M${a} ${top}${under}`, cloth.ink, INK),
  ].join("");
}
