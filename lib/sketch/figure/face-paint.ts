import { mix } from "@/lib/sketch/colour";
import type { Mark } from "@/lib/sketch/person";
import { ellipse, line, path } from "@/lib/sketch/svg";

/** What is painted on a face: upon the skin under eyes and mouth, and over all of it. */
interface FacePaint {
  under: string;
  over?: string;
}

const white = (opacity: number) =>
  path("M240 240H760V820H240Z", "#fbf8f4", `opacity="${opacity}"`) +
  path("M300 560C350 640 430 716 560 752L520 800L300 760Z", "#cfc8d8", 'opacity=".5"');
/** A lozenge on end around each eye. */
const lozenges = (fill: string, up: number, down: number) =>
  path(
    `M472 ${540 - up}L516 544L472 ${560 + down}L428 544ZM652 ${540 - up}L688 544L652 ${560 + down}L618 544Z`,
    fill,
  );
const LIPS =
  "M500 690C526 656 566 664 588 672C612 662 642 656 668 684C660 724 622 752 588 752C546 752 514 728 500 690Z";

const PAINTS: Partial<Record<Mark, FacePaint>> = {
  clown: {
    under:
      white(0.96) +
      lozenges("#3f7fd8", 118, 92) +
      ellipse(420, 650, 52, 46, "#f2707c", 'opacity=".85"') +
      ellipse(694, 642, 36, 40, "#f2707c", 'opacity=".85"') +
      path(LIPS, "#e23b48"),
    over:
      ellipse(630, 606, 48, 46, "#e02f3c", 'stroke="#6a0f1c" stroke-width="7"') +
      ellipse(616, 590, 14, 10, "#ffffff", 'opacity=".75"'),
  },
  mime: {
    under: white(0.97) + lozenges("#221d2b", 92, 110) + path(LIPS, "#c22f40", 'opacity=".9"'),
  },
  skull: {
    under:
      white(0.97) +
      ellipse(472, 546, 96, 92, "#221d2b") +
      ellipse(654, 546, 70, 88, "#221d2b") +
      line("M392 500q-16 40 6 84M404 470q30 -34 70 -38", "#d8365f", 9) +
      ellipse(520, 380, 24, 24, "#e0485f") +
      ellipse(520, 380, 9, 9, "#f2c14e") +
      line("M470 372q-26 -10 -34 -34M570 372q26 -10 34 -34", "#3f7fd8", 8),
    over:
      path("M630 584L606 632L630 622L650 632Z", "#221d2b") +
      line("M470 690Q588 716 690 678", "#221d2b", 7) +
      line("M500 676V716M532 682V722M564 686V726M596 686V726M628 680V720M660 672V708", "#221d2b", 7),
  },
  warpaint: {
    under:
      path("M372 596L520 616L518 640L366 620ZM380 640L500 656L498 676L378 660Z", "#b8303c", 'opacity=".9"') +
      path("M620 612L712 590V612L622 634ZM626 652L706 632V652L628 672Z", "#b8303c", 'opacity=".9"'),
  },
  whiskers: {
    under: "",
    over:
      line(
        "M440 636L356 620M438 660L354 664M446 684L366 704M690 628L742 612M690 652L744 652M684 676L736 692",
        "#3a3040",
        6,
      ) + path("M612 604H648L630 628Z", "#3a3040"),
  },
};

/** Draws what is painted on a face. */
export function drawFacePaint(marks: readonly Mark[]): Required<FacePaint> {
  const found = marks.flatMap((mark) => PAINTS[mark] ?? []);
  return {
    under: found.map(({ under }) => under).join(""),
    over: found.map(({ over = "" }) => over).join(""),
  };
}

/** Patches of skin without its colour. */
export function drawVitiligo(skin: string): string {
  const pale = mix(skin, "#fff1e6", 0.82);
  return path(
    "M398 500C430 470 500 480 520 520C540 560 500 610 450 606C410 600 380 550 398 500ZM560 690C590 660 650 664 664 700C660 740 600 770 570 750C550 730 550 706 560 690ZM600 300C640 300 690 350 690 400C650 410 590 360 600 300ZM676 540C700 530 716 550 708 590C690 600 670 570 676 540Z",
    pale,
    'opacity=".92"',
  );
}
