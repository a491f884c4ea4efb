import type { Accessory } from "@/lib/sketch/person";
import { type Defs, ellipse, group, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { inked, type Material } from "./headwear-material";
import { paintOf } from "./paint";

const WOOL = paintOf("#f7f5fb", "#6a78b0");

function felt(defs: Defs, { light, base, shade }: Material["paint"]): string {
  return defs.linear(
    [
      [0, light],
      [0.5, base],
      [1, shade],
    ],
    [0.2, 0, 0.8, 1],
  );
}

/** Fur round a hat's rim, or a ball of it. */
function fur(d: string): string {
  return path(d, WOOL.base, inked(WOOL));
}

function cap({ defs, paint }: Pick<Material, "defs" | "paint">): string {
  const ink = inked(paint);
  return [
    path(
      "M238 318C228 160 334 84 480 84C628 84 722 166 722 296C600 250 360 254 238 318Z",
      felt(defs, paint),
      ink,
    ),
    line("M480 84C420 130 396 200 396 264M480 84C560 120 600 190 604 258", paint.deep, 6, 'opacity=".7"'),
    path(
      "M452 268C560 232 700 236 800 276C880 306 916 340 906 356C880 372 800 326 690 312C600 300 520 306 456 318Q440 290 452 268Z",
      paint.shade,
      ink,
    ),
    line("M480 282C600 252 720 262 850 322", paint.light, 7, 'opacity=".7"'),
    ellipse(480, 84, 24, 14, paint.base, ink),
    path("M300 170Q340 116 420 106Q352 146 326 206Z", "#ffffff", 'opacity=".25"'),
  ].join("");
}

function beret({ defs, paint }: Pick<Material, "defs" | "paint">): string {
  const ink = inked(paint);
  return [
    path(
      "M470 72C474 40 486 30 500 26",
      "none",
      `stroke="${paint.ink}" stroke-width="20" stroke-linecap="round"`,
    ),
    path(
      "M150 262C120 150 290 60 480 62C690 64 800 130 770 216C750 280 640 250 490 250C350 250 190 330 150 262Z",
      felt(defs, paint),
      ink,
    ),
    path("M248 300C330 252 610 236 716 268L718 292C610 262 350 276 250 326Z", paint.deep, ink),
    path("M214 196Q280 112 420 100Q310 146 262 226Z", "#ffffff", 'opacity=".22"'),
  ].join("");
}

function beanie({ defs, paint }: Pick<Material, "defs" | "paint">): string {
  const ink = inked(paint);
  const dome = "M244 250C236 90 340 20 480 20C622 20 724 94 720 244Z";
  const ribs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => {
    const x = 262 + index * 48;
    return `M${x} ${196 + Math.abs(index - 4.5) * 11}l${(index - 4.5) * -1.4} 92`;
  });
  return [
    fur(
      "M480 -84C520 -90 556 -70 560 -34C592 -10 578 40 540 50C510 76 448 76 424 50C382 40 370 -10 402 -34C406 -70 440 -90 480 -84Z",
    ),
    path(dome, felt(defs, paint), ink),
    group(
      defs.clip(`<path d="${dome}"/>`),
      line(
        "M330 40C300 110 296 180 300 240M420 20C404 90 402 150 404 220M540 20C556 90 560 150 560 220M634 44C664 110 668 180 664 240",
        paint.deep,
        7,
        'opacity=".5"',
      ),
    ),
    path(
      "M226 320C220 270 224 230 236 214Q480 130 726 208C740 226 742 266 734 312Q480 212 226 320Z",
      paint.shade,
      ink,
    ),
    line(ribs.join(""), paint.deep, 7, 'opacity=".7"'),
  ].join("");
}

function santa({ defs, paint }: Pick<Material, "defs" | "paint">): string {
  const ink = inked(paint);
  return [
    path(
      "M250 270C262 130 360 0 520 -20C680 -30 800 70 850 250C856 290 826 306 806 284C770 210 730 170 690 160C712 200 722 240 718 268Q480 200 250 270Z",
      felt(defs, paint),
      ink,
    ),
    line("M690 160C660 120 610 90 560 84M430 60C470 40 540 30 590 40", paint.deep, 8, 'opacity=".6"'),
    fur(
      "M830 236C866 230 898 256 894 292C906 326 880 360 846 356C816 372 780 350 782 318C766 284 796 240 830 236Z",
    ),
    fur(
      "M226 330C196 310 204 262 236 252C246 214 296 204 320 222C344 190 398 182 424 206C456 178 512 178 540 204C572 182 624 192 644 222C676 206 722 224 728 258C758 272 758 318 728 332C704 352 668 340 654 318C628 334 586 324 572 304C544 322 500 320 480 300C456 322 404 326 384 306C362 330 318 336 300 318C282 344 246 348 226 330Z",
    ),
  ].join("");
}

function nursecap({ defs, paint }: Pick<Material, "defs" | "paint">): string {
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

function goggles({ defs, paint }: Pick<Material, "defs" | "paint">): string {
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

const GOLD = "#e8b84a";
const GOLDEN = 'stroke="#5a3d14" stroke-width="7" stroke-linejoin="round"';

function tophat({ defs, paint }: Pick<Material, "defs" | "paint">): string {
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

function cowboyhat({ defs, paint }: Pick<Material, "defs" | "paint">): string {
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

function policecap({ defs, paint }: Pick<Material, "defs" | "paint">): string {
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

function chefhat({ defs }: Pick<Material, "defs" | "paint">): string {
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

function dome({ defs, paint }: Pick<Material, "defs" | "paint">): string {
  const ink = inked(paint);
  return [
    path("M214 352C196 160 318 62 480 62C646 62 760 160 744 338Q480 268 214 352Z", felt(defs, paint), ink),
    line("M480 62C470 140 470 210 474 280", paint.deep, 9, 'opacity=".55"'),
    line("M330 96C290 170 280 240 284 310M632 96C668 170 676 230 674 296", paint.deep, 7, 'opacity=".5"'),
    path("M196 352Q480 256 768 336L776 372Q480 300 190 392Z", paint.shade, ink),
    path("M276 220Q310 130 410 104Q346 160 322 240Z", "#ffffff", 'opacity=".4"'),
  ].join("");
}

function firehelmet({ defs, paint }: Pick<Material, "defs" | "paint">): string {
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

function sailorhat({ defs }: Pick<Material, "defs" | "paint">): string {
  const ink = inked(WOOL);
  return [
    path("M236 228C256 110 360 66 480 66C610 66 706 110 724 214L710 262H250Z", felt(defs, WOOL), ink),
    path("M206 236Q480 150 752 224L740 336Q480 262 222 350Z", WOOL.light, ink),
    line("M216 318Q480 232 746 304", "#35406f", 14),
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

/** Caps, berets and woollen hats; nothing for what is drawn elsewhere. */
export function drawHat(
  kind: Accessory,
  material: Pick<Material, "defs" | "paint">,
): Partial<AccessoryLayers> {
  const hat = HATS[kind];
  return hat ? { onHead: hat(material) } : {};
}
