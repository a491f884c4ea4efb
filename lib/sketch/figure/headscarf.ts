import type { Accessory } from "@/lib/sketch/person";
import { type Defs, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers, HeadView } from "./accessory-layers";
import { type Paint, paintOf } from "./paint";

/** The cloth over a head in three-quarter view, in profile, or from behind; the face is cut out. */
const CLOTHS: Record<HeadView, string> = {
  face: "M486 132C316 128 204 240 200 424C196 560 222 668 286 772C262 834 228 872 176 912C300 1010 680 1016 826 900C776 868 742 838 716 786C770 690 786 560 776 430C764 246 650 134 486 132ZM334 486C336 366 420 306 520 302C632 304 694 366 706 462C708 530 706 610 684 676C662 722 634 758 604 774C544 764 446 704 388 640C352 600 336 552 334 486Z",
  profile:
    "M692 356C676 214 590 138 470 136C312 136 206 250 206 420C204 580 236 700 300 786C270 850 232 884 176 914C320 1012 620 1012 760 900C716 878 676 850 652 796C592 780 528 734 490 676C462 620 470 540 540 470C590 430 640 400 692 356Z",
  nape: "M482 130C322 130 214 240 208 420C204 580 226 700 290 790C262 852 226 884 170 916C310 1012 660 1012 800 916C742 884 704 852 678 790C740 700 760 580 756 420C750 240 642 130 482 130Z",
};

/** Its folds, from the temples around the chin and over the shoulders. */
const FOLDS: Record<HeadView, string> = {
  face: "M262 380C240 560 300 740 470 846C560 880 660 860 726 800M286 772C400 880 600 900 716 786M236 884Q480 986 776 868M300 250Q400 168 560 176M744 400C752 560 730 700 690 770",
  profile:
    "M640 300C520 330 420 440 420 580C424 700 520 790 652 796M300 786C420 880 560 870 652 796M236 890Q470 984 716 872M330 240Q420 170 540 190",
  nape: "M290 790C400 856 566 856 678 790M236 888Q482 980 736 888M300 300C360 420 400 560 420 700M664 300C610 420 566 560 546 700",
};

/** A nun's white band over the brow and around the face. */
const BAND =
  "M304 470C300 330 400 262 520 258C650 258 728 342 738 460C742 560 734 640 706 708C680 762 646 800 606 816C520 800 416 736 360 664C320 612 306 550 304 470ZM336 490C338 392 420 356 520 352C632 354 694 392 706 470C708 530 706 610 684 676C662 722 634 758 604 774C544 764 446 704 388 640C352 600 338 552 336 490Z";

/** The cloth over chest and shoulders. */
const MANTLE =
  "M300 860C236 902 176 940 150 1012C190 1150 340 1236 492 1240C648 1236 796 1146 834 1010C806 940 744 900 680 860C600 900 400 900 300 860Z";

/** A cloth that hides the hair and surrounds face, neck and shoulders: a headscarf, or a nun's habit. */
export function drawHeadscarf(
  kind: Accessory,
  defs: Defs,
  paint: Paint,
  view: HeadView,
): Partial<AccessoryLayers> {
  if (kind !== "headscarf" && kind !== "habit") return {};
  const ink = `stroke="${paint.ink}" stroke-width="8" stroke-linejoin="round"`;
  const cloth = defs.linear(
    [
      [0, paint.light],
      [0.45, paint.base],
      [1, paint.shade],
    ],
    [0.15, 0, 0.85, 1],
  );
  const white = paintOf("#f7f5fb", "#6a78b0");
  const band =
    kind === "habit" && view === "face"
      ? path(
          BAND,
          white.base,
          `fill-rule="evenodd" stroke="${white.ink}" stroke-width="6" stroke-linejoin="round"`,
        )
      : "";
  return {
    body:
      path(MANTLE, cloth, ink) +
      line("M220 1010Q480 1150 770 1004M300 1110Q490 1190 690 1104", paint.deep, 8, 'opacity=".55"'),
    onHead:
      path(CLOTHS[view], cloth, `fill-rule="evenodd" ${ink}`) +
      line(FOLDS[view], paint.deep, 8, 'opacity=".55"') +
      band,
  };
}
