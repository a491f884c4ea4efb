import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, line, path, polygon } from "@/lib/sketch/svg";
import { shadow } from "./shadow";
import { steam } from "./steam";
import { inked, type Setup } from "./table";

/** A cup of coffee with latte art, beside a closed book. */
export function coffee(setup: Setup): string {
  const ink = inked(setup);
  const book = mix(setup.palette.near, "#7a4a5c", 0.35);
  return [
    shadow(520, 840, 420),
    path(
      polygon([
        [560, 760],
        [960, 720],
        [1010, 830],
        [600, 876],
      ]),
      book,
      ink,
    ),
    path(
      polygon([
        [600, 876],
        [1010, 830],
        [1010, 868],
        [602, 916],
      ]),
      "#f6ecd8",
      ink,
    ),
    path(
      polygon([
        [602, 916],
        [1010, 868],
        [1012, 882],
        [604, 930],
      ]),
      shift(book, -0.1),
      ink,
    ),
    line("M700 780L880 762M710 806L840 792", mix(book, "#f1d9a0", 0.7), 9),
    cupOfCoffee(setup),
  ].join("");
}

/** A cup of coffee on its saucer. */
export function cupOfCoffee(setup: Setup): string {
  const { defs, colour, palette } = setup;
  const ink = inked(setup);
  const c = colour ?? mix(palette.accent, "#f7efe6", 0.35);
  const cup = "M330 520H690C690 680 640 790 560 806H460C380 790 330 680 330 520Z";
  return [
    ellipse(510, 820, 300, 52, "#fbf4ea", ink),
    ellipse(510, 812, 200, 30, "#e6d8c6"),
    line("M680 570C800 560 800 720 650 716", shift(c, -0.04), 44),
    line("M680 548C830 530 836 744 640 740M672 592C760 586 764 690 656 694", setup.ink, 7),
    path(
      cup,
      defs.linear(
        [
          [0, shift(c, 0.08)],
          [0.5, c],
          [1, shift(c, -0.16)],
        ],
        [0, 0, 1, 0.2],
      ),
      ink,
    ),
    ellipse(510, 520, 180, 50, shift(c, 0.05), ink),
    ellipse(
      510,
      524,
      154,
      38,
      defs.radial([
        [0, "#c98a54"],
        [1, "#7a4526"],
      ]),
    ),
    group(
      'fill="#f6e3c4"',
      path(
        "M510 494C560 500 580 520 560 538C540 548 520 548 510 556C500 548 480 548 460 538C440 520 460 500 510 494Z",
        "#f6e3c4",
      ),
      line("M510 500V552M478 526q32 14 64 0", "#a9683c", 5),
    ),
    path("M372 580C372 680 400 740 430 770L452 766C420 720 404 660 402 580Z", "#ffffff", 'opacity=".4"'),
    steam(510, 470),
  ].join("");
}
