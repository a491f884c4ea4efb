import { mix, shift } from "@/lib/sketch/colour";
import type { Expression, Mark } from "@/lib/sketch/person";
import { blade, type Defs, ellipse, group, line, path } from "@/lib/sketch/svg";
import { drawEyes } from "./eyes";
import { drawDetails, drawWideMouth } from "./face-details";
import { drawDomino, drawEyepatch, drawFreckles, drawMask, drawTears } from "./face-marks";
import { drawFacePaint, drawVitiligo } from "./face-paint";
import type { Outline } from "./lorelei";
import { drawMouth } from "./mouth";
import type { Paint } from "./paint";

/** The outline of a head in three-quarter view, facing right, in the hair artwork's 980-unit square. */
const SOFT_FACE =
  "M290 470C296 330 420 262 520 266C640 270 712 350 714 452C716 486 706 512 706 540C708 592 704 640 682 686C662 730 636 764 610 782C598 789 582 788 568 782C504 756 424 708 378 642C350 604 306 580 290 470Z";
const STRONG_FACE =
  "M290 470C296 330 420 262 520 266C640 270 712 350 714 452C716 486 708 512 708 540C712 600 710 650 690 694C674 730 644 762 612 772C596 777 574 777 556 772C488 752 412 716 372 654C348 612 306 580 290 470Z";
const EAR = "M334 520C312 486 268 492 262 536C258 580 286 626 322 630C338 630 346 616 346 600Z";

/** What a face is drawn from. */
export interface FaceLook {
  skin: Paint;
  /** The colours of the near and the far eye. */
  irises: readonly [string, string];
  hairInk: string;
  browColour: string;
  brows: Outline[];
  expression: Expression;
  blush: boolean;
  marks: readonly Mark[];
  soft: boolean;
  aged: boolean;
  bald: boolean;
  /** Whether the eyes are a chibi's. */
  large: boolean;
  lip: string;
  /** Whether the lips are painted. */
  painted: boolean;
  /** 0–1: selects one of two variants of the expression. */
  drawn: number;
  /** The colour of an eye mask. */
  mask: string;
  gaze: readonly [number, number];
  /** Whether the lids are lowered. */
  lowered: boolean;
}

/** The clip path for what is painted on the face. */
export function faceOutline(soft: boolean): string {
  return soft ? SOFT_FACE : STRONG_FACE;
}

/** The contour of the face, for a bald head. */
const SOFT_JAW =
  "M714 424C716 486 706 512 706 540C708 592 704 640 682 686C662 730 636 764 610 782C598 789 582 788 568 782C504 756 424 708 378 642C364 622 352 608 342 596";
const STRONG_JAW =
  "M714 424C716 486 708 512 708 540C712 600 710 650 690 694C674 730 644 762 612 772C596 777 574 777 556 772C488 752 412 716 372 654C362 634 352 616 342 600";

/** The bald skull behind the face, with an ear. */
function drawSkull({ skin }: FaceLook, fill: string): string {
  return [
    ellipse(474, 424, 240, 228, fill, `stroke="${skin.ink}" stroke-width="6.5"`),
    ellipse(400, 290, 88, 44, "#ffffff", 'opacity=".26" transform="rotate(-28 400 290)"'),
    path("M262 500C244 560 300 640 380 660L400 560Z", skin.shade, 'opacity=".5"'),
  ].join("");
}

/** Wrinkles. */
function drawYears({ skin }: FaceLook): string {
  return line(
    "M402 560l-26 8M404 574l-22 16M402 546l-24 -4M434 606Q470 628 512 608M626 604Q652 620 682 602M548 640Q526 660 522 690M640 646Q652 664 652 686",
    skin.deep,
    4.5,
    'opacity=".85"',
  );
}

