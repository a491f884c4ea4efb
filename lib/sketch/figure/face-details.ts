import type { Mark } from "@/lib/sketch/person";
import { type Defs, ellipse, group, line, path, rect } from "@/lib/sketch/svg";

const GOLD = 'stroke="#7a5a1c" stroke-width="4"';
/** Where lips hold something. */
const LIP = { x: 606, y: 700 };

const smoke = (x: number, y: number) =>
  line(
    `M${x} ${y}C${x - 30} ${y - 60} ${x + 50} ${y - 100} ${x + 10} ${y - 170}C${x - 20} ${y - 230} ${x + 60} ${y - 260} ${x + 40} ${y - 330}`,
    "#ffffff",
    20,
    'opacity=".6"',
  );

const DETAILS: Partial<Record<Mark, string>> = {
  scar:
    line("M430 452L520 654", "#a8485c", 13) +
    line("M448 500l40 -18M466 544l40 -18M486 590l40 -18M502 628l36 -16", "#a8485c", 8),
  nosescar: line("M520 598L700 588", "#a8485c", 13) + line("M560 584v26M604 582v26M650 578v26", "#a8485c", 7),
  bindi: ellipse(588, 446, 17, 19, "#c9202f", 'stroke="#6a0f1c" stroke-width="4"'),
  nosering:
    ellipse(632, 634, 14, 15, "none", 'stroke="#f1d183" stroke-width="6"') +
    ellipse(618, 628, 6, 6, "#f1d183", GOLD),
  mole: ellipse(520, 690, 9, 9, "#4a2c26"),
  bandaid: group(
    'transform="rotate(-18 628 596)"',
    rect(578, 576, 104, 40, "#f0c9a0", 'rx="19" stroke="#8a5a3c" stroke-width="5"'),
    rect(610, 580, 40, 32, "#e0b084"),
  ),
  sweat: [
    [398, 420, 1],
    [690, 470, 0.8],
    [360, 600, 0.9],
  ]
    .map(
      ([x = 0, y = 0, s = 1]) =>
        `<path transform="translate(${x} ${y}) scale(${s})" d="M0 -34C22 -4 24 12 16 24C6 36 -10 36 -18 24C-24 10 -18 -6 0 -34Z" fill="#cfeeff" stroke="#4f9fd8" stroke-width="5"/>`,
    )
    .join(""),
  rednose:
    ellipse(632, 606, 50, 34, "#ff4d6d", 'opacity=".42"') +
    line("M612 596l-8 20M634 594l-8 22M656 594l-8 20", "#c8344f", 5, 'opacity=".5"'),
  dirt: path(
    "M404 640C430 620 480 630 500 660C480 680 420 676 404 640ZM640 400C664 392 700 420 696 444C670 452 640 430 640 400ZM646 660q30 -16 50 6q-20 24 -50 -6Z",
    "#3a2c26",
    'opacity=".55"',
  ),
  cigarette:
    line(`M${LIP.x} ${LIP.y}L${LIP.x + 150} ${LIP.y + 26}`, "#2b2733", 30) +
    line(`M${LIP.x} ${LIP.y}L${LIP.x + 44} ${LIP.y + 8}`, "#d9a860", 19) +
    line(`M${LIP.x + 44} ${LIP.y + 8}L${LIP.x + 148} ${LIP.y + 26}`, "#f7f4ec", 19) +
    ellipse(LIP.x + 152, LIP.y + 27, 10, 12, "#e8602c") +
    smoke(LIP.x + 164, LIP.y + 10),
  pipe:
    line(
      `M${LIP.x} ${LIP.y}C${LIP.x + 60} ${LIP.y + 10} ${LIP.x + 90} ${LIP.y + 70} ${LIP.x + 130} ${LIP.y + 90}`,
      "#2b1a12",
      30,
    ) +
    line(
      `M${LIP.x} ${LIP.y}C${LIP.x + 60} ${LIP.y + 10} ${LIP.x + 90} ${LIP.y + 70} ${LIP.x + 130} ${LIP.y + 90}`,
      "#6b3f26",
      18,
    ) +
    path(
      `M${LIP.x + 94} ${LIP.y + 6}H${LIP.x + 204}L${LIP.x + 194} ${LIP.y + 96}Q${LIP.x + 150} ${LIP.y + 136} ${LIP.x + 106} ${LIP.y + 96}Z`,
      "#7a4526",
      'stroke="#2b1a12" stroke-width="8" stroke-linejoin="round"',
    ) +
    smoke(LIP.x + 150, LIP.y - 10),
  robot:
    line(
      "M404 700C452 664 470 640 474 604M474 604L520 590M690 640C664 660 652 690 648 728M520 330V282M520 330L596 352L660 330",
      "#55607a",
      6,
    ) +
    ellipse(520, 338, 11, 11, "#4fd8e8", 'stroke="#55607a" stroke-width="5"') +
    ellipse(428, 690, 8, 8, "#4fd8e8", 'stroke="#55607a" stroke-width="4"') +
    ellipse(306, 552, 56, 72, "#8f9ab0", 'stroke="#2b3040" stroke-width="9"') +
    ellipse(306, 552, 28, 38, "#4fd8e8", 'stroke="#2b3040" stroke-width="7"') +
    line("M296 484L262 300", "#2b3040", 20) +
    line("M296 484L262 300", "#8f9ab0", 9) +
    ellipse(260, 290, 20, 20, "#e8505f", 'stroke="#2b3040" stroke-width="7"'),
  tusks: path(
    "M536 712C528 690 530 668 540 652C552 668 556 690 552 712ZM618 708C612 688 616 664 628 650C638 668 640 690 634 708Z",
    "#fbf4e4",
    'stroke="#5a4a3a" stroke-width="5" stroke-linejoin="round"',
  ),
  divemask:
    line("M360 500L250 470", "#22303f", 34) +
    path(
      "M372 476C430 444 520 452 580 470C640 450 700 452 736 478C750 540 736 620 690 646C650 662 620 636 588 620C552 650 480 662 424 642C380 620 362 540 372 476Z",
      "#8fd8ee",
      'fill-opacity=".42" stroke="#22303f" stroke-width="22" stroke-linejoin="round"',
    ) +
    line("M410 500L470 480M620 500L660 484", "#ffffff", 12, 'opacity=".8"') +
    line("M330 560C250 520 236 380 262 210", "#22303f", 52) +
    line("M330 560C250 520 236 380 262 210", "#f2a23a", 34),
  beak:
    path(
      "M356 470C440 420 620 420 716 470C730 520 726 560 716 600C760 660 850 730 930 860C820 830 700 800 620 762C520 760 420 700 378 640C350 590 346 520 356 470Z",
      "#4a3526",
      'stroke="#1c120c" stroke-width="9" stroke-linejoin="round"',
    ) +
    line("M716 600C700 640 660 700 620 760M640 690C720 730 800 780 880 836", "#1c120c", 6) +
    ellipse(472, 544, 66, 62, "#22303f", 'stroke="#c9a05a" stroke-width="14"') +
    ellipse(654, 540, 46, 58, "#22303f", 'stroke="#c9a05a" stroke-width="14"') +
    line("M440 520q14 -22 40 -24M632 516q10 -20 26 -22", "#9fb8c8", 8),
  toast: group(
    `transform="translate(${LIP.x + 66} ${LIP.y + 46}) rotate(14)"`,
    path(
      "M-96 -60C-120 -110 -60 -130 -30 -110H60C110 -126 140 -80 112 -50V70Q112 90 92 90H-70Q-92 90 -92 70Z",
      "#b8743a",
      'stroke="#4a2814" stroke-width="8" stroke-linejoin="round"',
    ),
    path("M-74 -58C-90 -90 -50 -104 -26 -90H54C90 -100 106 -74 90 -52V66H-70Z", "#f4d69a"),
  ),
};

