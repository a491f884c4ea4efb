import { shift } from "@/lib/sketch/colour";
import { blade, ellipse, line, path } from "@/lib/sketch/svg";
import { shadow } from "./shadow";
import { inked, type Setup } from "./table";

/** One large apple on the table. */
export function apple(setup: Setup): string {
  const { defs, colour = "#d8343c" } = setup;
  const skin = defs.radial(
    [
      [0, shift(colour, 0.16)],
      [0.5, colour],
      [1, shift(colour, -0.17)],
    ],
    [0.36, 0.32, 0.78],
  );
  const body =
    "M500 380C560 330 690 320 750 410C810 510 780 690 680 790C620 846 560 838 500 820C440 838 380 846 320 790C220 690 190 510 250 410C310 320 440 330 500 380Z";
  return [
    shadow(500, 826, 250),
    path(body, skin, inked(setup, 9)),
    path("M430 392Q500 440 570 392Q500 414 430 392Z", shift(colour, -0.24)),
    ellipse(340, 500, 46, 84, "#ffffff", 'opacity=".55" transform="rotate(18 340 500)"'),
    line("M690 560Q712 660 640 744", shift(colour, 0.1), 14, 'opacity=".6"'),
    line("M500 400C496 330 510 280 548 240", "#3f2618", 30),
    line("M500 400C496 330 510 280 548 240", "#7a4f30", 16),
    path(blade([516, 320], [630, 200], [760, 250], 70), "#6fae52", inked(setup, 8)),
    line("M530 314Q640 262 736 254", "#3f7a38", 7),
  ].join("");
}
