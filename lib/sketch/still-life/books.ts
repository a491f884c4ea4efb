import { shift } from "@/lib/sketch/colour";
import { blade, line, path } from "@/lib/sketch/svg";
import { shadow } from "./shadow";
import { inked, type Setup } from "./table";

/** A stack of books, the top one open. */
export function books(setup: Setup): string {
  const { defs, random, colour } = setup;
  const ink = inked(setup);
  const colours = [colour ?? "#47739c", "#b5523f", "#5e8a6a", "#d99a4e", "#8c5a86"];
  const pile = colours.map((c, index) => {
    const [y, half, x] = [756 - index * 74, random.between(270, 340), 500 + random.between(-36, 36)];
    return (
      path(
        `M${x - half} ${y}H${x + half}V${y + 70}H${x - half}Z`,
        defs.linear([
          [0, shift(c, 0.08)],
          [1, shift(c, -0.08)],
        ]),
        ink,
      ) +
      path(`M${x + half - 46} ${y + 10}h46v50h-46Z`, "#f8edd6", inked(setup, 5)) +
      line(`M${x - half + 40} ${y + 6}v58M${x - half + 64} ${y + 6}v58`, "#f1d490", 7)
    );
  });
  const page = (side: -1 | 1) =>
    path(
      `M500 440C${500 + side * 120} 380 ${500 + side * 260} 390 ${500 + side * 370} 420V280C${500 + side * 260} 250 ${500 + side * 120} 240 500 300Z`,
      defs.linear(
        [
          [0, "#fffaf0"],
          [1, "#ecdcc0"],
        ],
        side < 0 ? [0, 0, 1, 0] : [1, 0, 0, 0],
      ),
      ink,
    ) +
    line(
      [0, 1, 2, 3]
        .map(
          (row) =>
            `M${500 + side * 60} ${318 + row * 26 - 10}Q${500 + side * 190} ${280 + row * 26} ${500 + side * 320} ${300 + row * 26}`,
        )
        .join(""),
      "#b8a48a",
      5,
    );
  return [
    shadow(500, 842, 400),
    ...pile,
    page(-1),
    page(1),
    path(blade([520, 300], [560, 420], [540, 540], 12), "#d8434f"),
  ].join("");
}