/** What small things a face bears over its features: scars, jewels, plasters, and what the lips hold. */
export const drawDetails = (marks: readonly Mark[]): string =>
  marks.map((mark) => DETAILS[mark] ?? "").join("");

/** A mouth that shouts or sings, or one that shows its tongue; undefined for others. */
export function drawWideMouth(defs: Defs, marks: readonly Mark[], ink: string): string | undefined {
  if (marks.includes("tongue")) {
    const tongue = "M560 690C572 684 606 684 618 688C628 730 614 764 592 766C568 766 554 730 560 690Z";
    return (
      path(
        "M540 672Q590 694 636 668Q632 704 590 708Q552 706 540 672Z",
        "#8c2640",
        `stroke="${ink}" stroke-width="5"`,
      ) +
      path(tongue, "#ee7f8f", `stroke="${ink}" stroke-width="5"`) +
      line("M590 704V742", "#c9526a", 5)
    );
  }
  if (marks.includes("grin")) {
    const d = "M520 664Q590 700 652 658Q646 726 588 734Q534 728 520 664Z";
    return (
      path(d, "#ffffff", `stroke="${ink}" stroke-width="6"`) +
      line("M530 694Q590 716 646 688M556 682V722M588 690V732M620 680V722", ink, 3.5, 'opacity=".5"')
    );
  }
  if (!marks.includes("openmouth")) return undefined;
  const d = "M534 668C560 654 624 650 644 664C654 706 640 762 592 766C548 764 532 716 534 668Z";
  return [
    path(d, "#7a1f34"),
    group(
      defs.clip(`<path d="${d}"/>`),
      path("M520 640H660V684Q590 696 520 686Z", "#ffffff"),
      ellipse(590, 754, 48, 34, "#ee7f8f"),
    ),
    line(d, ink, 6),
  ].join("");
}
