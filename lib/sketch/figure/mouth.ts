import type { Expression } from "@/lib/sketch/person";
import { type Defs, ellipse, group, line, path } from "@/lib/sketch/svg";

interface MouthColours {
  ink: string;
  lip: string;
  painted: boolean;
}

const FANGS = "M556 680L572 684L562 706ZM602 684L618 679L614 705Z";
/** Expressions with an open mouth. */
const OPEN: readonly Expression[] = ["smile", "laugh", "wink", "surprised"];

function openMouth(defs: Defs, d: string, ink: string, tongueY: number): string {
  const inside = defs.clip(`<path d="${d}"/>`);
  return [
    path(d, "#8c2640"),
    group(
      inside,
      path("M520 668H650V690Q585 700 520 690Z", "#ffffff"),
      ellipse(584, tongueY, 34, 22, "#ee7f8f"),
    ),
    line(d, ink, 5),
  ].join("");
}

/** Draws the mouth in the head's 980-unit square; `drawn` selects one of two variants of an expression. */
export function drawMouth(
  defs: Defs,
  expression: Expression,
  colours: MouthColours,
  drawn: number,
  fangs: boolean,
): string {
  // A smile with fangs is open; with closed lips, they protrude.
  const lips = drawLips(defs, expression, colours, fangs ? 1 : drawn);
  const down = OPEN.includes(expression) ? 0 : 13;
  return fangs
    ? lips +
        path(
          FANGS,
          "#ffffff",
          `transform="translate(0 ${down})" stroke="${colours.ink}" stroke-width="3.5" stroke-linejoin="round"`,
        )
    : lips;
}

function drawLips(
  defs: Defs,
  expression: Expression,
  { ink, lip, painted }: MouthColours,
  drawn: number,
): string {
  const gloss =
    path("M566 700Q588 708 610 698Q604 722 588 723Q572 722 566 700Z", lip, 'opacity=".5"') +
    line("M580 711q9 3 16 -1", "#ffffff", 4, 'opacity=".35"');
  // Lipstick: around an open mouth, or below the line of a closed one.
  const open = (d: string, tongueY: number) =>
    (painted ? line(d, ink, 25) + line(d, lip, 18) : "") + openMouth(defs, d, ink, tongueY);
  const shut = (d: string, width: number) =>
    (painted
      ? path(
          "M548 696Q572 676 587 686Q602 675 626 692Q606 732 588 732Q570 732 548 696Z",
          lip,
          `stroke="${ink}" stroke-width="4"`,
        )
      : "") +
    line(d, ink, width) +
    gloss;
  switch (expression) {
    case "laugh":
      return open("M536 672Q588 690 634 668Q630 728 584 730Q546 728 536 672Z", 724);
    case "surprised":
      return open("M586 676Q606 676 606 700Q604 724 586 724Q568 722 568 700Q568 678 586 676Z", 720);
    case "wink":
      return open("M550 676Q590 690 626 670Q622 712 590 714Q560 712 550 676Z", 710);
    case "sad":
      return shut("M556 702Q584 684 612 700", 6);
    case "angry":
      return painted
        ? shut("M552 700Q572 690 588 696T622 690", 7)
        : line("M552 700Q572 690 588 696T622 690", ink, 7);
    case "serious":
      return shut("M560 694Q588 700 614 692", 6);
    case "smug":
      return painted
        ? shut("M552 698Q596 706 628 678", 6.5)
        : `${line("M622 670q8 4 8 12", ink, 5)}${shut("M556 698Q596 706 628 678", 6.5)}`;
    case "sleepy":
    case "asleep":
      return shut("M562 692Q584 704 608 692", 5.5);
    case "smile":
      if (drawn > 0.6) return open("M552 678Q590 692 624 674Q616 706 588 708Q562 706 552 678Z", 708);
      return painted
        ? shut("M550 688Q586 708 624 686", 6)
        : `${line("M540 677q4 4 7 8", ink, 5)}${shut("M546 682Q586 712 626 680", 6)}`;
  }
}
