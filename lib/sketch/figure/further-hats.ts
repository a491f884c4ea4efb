import type { Accessory } from "@/lib/sketch/brief";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { inked, type Material } from "./headwear-material";

const GOLD = "#e8b84a";

/** A hat with its brim turned up on three sides, edged in gold, with a skull on its front. */
function tricorn({ defs, paint }: Pick<Material, "defs" | "paint">): string {
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

/** An astronaut's helmet: a clear bubble about the head, on a ring. */
function bubble({ defs }: Pick<Material, "defs" | "paint">): string {
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

const HATS: Partial<Record<Accessory, typeof tricorn>> = { tricorn, spacehelmet: bubble };

/** Headgear of pirates and astronauts; nothing for what is drawn elsewhere. */
export function drawFurtherHat(
  kind: Accessory,
  material: Pick<Material, "defs" | "paint">,
): Partial<AccessoryLayers> {
  const hat = HATS[kind];
  return hat ? { onHead: hat(material) } : {};
}
