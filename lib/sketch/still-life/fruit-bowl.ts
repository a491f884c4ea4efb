import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, path } from "@/lib/sketch/svg";
import { shadow } from "./shadow";
import { inked, type Setup } from "./table";

/** A glazed bowl with two rings, in the colour that the prompt gives it or in its own. */
export function drawBowl(setup: Setup, own: string): string {
  const { defs, colour } = setup;
  const bowl = "M190 620H810C800 740 700 812 620 822H380C300 812 200 740 190 620Z";
  const c = colour ?? own;
  return [
    path(
      bowl,
      defs.linear(
        [
          [0, shift(c, 0.12)],
          [0.5, c],
          [1, shift(c, -0.14)],
        ],
        [0, 0, 1, 0.3],
      ),
      inked(setup),
    ),
    group(
      defs.clip(`<path d="${bowl}"/>`),
      line("M180 668Q500 720 820 668M190 700Q500 752 810 700", mix(c, "#ffffff", 0.7), 9),
      ellipse(300, 700, 30, 70, "#ffffff", 'opacity=".35"'),
    ),
  ].join("");
}

/** A bowl heaped with fruit. */
export function fruitBowl(setup: Setup): string {
  const { defs } = setup;
  const ink = inked(setup);
  const ball = (x: number, y: number, r: number, c: string) =>
    ellipse(
      x,
      y,
      r,
      r * 0.96,
      defs.radial(
        [
          [0, shift(c, 0.12)],
          [0.55, c],
          [1, shift(c, -0.16)],
        ],
        [0.36, 0.32, 0.75],
      ),
      ink,
    ) + ellipse(x - r * 0.36, y - r * 0.42, r * 0.2, r * 0.13, "#ffffff", 'opacity=".8"');
  const apple = (x: number, y: number, r: number, c: string) =>
    ball(x, y, r, c) +
    line(`M${x} ${y - r * 0.86}q6 -30 22 -44`, "#5b3a2a", 9) +
    path(blade([x + 8, y - r * 1.1], [x + 50, y - r * 1.4], [x + 84, y - r * 1.1], 22), "#6fae52", ink);
  const grape = Array.from({ length: 16 }, (_, index) => {
    const row = Math.floor(index / 4);
    return ball(690 + (index % 4) * 46 - row * 6 + (row % 2) * 22, 548 + row * 44, 31, "#7a4fa8");
  });
  return [
    shadow(500, 836, 330),
    path(
      "M300 560C240 470 250 350 330 290C360 270 372 290 360 320C330 400 350 480 420 540Z",
      defs.linear([
        [0, "#ffe27a"],
        [1, "#f0b52f"],
      ]),
      ink,
    ),
    path(
      "M360 540C320 440 350 340 430 300C458 292 464 312 448 336C410 400 420 470 470 530Z",
      defs.linear([
        [0, "#ffe98f"],
        [1, "#f3c23c"],
      ]),
      ink,
    ),
    ball(600, 470, 92, "#f08a2f"),
    apple(470, 520, 98, "#d8403f"),
    ...grape,
    apple(320, 580, 86, "#9cc04a"),
    ball(600, 588, 84, "#f3a04a"),
    drawBowl(setup, "#5f8fb8"),
    ball(880, 760, 62, "#d8403f"),
    ball(130, 770, 54, "#f3a04a"),
  ].join("");
}
