import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { Perspective } from "./perspective";
import type { Stage } from "./stage";

const UMBRELLAS = ["#e0485f", "#f2b84a", "#4f8fd0", "#8a6ad0", "#3fa58a"] as const;

/** Small figures walking along a street, under umbrellas when it rains. */
export function passersBy({ random, palette }: Stage, { at }: Perspective, wet: boolean): string {
  return [0.16, 0.22, 0.3, 0.42, 0.6]
    .map((k) => {
      const [x, y] = at(random.between(-0.5, 0.5), k, 0);
      const tall = y - at(0, k, 0.74)[1];
      const coat = mix(random.pick(["#2f3350", "#5a3346", "#45506b", "#7a5a44"]), palette.ambient, 0.25);
      const cover = random.pick(UMBRELLAS);
      const figure = [
        ellipse(x, y, tall * 0.22, tall * 0.05, "#14162c", 'opacity=".35"'),
        line(
          `M${x - tall * 0.05} ${y - tall * 0.4}L${x - tall * 0.08} ${y}M${x + tall * 0.05} ${y - tall * 0.4}L${x + tall * 0.07} ${y}`,
          shift(coat, -0.1),
          tall * 0.07,
        ),
        path(
          `M${x - tall * 0.1} ${y - tall * 0.8}Q${x} ${y - tall * 0.88} ${x + tall * 0.1} ${y - tall * 0.8}L${x + tall * 0.15} ${y - tall * 0.3}H${x - tall * 0.15}Z`,
          coat,
        ),
        ellipse(x, y - tall * 0.9, tall * 0.075, tall * 0.09, mix("#3a2a2a", palette.ambient, 0.2)),
      ];
      const umbrella = wet
        ? [
            line(`M${x + tall * 0.08} ${y - tall * 0.55}V${y - tall * 1.16}`, "#2a2436", tall * 0.022),
            path(
              `M${x - tall * 0.36} ${y - tall * 0.94}C${x - tall * 0.3} ${y - tall * 1.3} ${x + tall * 0.4} ${y - tall * 1.3} ${x + tall * 0.46} ${y - tall * 0.94}Q${x + tall * 0.32} ${y - tall * 1} ${x + tall * 0.2} ${y - tall * 0.94}Q${x + tall * 0.05} ${y - tall * 1.01} ${x - tall * 0.09} ${y - tall * 0.94}Q${x - tall * 0.22} ${y - tall * 1} ${x - tall * 0.36} ${y - tall * 0.94}Z`,
              cover,
            ),
            path(
              `M${x + tall * 0.05} ${y - tall * 1.2}C${x + tall * 0.3} ${y - tall * 1.2} ${x + tall * 0.42} ${y - tall * 1.1} ${x + tall * 0.46} ${y - tall * 0.94}Q${x + tall * 0.32} ${y - tall * 1} ${x + tall * 0.2} ${y - tall * 0.94}Z`,
              shift(cover, -0.1),
            ),
          ]
        : [];
      return [...figure, ...umbrella].join("");
    })
    .join("");
}
