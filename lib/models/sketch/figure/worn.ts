import type { Accessory } from "@/lib/models/sketch/brief";
import type { AccessoryLayers } from "@/lib/models/sketch/figure/accessories";
import type { Paint } from "@/lib/models/sketch/figure/paint";
import type { Random } from "@/lib/models/sketch/random";
import { type Defs, ellipse, group, line, type Point, path, spline } from "@/lib/models/sketch/svg";

interface Worn {
  defs: Defs;
  paint: Paint;
  hair: Paint;
  random: Random;
  man: boolean;
}

function wing(side: -1 | 1, { defs, paint }: Worn): string {
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
  const ink = `stroke="${paint.shade}" stroke-width="6"`;
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

/** Things worn about ears, neck and shoulders, and wings behind them. */
export function drawWorn(kind: Accessory, worn: Worn): Partial<AccessoryLayers> {
  const { defs, paint, man } = worn;
  const ink = `stroke="${paint.ink}" stroke-width="7" stroke-linejoin="round"`;
  switch (kind) {
    case "wings":
      return { behind: wing(-1, worn) + wing(1, worn) };
    case "scarf": {
      const wrap =
        "M330 838C380 906 580 914 654 822C706 850 726 930 690 980C600 1060 400 1064 306 990C262 940 286 866 330 838Z";
      const tail = "M372 980C330 1120 336 1300 320 1480L470 1500C478 1320 484 1140 500 1010Z";
      const stripes = "M300 1200q90 30 190 16M300 1260q90 30 190 16M300 1420q90 30 190 16";
      return {
        body:
          path(
            tail,
            defs.linear([
              [0, paint.shade],
              [1, paint.base],
            ]),
            ink,
          ) +
          group(defs.clip(`<path d="${tail}"/>`), line(stripes, paint.light, 22)) +
          line("M330 1482l-4 50M360 1488l-4 50M392 1492l-2 50M424 1496l0 50M454 1498l2 48", paint.base, 11) +
          path(
            wrap,
            defs.linear([
              [0, paint.light],
              [0.5, paint.base],
              [1, paint.deep],
            ]),
            ink,
          ) +
          line(
            "M330 930Q470 1010 660 900M318 968Q470 1050 676 950M352 876Q480 950 640 862",
            paint.deep,
            8,
            'opacity=".6"',
          ),
      };
    }
    case "necklace":
      return {
        body:
          line(`M${man ? 352 : 384} 930C420 1060 560 1070 ${man ? 624 : 604} 924`, "#f1d183", 7) +
          path("M492 1034l26 34l-26 40l-26 -40Z", paint.base, 'stroke="#7a5a1c" stroke-width="6"') +
          path("M492 1044l12 22l-12 12Z", "#ffffff", 'opacity=".8"'),
      };
    case "earrings":
      return {
        underHair:
          line("M306 622v34", "#f1d183", 6) +
          path(
            "M306 650l22 36l-22 40l-22 -40Z",
            defs.linear([
              [0, paint.light],
              [1, paint.base],
            ]),
            'stroke="#7a5a1c" stroke-width="5"',
          ) +
          ellipse(306, 618, 8, 8, "#f1d183", 'stroke="#7a5a1c" stroke-width="4"'),
      };
    default:
      return {};
  }
}
