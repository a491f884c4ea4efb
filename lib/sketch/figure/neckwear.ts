import { ellipse, line, path } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

/** A pleated collar all round the neck, as clowns and queens wear it. */
export function ruff(paint: Paint, ink: string): string {
  const lobes = (rx: number, ry: number, r: number, fill: string) =>
    Array.from({ length: 13 }, (_, index) => {
      const angle = (Math.PI * (index - 0.5)) / 12;
      return ellipse(490 - Math.cos(angle) * rx, 916 + Math.sin(angle) * ry, r, r * 0.86, fill, ink);
    }).join("");
  return (
    lobes(300, 116, 70, paint.base) +
    lobes(210, 66, 58, paint.light) +
    path("M340 900Q490 1000 650 890L650 940Q490 1040 340 950Z", paint.shade, 'opacity=".5"')
  );
}

/** Two strings of pearls. */
export function pearls(man: boolean): string {
  const string = (down: number, half: number) =>
    Array.from({ length: 17 }, (_, index) => {
      const t = index / 8 - 1;
      return ellipse(
        492 + t * half,
        930 + down * (1 - t * t),
        14,
        14,
        "#fbf6ee",
        'stroke="#8f8494" stroke-width="4"',
      );
    }).join("");
  const half = man ? 136 : 112;
  return string(96, half) + string(160, half + 8) + line("M470 1010l6 -4", "#ffffff", 4);
}

/** A band round the brow, knotted behind the ear. */
export function bandana(paint: Paint, ink: string): string {
  return (
    path("M246 470L150 560L196 466L118 440L250 420Z", paint.shade, ink) +
    path(
      "M244 400C300 330 420 300 520 302C620 304 700 340 736 392L734 452C680 404 610 376 520 374C420 372 310 406 250 478Z",
      paint.base,
      ink,
    ) +
    line("M268 412C340 344 460 322 560 328", paint.light, 10, 'opacity=".7"')
  );
}

/** The striped headcloth of a pharaoh, with its cobra at the brow. */
export function nemes(): { behind: string; onHead: string } {
  const gold = "#e8b84a";
  const blue = "#2f4f9a";
  const edge = 'stroke="#3a2a10" stroke-width="8" stroke-linejoin="round"';
  const lappet = (way: -1 | 1) => {
    const x = (by: number) => 490 + way * by;
    const d = `M${x(250)} 420C${x(330)} 560 ${x(380)} 760 ${x(360)} 940L${x(170)} 960C${x(190)} 800 ${x(210)} 640 ${x(216)} 470Z`;
    const bands = [540, 640, 740, 840].map((y) => `M${x(224)} ${y + 20}L${x(326)} ${y + 2}`).join("");
    return path(d, gold, edge) + line(bands, blue, 34);
  };
  return {
    behind: "",
    onHead: [
      lappet(-1),
      lappet(1),
      path("M236 440C220 240 330 130 490 130C650 130 760 240 748 440C660 360 340 360 236 440Z", gold, edge),
      line("M262 340C340 250 640 250 726 340M300 250C380 190 600 190 690 250", blue, 32),
      path("M240 440C340 350 650 350 746 440L744 400C650 316 340 316 240 400Z", "#c98a1b", edge),
      path("M520 360C500 320 512 270 540 250C566 270 580 320 560 360Z", "#3fa88f", edge),
      ellipse(540, 262, 18, 16, gold, edge),
    ].join(""),
  };
}
