import type { Accessory } from "@/lib/sketch/person";
import { type Defs, ellipse, group, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { bandana, nemes, pearls, ruff } from "./neckwear";
import type { Paint } from "./paint";

interface Worn {
  defs: Defs;
  paint: Paint;
  man: boolean;
}

/** Accessories on ears, neck and shoulders. */
export function drawWorn(kind: Accessory, { defs, paint, man }: Worn): Partial<AccessoryLayers> {
  const ink = `stroke="${paint.ink}" stroke-width="7" stroke-linejoin="round"`;
  switch (kind) {
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
    case "backpack": {
      const [left, right] = man ? [96, 880] : [176, 796];
      const strap = (x: number, to: number) => {
        const d = `M${x} 916C${x + (to - x) * 0.5} 1000 ${to} 1140 ${to} 1400`;
        return line(d, paint.ink, 66) + line(d, paint.shade, 50);
      };
      return {
        behind:
          path(
            `M${left} 1060Q${left + 20} 880 ${(left + right) / 2} 870Q${right - 20} 880 ${right} 1060L${right + 40} 1560Q${right} 1640 ${(left + right) / 2} 1640Q${left} 1640 ${left - 40} 1560Z`,
            paint.base,
            ink,
          ) + line(`M${left - 10} 1240Q${(left + right) / 2} 1300 ${right + 10} 1240`, paint.deep, 12),
        body: strap(man ? 330 : 366, man ? 236 : 282) + strap(man ? 650 : 612, man ? 744 : 698),
      };
    }
    case "neckphones": {
      const cup = (x: number, lean: number) =>
        ellipse(x, 1010, 58, 84, paint.base, `${ink} transform="rotate(${lean} ${x} 1010)"`) +
        ellipse(x, 1010, 30, 52, paint.shade, `transform="rotate(${lean} ${x} 1010)"`);
      const bow = `M${man ? 330 : 372} 968C${man ? 300 : 350} 880 360 860 392 850M${man ? 648 : 608} 968C${man ? 680 : 634} 880 610 860 590 850`;
      return {
        body:
          line(bow, paint.ink, 52) +
          line(bow, paint.base, 36) +
          cup(man ? 344 : 386, 18) +
          cup(man ? 634 : 596, -18),
      };
    }
    case "necklace":
      return {
        body:
          line(`M${man ? 352 : 384} 930C420 1060 560 1070 ${man ? 624 : 604} 924`, "#f1d183", 7) +
          path("M492 1034l26 34l-26 40l-26 -40Z", paint.base, 'stroke="#7a5a1c" stroke-width="6"') +
          path("M492 1044l12 22l-12 12Z", "#ffffff", 'opacity=".8"'),
      };
    case "ruff":
      return { body: ruff(paint, ink) };
    case "pearls":
      return { body: pearls(man) };
    case "bandana":
      return { onHead: bandana(paint, ink) };
    case "nemes":
      return nemes();
    case "hoops":
      return {
        underHair:
          ellipse(306, 690, 46, 62, "none", 'stroke="#7a5a1c" stroke-width="18"') +
          ellipse(306, 690, 46, 62, "none", 'stroke="#f1d183" stroke-width="10"'),
      };
    case "choker":
      return {
        body:
          path(
            `M${man ? 362 : 396} 862C440 930 560 930 ${man ? 616 : 590} 856L${man ? 618 : 592} 912C560 984 440 984 ${man ? 358 : 392} 918Z`,
            paint.base,
            ink,
          ) +
          line(
            `M${man ? 366 : 400} 880C450 944 550 944 ${man ? 612 : 586} 874`,
            paint.light,
            6,
            'opacity=".6"',
          ),
      };
    case "bell":
      return {
        body:
          ellipse(498, 984, 42, 42, "#f2c14e", 'stroke="#5a3510" stroke-width="7"') +
          line("M458 978Q498 1002 538 978", "#5a3510", 6) +
          line("M498 1000v24", "#5a3510", 9) +
          ellipse(484, 964, 12, 8, "#fff6d0"),
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
