import { mix } from "@/lib/sketch/colour";
import type { Strand } from "@/lib/sketch/hair";
import { type Defs, path, rect } from "@/lib/sketch/svg";
import type { Outline } from "./lorelei";
import { type Paint, paintOf } from "./paint";

const outline = (d: string): Outline => ({ d, rule: "" });

/** A fringe cut straight above the eyes. */
const BLUNT =
  "M268 330C330 214 440 200 520 204C630 208 712 270 730 370L738 500L712 490L700 504L664 492L650 508L610 496L596 512L556 498L540 514L500 500L484 516L444 502L428 518L388 504L372 520L332 506L316 520L272 508C258 440 258 380 268 330Z";
/** Locks beside the cheeks that end straight, as ladies at court wore them. */
const CHEEKS = [
  "M262 440C246 560 240 660 246 760L336 770C334 680 330 560 334 470Z",
  "M694 420C716 520 724 620 722 716L772 708C778 600 770 490 744 400Z",
];
/** Locks in front of the ears that end in a point. */
const LOCKS = [
  "M270 430C236 560 236 720 286 880C302 800 312 700 322 620C330 550 334 500 330 450Z",
  "M698 410C726 520 738 660 716 816C742 760 776 640 764 520C760 460 750 420 736 390Z",
];
/** Tufts that stand out from hair that is not combed. */
const TUFTS = [
  "M300 330C270 260 236 220 190 206C230 250 244 300 256 360Z",
  "M400 300C380 220 350 170 306 142C330 200 340 250 346 310Z",
  "M560 290C580 220 612 170 660 146C634 200 622 250 612 306Z",
  "M660 320C690 260 726 222 774 210C738 250 722 300 712 352Z",
  "M262 470C230 480 204 506 190 548C220 530 246 530 268 540Z",
  "M724 450C760 466 786 492 798 534C770 518 744 514 722 526Z",
];
const BETWEEN =
  "M486 250C540 300 566 380 574 470C578 530 580 570 590 612C604 556 616 500 612 440C606 350 580 290 540 240Z";
const AHOGE =
  "M436 214C420 120 450 20 548 -20C606 -40 664 -20 690 30C640 6 580 22 548 70C520 112 510 160 516 214Z";

/** Outlines that a hairstyle's particulars add to the hair in front, in three-quarter view. */
export function strandsInFront(strands: readonly Strand[] | undefined): Outline[] {
  if (!strands?.length) return [];
  return [
    ...(strands.includes("messy") ? TUFTS.map(outline) : []),
    ...(strands.includes("ahoge") ? [outline(AHOGE)] : []),
    ...(strands.includes("sidelocks") ? LOCKS.map(outline) : []),
    ...(strands.includes("hime") ? CHEEKS.map(outline) : []),
    ...(strands.includes("blunt") || strands.includes("hime") ? [outline(BLUNT)] : []),
    ...(strands.includes("between") ? [outline(BETWEEN)] : []),
  ];
}

/** How hair of two colours is dyed. */
export interface Dye {
  kind: "tips" | "streaks" | "halves";
  colour: string;
}

/** How the hair in front is dyed, and the paint of the hair behind. */
export function dyeOf(
  strands: readonly Strand[] | undefined,
  hair: Paint,
  second: string,
  ambient: string,
): { dye: Dye; behind: Paint; tip: string } {
  const isInner = strands?.includes("inner") ?? false;
  const kind = strands?.includes("streaks") ? "streaks" : strands?.includes("halves") ? "halves" : "tips";
  const plain = mix(hair.base, hair.shade, 0.4);
  return {
    dye: { kind: isInner ? "tips" : kind, colour: isInner ? plain : second },
    behind: isInner ? paintOf(second, ambient) : hair,
    tip: isInner || kind === "streaks" ? plain : second,
  };
}

/** The half of the hair that has the second colour, clipped to its outlines. */
export const otherHalf = (defs: Defs, paint: Paint): string =>
  rect(
    486,
    -200,
    900,
    3000,
    defs.linear(
      [
        [0, paint.light],
        [0.4, paint.base],
        [1, paint.shade],
      ],
      [0, 0, 0, 1],
    ),
  ) + path("M486 -200L498 3000", paint.deep, 'opacity=".4"');
