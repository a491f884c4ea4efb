import { line, path } from "@/lib/sketch/svg";
import { type Cloth, felt, GOLD, GOLDEN, WOOL } from "./felt";
import { inked } from "./headwear-material";

/** Headwear of uniforms and occupations. */

export function nursecap({ defs, paint }: Cloth): string {
  const cross = "M462 116H502V146H532V186H502V216H462V186H432V146H462Z";
  return [
    path(
      "M262 246C250 170 270 92 300 66Q480 20 664 66C694 92 712 166 702 244C600 206 370 208 262 246Z",
      felt(defs, paint),
      inked(paint),
    ),
    line("M268 214C380 180 590 178 698 212", paint.shade, 8),
    path(cross, "#e0485f", 'stroke="#8a2438" stroke-width="5" stroke-linejoin="round"'),
  ].join("");
}

export function policecap({ defs, paint }: Cloth): string {
  const ink = inked(paint);
  return [
    path(
      "M140 214C150 90 300 40 480 36C660 32 812 80 826 190C800 246 700 262 600 258L330 270C240 274 160 262 140 214Z",
      felt(defs, paint),
      ink,
    ),
    path("M258 258Q480 210 712 246L716 322Q480 284 250 340Z", "#20222e", inked(paint)),
    path(
      "M256 336Q480 286 714 316C744 350 740 384 700 392C600 344 440 350 300 398C262 398 246 366 256 336Z",
      "#16171f",
      ink,
    ),
    line("M270 320Q480 272 704 306", GOLD, 12),
    path("M488 96L536 118V170C532 206 508 222 488 232C468 222 444 206 440 170V118Z", GOLD, GOLDEN),
    path("M488 130L498 154L524 156L504 172L510 198L488 184L466 198L472 172L452 156L478 154Z", "#fff3c8"),
    path("M210 150Q300 84 430 78Q320 116 256 190Z", "#ffffff", 'opacity=".18"'),
  ].join("");
}

export function chefhat({ defs }: Cloth): string {
  const ink = inked(WOOL);
  return [
    path(
      "M286 236C200 210 150 120 206 40C236 -10 300 -20 332 0C352 -80 440 -124 520 -92C590 -110 650 -60 656 0C740 -20 800 60 770 136C752 190 716 220 690 232L696 296Q480 240 276 306Z",
      felt(defs, WOOL),
      ink,
    ),
    line(
      "M348 220C336 160 330 110 334 60M480 200V60M612 214C624 150 632 100 626 50",
      WOOL.deep,
      7,
      'opacity=".6"',
    ),
    path("M268 236Q480 176 704 228L714 326Q480 274 258 338Z", WOOL.light, ink),
  ].join("");
}

export function dome({ defs, paint }: Cloth): string {
  const ink = inked(paint);
  return [
    path("M214 352C196 160 318 62 480 62C646 62 760 160 744 338Q480 268 214 352Z", felt(defs, paint), ink),
    line("M480 62C470 140 470 210 474 280", paint.deep, 9, 'opacity=".55"'),
    line("M330 96C290 170 280 240 284 310M632 96C668 170 676 230 674 296", paint.deep, 7, 'opacity=".5"'),
    path("M196 352Q480 256 768 336L776 372Q480 300 190 392Z", paint.shade, ink),
    path("M276 220Q310 130 410 104Q346 160 322 240Z", "#ffffff", 'opacity=".4"'),
  ].join("");
}

export function firehelmet({ defs, paint }: Cloth): string {
  const ink = inked(paint);
  return [
    path("M250 300C236 140 330 40 480 36C640 36 722 140 716 286Q480 340 250 300Z", felt(defs, paint), ink),
    path("M470 36C490 4 520 10 520 44L516 250H470Z", paint.shade, ink),
    path(
      "M100 330C140 262 220 268 262 288Q480 336 706 274C780 252 860 268 886 320C840 372 700 372 490 378C320 384 160 392 100 330Z",
      paint.base,
      ink,
    ),
    path("M494 110L560 134V200C556 250 524 274 494 288C464 274 432 250 428 200V134Z", "#f2dc4a", GOLDEN),
    path("M494 146C520 180 530 206 516 236C506 250 482 250 472 236C460 210 484 196 494 146Z", "#d8434f"),
  ].join("");
}

export function sailorhat({ defs }: Cloth): string {
  const ink = inked(WOOL);
  return [
    path("M236 228C256 110 360 66 480 66C610 66 706 110 724 214L710 262H250Z", felt(defs, WOOL), ink),
    path("M206 236Q480 150 752 224L740 336Q480 262 222 350Z", WOOL.light, ink),
    line("M216 318Q480 232 746 304", "#35406f", 14),
  ].join("");
}
