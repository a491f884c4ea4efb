import type { Accessory } from "@/lib/sketch/person";
import { blade, line, path } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

/** A moustache on the upper lip. */
function moustache(hair: Paint): string {
  return path(
    "M520 676C550 648 580 650 590 660C604 648 640 650 662 672C636 684 606 682 590 674C572 684 544 688 520 676Z",
    hair.shade,
    `stroke="${hair.ink}" stroke-width="5"`,
  );
}

/** A goatee. */
function goatee(hair: Paint): string {
  const chin =
    "M534 716C552 732 570 728 590 726C610 728 628 730 642 712C650 742 640 778 616 800C600 816 580 818 566 802C544 782 534 748 534 716Z";
  const strokes = [0, 1, 2, 3].map((index) => {
    const x = 556 + index * 20;
    return blade([x, 742], [x + 4, 764], [x + 8, 790], 4);
  });
  return (
    path(chin, hair.base, `stroke="${hair.ink}" stroke-width="6" stroke-linejoin="round"`) +
    path(strokes.join(""), hair.deep, 'opacity=".5"')
  );
}

/** A trimmed full beard with a moustache. */
function fullBeard(hair: Paint): string {
  const jaw =
    "M348 566C360 590 376 640 430 668C470 650 510 640 540 652C570 640 610 640 634 652C664 640 688 600 706 560C716 620 712 700 674 746C640 792 590 808 546 794C476 770 398 720 366 654C352 624 344 592 348 566Z";
  const lip = "M548 690Q590 676 628 688Q624 722 588 724Q556 722 548 690Z";
  const strokes = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => {
    const x = 420 + index * 34;
    return blade([x, 690 + (index % 2) * 20], [x + 6, 726], [x + 12, 762], 5);
  });
  return [
    path(
      `${jaw}${lip}`,
      hair.base,
      `fill-rule="evenodd" stroke="${hair.ink}" stroke-width="6" stroke-linejoin="round"`,
    ),
    moustache(hair),
    path(strokes.join(""), hair.deep, 'opacity=".5"'),
    line("M572 742q16 8 34 0", hair.deep, 5),
  ].join("");
}

/** A wavy beard down to the chest that ends in a point. */
function longBeard(hair: Paint): string {
  const fall =
    "M348 566C360 590 376 640 430 668C470 650 510 640 540 652C570 640 610 640 634 652C664 640 688 600 706 560C724 640 734 760 724 860C716 930 726 980 706 1060C690 1130 650 1180 640 1240C624 1310 590 1350 556 1420C540 1360 500 1330 476 1270C450 1200 404 1160 390 1080C376 1010 350 940 346 840C340 740 334 640 348 566Z";
  const lip = "M548 690Q590 676 628 688Q624 722 588 724Q556 722 548 690Z";
  const strands =
    "M392 700C384 840 420 960 430 1090M446 740C440 900 480 1040 500 1220M506 770C500 930 540 1080 548 1330M570 780C580 940 570 1100 566 1340M630 770C640 920 610 1060 612 1220M680 700C696 840 664 960 660 1100";
  return [
    path(
      `${fall}${lip}`,
      hair.base,
      `fill-rule="evenodd" stroke="${hair.ink}" stroke-width="7" stroke-linejoin="round"`,
    ),
    line(strands, hair.deep, 7, 'opacity=".55"'),
    line(
      "M420 720C410 880 450 1000 466 1150M600 790C612 930 590 1080 588 1250",
      hair.light,
      9,
      'opacity=".7"',
    ),
    moustache(hair),
    line("M572 742q16 8 34 0", hair.deep, 5),
  ].join("");
}

/** Facial hair in the head's 980-unit square; empty for other accessories. */
export function drawBeard(kind: Accessory, hair: Paint): string {
  if (kind === "beard") return fullBeard(hair);
  if (kind === "longbeard") return longBeard(hair);
  if (kind === "goatee") return goatee(hair);
  return kind === "moustache" ? moustache(hair) : "";
}
