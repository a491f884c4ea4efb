import { shift } from "@/lib/sketch/colour";
import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { shadow } from "./shadow";
import { steam } from "./steam";
import { inked, type Setup } from "./table";

/** A bowl of ramen with egg, leek and chopsticks. */
export function ramen(setup: Setup): string {
  const { defs, random, colour } = setup;
  const ink = inked(setup);
  const c = colour ?? "#c8402f";
  const bowl = "M150 560H850C846 700 740 806 640 826H360C260 806 154 700 150 560Z";
  const noodles = Array.from({ length: 26 }, () => {
    const [x, y] = [random.between(240, 640), random.between(532, 590)];
    return `M${x} ${y}q40 -34 90 -4t96 -6`;
  });
  const leek = Array.from({ length: 14 }, () => {
    const [x, y] = [random.between(300, 720), random.between(536, 596)];
    return ellipse(x, y, 15, 10, "none", 'stroke="#6fae4a" stroke-width="7"');
  });
  return [
    shadow(500, 846, 380),
    ellipse(500, 560, 350, 92, "#fff5e6", ink),
    ellipse(
      500,
      566,
      316,
      74,
      defs.radial([
        [0, "#e8a04a"],
        [1, "#b8672a"],
      ]),
    ),
    group(
      defs.clip(`<ellipse cx="500" cy="566" rx="316" ry="74"/>`),
      line(noodles.join(""), "#d89a3c", 19),
      line(noodles.join(""), "#ffe0a0", 12),
    ),
    ellipse(360, 548, 84, 42, "#fff8ee", ink) +
      ellipse(364, 548, 44, 24, "#f5a623", 'stroke="#c9781a" stroke-width="5"'),
    ellipse(474, 528, 70, 32, "#e8b8a0", ink) + line("M420 530q50 -20 106 -4", "#b86a54", 8),
    path("M600 440L760 420L790 570L640 590Z", "#24453a", ink) +
      line("M640 450L664 580M690 440L714 574", "#3f6f5c", 5),
    ellipse(590, 580, 56, 25, "#fff3ee", ink) +
      line("M590 580m-26 0a26 11 0 1 1 40 6a16 7 0 1 1 -24 -6", "#f07ba0", 6),
    ...leek,
    path(
      bowl,
      defs.linear(
        [
          [0, shift(c, 0.1)],
          [0.5, c],
          [1, shift(c, -0.14)],
        ],
        [0, 0, 1, 0.2],
      ),
      ink,
    ),
    group(
      defs.clip(`<path d="${bowl}"/>`),
      line(
        Array.from({ length: 9 }, (_, index) => `M${160 + index * 84} 640h40v34h-24v-16`).join(""),
        "#ffe9c9",
        8,
      ),
      ellipse(240, 680, 26, 90, "#ffffff", 'opacity=".3"'),
    ),
    line("M560 540L940 300M600 556L970 350", "#3a2420", 26) +
      line("M560 540L940 300M600 556L970 350", "#a8623c", 15),
    steam(440, 470),
  ].join("");
}
