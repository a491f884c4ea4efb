import type { Accessory } from "@/lib/sketch/person";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { type Cloth, felt } from "./felt";
import { inked } from "./headwear-material";
import { beanie, beret, cap, santa } from "./soft-hats";
import { chefhat, dome, firehelmet, nursecap, policecap, sailorhat } from "./uniform-hats";

function goggles({ defs, paint }: Cloth): string {
  const strap = "M236 372C300 300 400 268 490 266C590 264 680 296 724 350";
  const lens = (x: number, y: number, rx: number) =>
    ellipse(x, y, rx, 84, "#d9a94a", 'stroke="#4a2f14" stroke-width="8"') +
    ellipse(
      x,
      y,
      rx * 0.74,
      62,
      defs.linear(
        [
          [0, "#bfe9f2"],
          [0.5, "#4f93ab"],
          [1, "#234a63"],
        ],
        [0, 0, 1, 1],
      ),
      'stroke="#4a2f14" stroke-width="6"',
    ) +
    line(
      `M${x - rx * 0.4} ${y + 10}Q${x - rx * 0.3} ${y - 36} ${x + rx * 0.1} ${y - 44}`,
      "#ffffff",
      9,
      'opacity=".8"',
    );
  return [
    line(strap, paint.ink, 58) + line(strap, paint.base, 44) + line(strap, paint.light, 6, 'opacity=".7"'),
    lens(418, 268, 92),
    lens(604, 262, 80),
    line("M500 262Q512 250 526 260", "#4a2f14", 20),
  ].join("");
}

function tophat({ defs, paint }: Cloth): string {
  const ink = inked(paint);
  return [
    path(
      "M280 300C276 160 262 20 244 -110Q480 -160 716 -116C700 20 692 150 690 284Q480 350 280 300Z",
      felt(defs, paint),
      ink,
    ),
    ellipse(480, -114, 236, 40, paint.shade, ink),
    path("M276 300Q480 352 692 284L694 204Q480 268 270 216Z", "#a8343f", ink),
    path(
      "M136 330C130 276 230 262 290 282Q480 330 680 270C760 250 838 268 836 318C800 372 640 372 490 374C330 376 170 378 136 330Z",
      paint.base,
      ink,
    ),
    line("M292 -60C306 40 316 120 318 190", paint.light, 14, 'opacity=".6"'),
  ].join("");
}

function cowboyhat({ defs, paint }: Cloth): string {
  const ink = inked(paint);
  return [
    path(
      "M252 300C250 160 286 40 372 34C430 30 446 76 486 78C530 76 552 28 612 36C690 50 712 160 710 290Q480 350 252 300Z",
      felt(defs, paint),
      ink,
    ),
    line("M486 78C478 130 476 170 480 214", paint.deep, 9, 'opacity=".7"'),
    path("M252 300Q480 352 710 290L708 238Q480 300 254 250Z", paint.deep, ink),
    path(
      "M40 220C70 300 170 300 262 288Q480 336 700 276C790 262 880 250 922 176C936 300 820 372 690 366Q480 384 270 372C130 372 30 330 40 220Z",
      paint.base,
      ink,
    ),
    line("M90 280Q200 340 300 334", paint.light, 10, 'opacity=".6"'),
  ].join("");
}

const HATS: Partial<Record<Accessory, typeof cap>> = {
  cap,
  beret,
  beanie,
  santahat: santa,
  tophat,
  cowboyhat,
  policecap,
  chefhat,
  firehelmet,
  helmet: dome,
  sailorhat,
  nursecap,
  goggles,
};

/** A hat, cap or helmet; empty for other accessories. */
export function drawHat(kind: Accessory, material: Cloth): Partial<AccessoryLayers> {
  const hat = HATS[kind];
  return hat ? { onHead: hat(material) } : {};
}