/** Draws the ear, face and features, without hair, in the head's 980-unit square. */
export function drawFace(defs: Defs, look: FaceLook): string {
  const { skin, soft } = look;
  const outline = faceOutline(soft);
  const inside = defs.clip(`<path d="${outline}"/>`);
  const painted = drawFacePaint(look.marks);
  const cheek = mix(skin.base, "#ff4d6d", 0.5);
  const blush = defs.radial([
    [0, cheek, look.blush ? 0.85 : 0.5],
    [1, cheek, 0],
  ]);
  const skinFill = defs.linear(
    [
      [0, skin.light],
      [0.55, skin.base],
      [1, mix(skin.base, skin.shade, 0.35)],
    ],
    [300, 300, 640, 780],
    true,
  );
  const nose = soft
    ? line("M628 620q12 14 1 22q-8 4 -15 1", skin.deep, 5) +
      path(blade([622, 560], [634, 602], [630, 632], 6), skin.shade, 'opacity=".7"')
    : line("M616 566q8 30 20 50q4 16 -22 18", skin.ink, 4.5, 'opacity=".8"');
  const ear = path(EAR, skin.base, `stroke="${skin.ink}" stroke-width="6"`);
  return [
    look.bald ? drawSkull(look, skinFill) : ear,
    line("M322 540q-26 -14 -34 12q-2 26 20 40m-8 -36q14 -2 18 14", skin.deep, 5),
    path(outline, skinFill),
    group(
      inside,
      // The far plane of the face turns away from the light; the jaw line is only a soft edge.
      path(
        "M720 430C690 520 706 600 668 668C640 716 600 742 560 750L620 800L760 700Z",
        skin.shade,
        'opacity=".5"',
      ),
      path("M300 560C350 640 430 716 560 752L520 800L300 760Z", skin.shade, 'opacity=".35"'),
      ellipse(430, 640, 74, 40, blush),
      ellipse(676, 634, 46, 38, blush),
      look.blush
        ? line(
            "M404 634l-14 26M430 636l-14 26M456 638l-14 26M664 628l-12 24M686 626l-12 24",
            cheek,
            5,
            'opacity=".8"',
          )
        : "",
      look.marks.includes("freckles") ? drawFreckles(skin) : "",
      look.marks.includes("vitiligo") ? drawVitiligo(skin.base) : "",
      painted.under,
      ellipse(612, 598, 6, 10, skin.light, 'opacity=".75"'),
    ),
    look.bald ? line(soft ? SOFT_JAW : STRONG_JAW, skin.ink, 6.5) + ear : line(outline, skin.ink, 6.5),
    look.aged ? drawYears(look) : "",
    nose,
    drawWideMouth(defs, look.marks, mix(skin.ink, "#7a1030", 0.35)) ??
      drawMouth(
        defs,
        look.expression,
        { ink: mix(skin.ink, "#7a1030", 0.35), lip: look.lip, painted: look.painted },
        look.drawn,
        look.marks.includes("fangs"),
      ),
    look.marks.includes("domino") ? drawDomino(look.mask) : "",
    look.large ? '<g transform="translate(556 572) scale(1.1 1.34) translate(-556 -544)">' : "",
    drawEyes(
      defs,
      look.expression,
      { irises: look.irises, ink: mix(look.hairInk, "#120a1e", 0.6), skinShade: shift(skin.deep, 0.02) },
      { lashes: soft, gaze: look.gaze, lowered: look.lowered },
    ),
    look.large ? "</g>" : "",
    look.marks.includes("tears") ? drawTears() : "",
    look.marks.includes("darkmask")
      ? drawMask("#2f2c3a")
      : look.marks.includes("mask") && !look.marks.some((mark) => mark === "divemask" || mark === "beak")
        ? drawMask("#f4f6fa")
        : "",
    look.marks.includes("eyepatch") ? drawEyepatch() : "",
    painted.over,
    drawDetails(look.marks),
    group('transform="translate(0 10)"', ...look.brows.map(({ d, rule }) => path(d, look.browColour, rule))),
  ].join("");
}
