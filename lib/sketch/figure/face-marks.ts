import { mix } from "@/lib/sketch/colour";
import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { type Paint, paintOf } from "./paint";

/** Position and size of the freckles on nose and cheeks, in the head's 980-unit square. */
const FRECKLES = [
  [392, 628, 5],
  [414, 644, 6],
  [438, 626, 5],
  [428, 662, 5],
  [456, 650, 6],
  [480, 636, 4],
  [482, 664, 5],
  [556, 614, 4],
  [580, 602, 5],
  [606, 616, 4],
  [654, 622, 4],
  [664, 644, 5],
  [684, 628, 5],
  [676, 662, 4],
] as const;

/** Freckles over nose and cheeks. */
export function drawFreckles(skin: Paint): string {
  const colour = mix(skin.deep, "#9a4a24", 0.5);
  return FRECKLES.map(([x, y, r]) => ellipse(x, y, r, r * 0.86, colour, 'opacity=".75"')).join("");
}

/** Tears that well up under both eyes and run down the cheeks. */
export function drawTears(): string {
  const water = 'fill="#bfe6ff" fill-opacity=".8" stroke="#4f9fd8" stroke-width="4" stroke-linejoin="round"';
  const trail = (x: number, y: number, down: number, lean: number) =>
    `<path d="M${x - 8} ${y}C${x - 12 + lean * 0.3} ${y + down * 0.4} ${x - 22 + lean} ${y + down * 0.7} ${x - 20 + lean} ${y + down * 0.86}C${x - 18 + lean} ${y + down + 8} ${x + 18 + lean} ${y + down + 8} ${x + 18 + lean} ${y + down * 0.84}C${x + 18 + lean} ${y + down * 0.66} ${x + 8 + lean * 0.4} ${y + down * 0.4} ${x + 9} ${y}Z" ${water}/>`;
  const well = (d: string) => path(d, "#e6f6ff", 'opacity=".85" stroke="#4f9fd8" stroke-width="3"');
  return [
    well("M424 566Q470 600 522 568Q506 588 472 590Q438 588 424 566Z"),
    well("M618 566Q650 596 690 564Q678 586 652 588Q630 586 618 566Z"),
    trail(450, 584, 96, -6),
    trail(664, 582, 86, 2),
    group('opacity=".9"', line("M440 640q-2 14 0 24M660 634q-2 12 0 20", "#ffffff", 5)),
  ].join("");
}

/** A face covering over nose and mouth. */
export function drawMask(colour: string): string {
  const paint = paintOf(colour, "#5a5a90");
  const ink = `stroke="${paint.ink}" stroke-width="6" stroke-linejoin="round"`;
  return [
    line("M384 640L326 566M392 668L334 612", paint.ink, 6),
    path(
      "M374 636C440 612 520 584 622 572Q640 570 652 578C676 586 694 598 702 610C702 640 694 662 682 686C662 730 636 764 610 782C598 789 582 788 568 782C504 756 424 708 374 636Z",
      paint.base,
      ink,
    ),
    path(
      "M700 620C700 640 694 662 682 686C662 730 636 764 610 782L590 786C630 740 668 690 676 596Z",
      paint.shade,
    ),
    line("M452 650Q560 640 668 634M486 702Q570 700 654 684", paint.deep, 5, 'opacity=".7"'),
  ].join("");
}

/** A mask around the eyes. */
export function drawDomino(colour: string): string {
  const paint = paintOf(colour, "#5a5a90");
  return path(
    "M352 506C410 456 520 478 574 512C634 470 690 466 716 488C720 550 706 612 664 616C622 618 604 580 582 572C552 588 520 628 468 622C404 614 360 566 352 506Z",
    paint.base,
    `stroke="${paint.ink}" stroke-width="6" stroke-linejoin="round"`,
  );
}

/** A patch over the far eye, with its strap. */
export function drawEyepatch(): string {
  return [
    line("M604 506Q470 420 300 410M706 512L720 500", "#221d2b", 11),
    path(
      "M596 500Q654 480 708 508Q720 592 662 612Q600 596 596 500Z",
      "#2c2636",
      'stroke="#14101b" stroke-width="6" stroke-linejoin="round"',
    ),
    line("M614 516Q654 500 690 516", "#5a5268", 6),
  ].join("");
}
