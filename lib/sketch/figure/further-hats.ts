import type { Accessory } from "@/lib/sketch/person";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { type Cloth, GOLD } from "./felt";
import { inked } from "./headwear-material";

/** A tricorne edged in gold, with a skull on its front. */
function tricorn({ defs, paint }: Cloth): string {
  const ink = inked(paint);
  const felt = defs.linear([
    [0, paint.light],
    [0.5, paint.base],
    [1, paint.deep],
  ]);
  return [
    path("M300 190C306 60 660 60 668 184Z", paint.shade, ink),
    path(
      "M20 322C150 262 226 128 330 110C420 160 552 160 642 108C746 126 822 258 950 316C800 350 660 330 486 366C310 332 170 356 20 322Z",
      felt,
      ink,
    ),
    line("M52 316C164 258 240 146 334 130C422 178 550 178 638 128C734 144 808 254 918 310", GOLD, 13),
    ellipse(486, 236, 40, 38, "#f4f1ea", inked(paint, 5)),
    path("M464 262H508V288H464Z", "#f4f1ea", inked(paint, 5)),
    ellipse(471, 236, 11, 12, paint.ink),
    ellipse(501, 236, 11, 12, paint.ink),
    line("M478 268V284M494 268V284", paint.ink, 4),
  ].join("");
}

/** A knight's helmet with its visor up, cheek pieces and a crest. */
function iron({ defs, paint }: Cloth): string {
  const ink = inked(paint);
  const steel = defs.linear(
    [
      [0, paint.light],
      [0.45, paint.base],
      [0.5, paint.shade],
      [1, paint.base],
    ],
    [0.1, 0, 0.9, 0.7],
  );
  return [
    path(
      "M210 60C300 -90 640 -110 780 60C800 130 770 180 740 190C690 90 560 60 480 64C390 60 290 110 250 200C214 180 196 120 210 60Z",
      "#b8343f",
      'stroke="#4a1420" stroke-width="8" stroke-linejoin="round"',
    ),
    line("M270 60L330 150M360 0L390 110M470 -40L474 92M580 -30L566 100M680 20L640 130", "#7d1a2e", 8),
    path("M216 356C196 170 318 84 480 84C648 84 764 170 746 344C600 286 360 290 216 356Z", steel, ink),
    path("M216 350C214 440 226 540 262 640L352 690C322 600 300 470 300 330Z", steel, ink),
    path("M744 336C748 400 744 470 728 540L698 520C704 460 704 400 694 322Z", paint.shade, ink),
    path("M206 330C330 262 640 258 754 318L756 372C640 312 330 316 204 388Z", paint.light, ink),
    ...[250, 340, 480, 620, 710].map((x) =>
      ellipse(x, 330 - Math.max(0, 20 - Math.abs(x - 480) / 12), 11, 11, paint.deep),
    ),
  ].join("");
}

/** An astronaut's helmet: a clear bubble around the head, on a ring. */
function bubble({ defs }: Cloth): string {
  const glass = defs.radial(
    [
      [0, "#ffffff", 0.02],
      [0.75, "#bfe0ff", 0.1],
      [1, "#a8d0ff", 0.42],
    ],
    [0.5, 0.48, 0.52],
  );
  const rim = 'stroke="#3a4468" stroke-width="9"';
  return [
    ellipse(486, 476, 424, 440, glass, rim),
    ellipse(486, 476, 408, 424, "none", 'stroke="#ffffff" stroke-width="12" opacity=".7"'),
    path(
      "M170 300C220 190 320 120 430 104C320 160 240 240 206 372C180 380 164 340 170 300Z",
      "#ffffff",
      'opacity=".6"',
    ),
    path(
      "M760 700C710 780 640 836 560 862C650 806 706 744 736 672C756 668 770 680 760 700Z",
      "#ffffff",
      'opacity=".35"',
    ),
    path(
      "M206 842C300 930 680 930 772 838L800 900C700 1000 280 1000 176 904Z",
      defs.linear([
        [0, "#f7f9ff"],
        [1, "#a9b4d0"],
      ]),
      rim,
    ),
  ].join("");
}

const HATS: Partial<Record<Accessory, typeof tricorn>> = { tricorn, ironhelmet: iron, spacehelmet: bubble };

/** Tricornes and helmets; empty for other headwear. */
export function drawFurtherHat(kind: Accessory, material: Cloth): Partial<AccessoryLayers> {
  const hat = HATS[kind];
  return hat ? { onHead: hat(material) } : {};
}
