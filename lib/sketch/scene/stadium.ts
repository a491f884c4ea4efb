import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path, polygon, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A pitch between stands full of people, under floodlights. */
export function stadium(stage: Stage): string {
  const { width, height, unit, palette, defs, random } = stage;
  const { night, ambient } = palette;
  const top = height * 0.2;
  const field = height * 0.56;
  const concrete = mix("#c3c8d2", ambient, night ? 0.45 : 0.12);
  const grass = mix("#58a84a", ambient, night ? 0.3 : 0.06);
  const tier = (high: number, low: number, colour: string) =>
    path(
      `M-20 ${high}Q${width / 2} ${high + unit * 60} ${width + 20} ${high}V${low}Q${width / 2} ${low + unit * 70} -20 ${low}Z`,
      colour,
    );
  const shirts = ["#d8434f", "#3f6fd0", "#f2c14e", "#f7f5fb", "#3fa85f", "#e88a3f"].map((one) =>
    mix(one, ambient, night ? 0.35 : 0.14),
  );
  const step = unit * 34;
  const crowd: string[] = [];
  for (let y = top + unit * 60; y < field - unit * 30; y += step) {
    for (let x = random.between(0, step); x < width; x += step * 0.92) {
      const sag = unit * 62 * (1 - ((x - width / 2) / (width / 2)) ** 2);
      if (random.chance(0.12)) continue;
      const r = unit * random.between(8, 11);
      crowd.push(
        rect(x - r, y + sag, r * 2, r * 1.9, random.pick(shirts as [string, ...string[]]), `rx="${r * 0.6}"`),
        ellipse(x, y + sag - r * 0.5, r * 0.72, r * 0.78, random.pick(["#f0c8a8", "#c99572", "#8a5a40"])),
      );
    }
  }
  const bands = Array.from({ length: 7 }, (_, index) => {
    const far = (share: number) => width * (0.5 + (share - 0.5) * 0.9);
    const near = (share: number) => width * (0.5 + (share - 0.5) * 2.4);
    const [a, b] = [index / 7, (index + 1) / 7];
    return path(
      polygon([
        [far(a), field],
        [far(b), field],
        [near(b), height + 10],
        [near(a), height + 10],
      ]),
      index % 2 ? shift(grass, 0.035) : grass,
    );
  });
  const lamp = (x: number) => {
    const glow = defs.radial([
      [0, "#ffffff", night ? 0.8 : 0.4],
      [1, "#ffffff", 0],
    ]);
    return (
      line(`M${x} ${top + unit * 60}V${height * 0.07}`, mix("#5a6072", ambient, 0.2), unit * 12) +
      rect(x - unit * 62, height * 0.03, unit * 124, unit * 62, "#49506a", `rx="${unit * 8}"`) +
      [-36, 0, 36]
        .map((by) => ellipse(x + by * unit, height * 0.03 + unit * 31, unit * 15, unit * 18, "#fffbe6"))
        .join("") +
      ellipse(x, height * 0.03 + unit * 30, unit * 190, unit * 150, glow)
    );
  };
  const white = "#f4f7ee";
  return [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, palette.sky[0]],
        [0.5, palette.sky[1]],
        [1, palette.sky[2]],
      ]),
    ),
    lamp(width * 0.14),
    lamp(width * 0.86),
    tier(top, field, concrete),
    crowd.join(""),
    path(
      `M-20 ${top - unit * 26}Q${width / 2} ${top + unit * 34} ${width + 20} ${top - unit * 26}V${top + unit * 14}Q${width / 2} ${top + unit * 74} -20 ${top + unit * 14}Z`,
      shift(concrete, -0.18),
    ),
    tier(field - unit * 40, field, mix(palette.accent, "#2f4f9a", 0.6)),
    rect(0, field, width, height - field, grass),
    ...bands,
    line(`M-10 ${field + unit * 26}H${width + 10}`, white, unit * 7, 'opacity=".85"'),
    ellipse(
      width / 2,
      field + (height - field) * 0.52,
      width * 0.36,
      (height - field) * 0.2,
      "none",
      `stroke="${white}" stroke-width="${unit * 9}" opacity=".7"`,
    ),
    line(`M-10 ${field + (height - field) * 0.52}H${width + 10}`, white, unit * 9, 'opacity=".7"'),
  ].join("");
}
