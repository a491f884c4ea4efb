import type { Accessory } from "@/lib/sketch/person";
import { line, path, spline } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { inked, type Material } from "./headwear-material";

/** Ears and horns that grow out of the hair, as layers of the head. */
export function drawEars(
  kind: Accessory,
  { defs, paint, hair, skin }: Omit<Material, "random">,
): Partial<AccessoryLayers> {
  const ear = (outer: string, inner: string, tuft: string) => {
    const fill = defs.linear([
      [0, hair.base],
      [1, hair.shade],
    ]);
    return (
      path(outer, fill, inked(hair, 9)) + path(inner, "#f6a5b5") + path(tuft, hair.light, 'opacity=".95"')
    );
  };
  switch (kind) {
    case "catears":
    case "foxears": {
      const up = kind === "foxears" ? -50 : 0;
      return {
        onHead:
          ear(
            `M262 296C252 210 256 ${130 + up} 282 ${76 + up}C340 ${106 + up} 396 160 420 214C360 220 300 250 262 296Z`,
            `M288 262C282 210 286 ${160 + up} 298 ${124 + up}C334 ${150 + up} 366 180 384 212C346 222 314 238 288 262Z`,
            "M286 268Q304 226 300 190Q322 214 322 244Q340 224 344 204Q362 220 384 212Q336 224 286 268Z",
          ) +
          ear(
            `M560 206C596 150 650 ${104 + up} 704 ${84 + up}C724 150 726 220 708 300C670 250 618 220 560 206Z`,
            `M598 206C626 168 660 ${138 + up} 690 ${124 + up}C700 170 700 214 692 258C664 234 634 216 598 206Z`,
            "M598 206Q628 222 634 200Q648 222 654 236Q668 214 676 190Q688 222 692 260Q650 222 598 206Z",
          ),
      };
    }
    case "bunnyears":
      return {
        behind: "",
        onHead:
          ear(
            "M330 230C270 120 250 -40 290 -130C350 -120 410 60 412 206C384 210 356 216 330 230Z",
            "M344 190C306 90 286 -20 302 -84C346 -50 386 80 388 190Z",
            "",
          ) +
          ear(
            "M540 200C540 60 590 -110 656 -130C700 -50 680 120 616 226C594 212 566 204 540 200Z",
            "M566 190C570 80 606 -40 648 -86C666 -20 650 100 606 194Z",
            "",
          ),
      };
    case "elfears": {
      const pointed = (outer: string, inner: string) =>
        path(
          outer,
          defs.linear([
            [0, skin.shade],
            [0.6, skin.base],
          ]),
          `stroke="${skin.ink}" stroke-width="6.5" stroke-linejoin="round"`,
        ) + path(inner, skin.deep, 'opacity=".55"');
      return {
        underHair: pointed(
          "M690 566C718 522 768 478 828 452C820 512 784 576 730 616C710 626 696 612 690 566Z",
          "M716 568C738 530 770 500 802 482C794 524 768 564 732 590Z",
        ),
        onHead: pointed(
          "M346 560C316 508 252 458 156 430C172 500 226 590 300 626C330 636 350 610 346 560Z",
          "M316 568C290 524 244 484 194 462C212 512 250 566 300 594Z",
        ),
      };
    }
    case "horns": {
      const horn = (points: readonly (readonly [number, number])[]) =>
        path(
          spline(points),
          defs.linear(
            [
              [0, paint.deep],
              [0.6, paint.base],
              [1, paint.light],
            ],
            [0, 0, 0.4, 1],
          ),
          inked(paint),
        );
      return {
        onHead:
          horn([
            [330, 240],
            [250, 190],
            [214, 110],
            [238, 20],
            [262, 100],
            [300, 160],
            [390, 214],
          ]) +
          horn([
            [590, 214],
            [668, 160],
            [700, 90],
            [724, 10],
            [752, 110],
            [716, 196],
            [650, 246],
          ]) +
          line(
            "M246 170q28 -6 44 -26M228 112q22 -2 34 -18M728 176q-28 -4 -44 -24M742 112q-22 0 -34 -16",
            paint.ink,
            5,
            'opacity=".6"',
          ),
      };
    }
    default:
      return {};
  }
}
