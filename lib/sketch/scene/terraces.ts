import { mix, shift } from "@/lib/sketch/colour";
import { line, type Point, path, spline } from "@/lib/sketch/svg";
import { paintGrass, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintMist, paintTree } from "./trees";

/** Terraced fields down a slope, some flooded and mirroring the sky. */
export function terraces(stage: Stage): string {
  const { palette, width, height, horizon, random, defs, unit } = stage;
  const green = mix("#7fb24e", palette.ambient, palette.night ? 0.6 : 0.12);
  const gold = mix("#c9b552", palette.ambient, palette.night ? 0.6 : 0.12);
  const steps = 11;
  const from = horizon + height * 0.03;
  const phase = random.between(0, 6);
  const rows = Array.from({ length: steps }, (_, index) => {
    const near = index / (steps - 1);
    const y = from + (height * 1.02 - from) * near ** 1.35;
    const wave = height * (0.012 + 0.05 * near);
    const edge = Array.from(
      { length: 8 },
      (_unused, at): Point => [
        (width * (at - 0.5)) / 6,
        y + Math.sin(at * 1.15 + phase + index * 0.42) * wave + random.between(-0.2, 0.2) * wave,
      ],
    );
    const crest = spline(edge, true);
    const body = `${crest}L${width * 1.2} ${height + 40}L${-width * 0.2} ${height + 40}Z`;
    const isWet = (index + 1) % 3 === 0;
    const face = isWet ? mix(palette.sky[1], palette.sky[2], 0.5) : index % 3 ? green : mix(green, gold, 0.6);
    const haze = mix(face, palette.sky[2], (1 - near) * 0.42);
    const bank = mix(shift(green, -0.16), palette.sky[2], (1 - near) * 0.36);
    const tufts = isWet
      ? ""
      : Array.from({ length: 46 }, () => {
          const x = random.next() * width;
          const size = unit * (3 + 9 * near);
          const down = unit * (12 + 40 * near) * random.between(0.3, 1.5);
          const at = y + down + Math.sin((x / width) * 6.9 + 0.6 + phase + index * 0.42) * wave;
          return `M${x.toFixed(1)} ${at.toFixed(1)}l${(-size * 0.4).toFixed(1)} ${(-size).toFixed(1)}m${(size * 0.4).toFixed(1)} ${size.toFixed(1)}l${(size * 0.4).toFixed(1)} ${(-size).toFixed(1)}`;
        }).join("");
    return [
      path(
        body,
        defs.linear([
          [0, mix(haze, palette.light, 0.2)],
          [0.5, haze],
          [1, haze],
        ]),
      ),
      tufts && line(tufts, shift(haze, -0.1), unit * (1 + 2 * near), 'opacity=".7"'),
      line(crest, bank, unit * (9 + 36 * near)),
      line(
        crest,
        mix(bank, palette.light, 0.4),
        unit * (2 + 5 * near),
        `transform="translate(0 ${(-unit * (4 + 15 * near)).toFixed(1)})"`,
      ),
    ].join("");
  });
  return [
    paintWholeSky(stage, 3),
    paintMountains(stage, horizon, height * 0.2, mix(palette.far, palette.sky[2], 0.3), false),
    paintHill(stage, horizon - height * 0.005, height * 0.09, mix(green, palette.sky[2], 0.5)),
    paintMist(stage, horizon - height * 0.02, 5),
    ...rows.slice(0, 4),
    paintTree(stage, width * random.pick([0.16, 0.84]), from + height * 0.1, unit * 150),
    ...rows.slice(4),
    paintMist(stage, from + height * 0.05, 3),
    paintGrass(stage, height * 1.03, unit * 80, shift(green, -0.12), 120),
  ].join("");
}
