import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, path } from "@/lib/sketch/svg";
import { shadow } from "./shadow";
import { inked, type Setup } from "./table";

/** A layer cake on a stand with strawberries, and three candles unless the prompt counts them. */
export function cake(setup: Setup, isLit = true): string {
  const { defs, colour } = setup;
  const ink = inked(setup);
  const c = colour ?? "#f8b8c8";
  const berry = (x: number, y: number) =>
    path(
      `M${x} ${y + 62}C${x - 50} ${y + 20} ${x - 46} ${y - 20} ${x} ${y - 16}C${x + 46} ${y - 20} ${x + 50} ${y + 20} ${x} ${y + 62}Z`,
      defs.linear([
        [0, "#f0555c"],
        [1, "#c02a40"],
      ]),
      ink,
    ) +
    path(
      blade([x, y - 12], [x - 26, y - 34], [x - 46, y - 16], 10) +
        blade([x, y - 12], [x + 26, y - 34], [x + 46, y - 16], 10) +
        blade([x, y - 12], [x, y - 36], [x + 6, y - 50], 9),
      "#5fae5a",
      inked(setup, 4),
    ) +
    line(`M${x - 18} ${y + 8}v8M${x + 14} ${y + 6}v8M${x} ${y + 26}v8`, "#ffe0a0", 5);
  const tier = (y: number, half: number, tall: number) => {
    const d = `M${500 - half} ${y}V${y + tall}Q500 ${y + tall + 50} ${500 + half} ${y + tall}V${y}Z`;
    const drips = Array.from({ length: 9 }, (_, index) => {
      const x = 500 - half + ((index + 0.5) / 9) * half * 2;
      const w = half / 9;
      return `M${x - w} ${y}v${30 + ((index * 37) % 50)}q${w} ${w * 1.4} ${w * 2} 0V${y}Z`;
    });
    return (
      path(
        d,
        defs.linear(
          [
            [0, "#fff6ea"],
            [0.6, "#f6dfc4"],
            [1, "#dcb894"],
          ],
          [0, 0, 1, 0],
        ),
        ink,
      ) +
      group(
        defs.clip(`<path d="${d}"/>`),
        rect3(500 - half, y + tall * 0.52, half * 2),
        path(drips.join(""), c, inked(setup, 5)),
      ) +
      ellipse(500, y, half, half * 0.17, mix(c, "#ffffff", 0.35), ink)
    );
  };
  const rect3 = (x: number, y: number, w: number) =>
    line(`M${x} ${y}Q${x + w / 2} ${y + 46} ${x + w} ${y}`, "#e0708a", 22);
  const candles = [430, 500, 570].map(
    (x, index) =>
      line(`M${x} 330V250`, ["#6fc0e0", "#f5c94a", "#b48ae0"][index] ?? "#6fc0e0", 18) +
      ellipse(
        x,
        222,
        40,
        46,
        defs.radial([
          [0, "#fff3b0", 0.9],
          [1, "#ffb84a", 0],
        ]),
      ) +
      path(`M${x} 196q20 26 0 46q-20 -20 0 -46Z`, "#ffb52f"),
  );
  return [
    shadow(500, 850, 380),
    path("M440 800h120l40 46H400Z", "#f3eef4", ink),
    ellipse(500, 800, 380, 58, "#fbf8fc", ink),
    tier(560, 290, 210),
    tier(372, 190, 190),
    ...(isLit ? candles : []),
    ...[240, 350, 650, 760].map((x) => berry(x, x === 240 || x === 760 ? 548 : 572)),
    ...[390, 610].map((x) => berry(x, 360)),
  ].join("");
}
