import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { type Cloth, felt, WOOL } from "./felt";
import { inked } from "./headwear-material";

/** Caps, berets and woollen hats. */

/** Fur around a hat's rim, or a pompom. */
function fur(d: string): string {
  return path(d, WOOL.base, inked(WOOL));
}

export function cap({ defs, paint }: Cloth): string {
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

export function beret({ defs, paint }: Cloth): string {
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

export function beanie({ defs, paint }: Cloth): string {
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

export function santa({ defs, paint }: Cloth): string {
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
