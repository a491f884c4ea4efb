import type { Accessory } from "@/lib/sketch/person";
import { ellipse, line, path, spline } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { inked, type Material } from "./headwear-material";

const PINK = "#f6a5b5";

/** Ears of dogs, bears, mice and horses, and the horns of cows, deer and dragons, as layers of the head. */
export function drawFurtherEars(
  kind: Accessory,
  { defs, paint, hair }: Omit<Material, "random" | "skin">,
): Partial<AccessoryLayers> {
  const fur = () =>
    defs.linear([
      [0, hair.base],
      [1, hair.shade],
    ]);
  const round = (x: number, y: number, r: number) =>
    ellipse(x, y, r, r * 0.96, fur(), inked(hair, 9)) + ellipse(x + 4, y + 8, r * 0.6, r * 0.56, PINK);
  const horn = (points: readonly (readonly [number, number])[]) =>
    path(
      spline(points),
      defs.linear(
        [
          [0, paint.light],
          [0.5, paint.base],
          [1, paint.deep],
        ],
        [0, 0, 0.3, 1],
      ),
      inked(paint),
    );
  switch (kind) {
    case "bearears":
      return { behind: "", onHead: round(300, 196, 76) + round(668, 204, 70) };
    case "mouseears":
      return { behind: "", onHead: round(262, 178, 122) + round(716, 190, 112) };
    case "dogears": {
      const flap =
        "M330 232C250 214 168 262 150 370C138 450 160 540 214 566C262 560 284 480 300 400C312 340 330 290 372 256Z";
      const other =
        "M624 224C704 210 786 262 800 364C810 440 790 524 742 548C700 540 684 466 670 392C660 330 640 284 600 250Z";
      return {
        onHead:
          path(flap, fur(), inked(hair, 9)) +
          path(other, fur(), inked(hair, 9)) +
          line(
            "M196 340C184 420 196 480 214 530M756 336C768 410 758 470 742 514",
            hair.deep,
            9,
            'opacity=".6"',
          ),
      };
    }
    case "horseears":
      return {
        onHead:
          path("M318 240C282 170 284 84 312 16C366 66 404 140 410 214Z", fur(), inked(hair, 9)) +
          path("M334 222C310 160 312 104 324 64C356 108 382 160 388 210Z", PINK) +
          path("M574 210C586 136 626 62 682 18C702 92 698 172 658 242Z", fur(), inked(hair, 9)) +
          path("M598 208C612 150 642 102 668 70C678 124 672 178 644 224Z", PINK),
      };
    case "cowhorns":
      return {
        onHead:
          horn([
            [318, 268],
            [226, 256],
            [150, 190],
            [140, 84],
            [190, 158],
            [260, 190],
            [356, 208],
          ]) +
          horn([
            [632, 214],
            [722, 188],
            [782, 150],
            [818, 74],
            [820, 180],
            [752, 250],
            [664, 268],
          ]),
      };
    case "dragonhorns":
      return {
        onHead:
          horn([
            [330, 250],
            [236, 190],
            [150, 170],
            [40, 60],
            [166, 96],
            [280, 120],
            [392, 214],
          ]) +
          horn([
            [592, 214],
            [690, 118],
            [786, 90],
            [908, 40],
            [816, 160],
            [736, 190],
            [652, 252],
          ]) +
          line("M250 150l-16 44M172 120l-18 40M724 122l16 44M800 106l18 40", paint.ink, 6, 'opacity=".55"'),
      };
    case "antlers": {
      const branch =
        "M350 230C320 130 250 90 190 70M268 108C262 60 272 20 296 -24M306 140C340 96 352 60 350 10";
      const twin =
        "M612 224C640 130 708 88 770 64M690 104C698 58 690 18 668 -24M656 136C624 96 612 62 614 12";
      return {
        onHead:
          line(branch + twin, paint.ink, 46) +
          line(branch + twin, paint.base, 30) +
          line(branch + twin, paint.light, 8, 'opacity=".6"'),
      };
    }
    default:
      return {};
  }
}
