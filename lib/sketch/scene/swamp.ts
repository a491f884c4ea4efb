import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, line, type Point, path, rect, spline } from "@/lib/sketch/svg";
import { paintConifers, paintFoliage, paintGrass, paintHill, paintWater } from "./land";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintMist } from "./trees";

/** A cypress that stands in the water, flared at its foot, with moss hanging from bare branches. */
function cypress(stage: Stage, x: number, base: number, half: number, bark: string, moss: string): string {
  const { random, palette } = stage;
  const top = -20;
  const trunk: Point[] = [
    [x - half * 2.2, base],
    [x - half * 1.1, base - half * 2.6],
    [x - half * 0.8, base * 0.5],
    [x - half * 0.66, top],
    [x + half * 0.66, top],
    [x + half * 0.8, base * 0.5],
    [x + half * 1.1, base - half * 2.6],
    [x + half * 2.2, base],
  ];
  const branches = [0.1, 0.22, 0.36, 0.5].map((share, index) => {
    const way = index % 2 ? 1 : -1;
    const y = base * share;
    const reach = half * random.between(5, 9);
    // A branch rises from the trunk and bends down at its end.
    const at = (along: number): Point => [
      x + way * reach * along,
      y - half * 3.4 * along * (1 - along) + half * 1.2 * along ** 3,
    ];
    const strands = [0.24, 0.34, 0.46, 0.58, 0.7, 0.82, 0.94].map((along) => {
      const [sx, sy] = at(along);
      const long = half * random.between(2, 6);
      return blade([sx, sy], [sx + half * 0.1, sy + long * 0.4], [sx - half * 0.16, sy + long], half * 0.42);
    });
    const limb = [at(0), at(0.33), at(0.66), at(1)];
    return line(spline(limb, true), bark, half * 0.5) + path(strands.join(""), moss, 'opacity=".8"');
  });
  const furrows = [-0.5, 0, 0.5].map(
    (at) =>
      `M${x + at * half} ${top}Q${x + at * half * 0.9} ${base * 0.6} ${x + at * half * 2.6} ${base - 4}`,
  );
  return [
    ellipse(x, base, half * 3, half * 0.6, mix(palette.near, "#0c1a18", 0.5), 'opacity=".5"'),
    ...branches,
    path(`${spline(trunk, true)}Z`, bark),
    line(furrows.join(""), shift(bark, -0.05), half * 0.1),
    line(
      `M${x - half * 0.7} ${top}Q${x - half * 0.9} ${base * 0.6} ${x - half * 1.9} ${base - 4}`,
      mix(bark, palette.light, 0.3),
      half * 0.16,
      'opacity=".6"',
    ),
  ].join("");
}

/** A lily pad with a notch. */
const pad = (x: number, y: number, size: number, colour: string) =>
  path(
    `M${x} ${y}L${x + size} ${y - size * 0.1}A${size} ${size * 0.34} 0 1 1 ${x + size * 0.92} ${y - size * 0.2}Z`,
    colour,
  );

/** A swamp: dark, still water between cypresses, in mist. */
export function swamp(stage: Stage): string {
  const { palette, width, height, unit, random, peopled } = stage;
  const dim = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.55 : 0.16);
  const level = height * 0.56;
  const far: Stage = { ...stage, horizon: level };
  const bark = dim("#5a4f44");
  const [moss, leaf] = [dim("#8a9a5c"), dim("#4f8a4c")];
  const spots = peopled ? [0.08, 0.9] : [0.1, 0.34, 0.88];
  const trees = spots.map((share, index) =>
    cypress(
      stage,
      width * share,
      height * (0.72 + (index % 2) * 0.12),
      unit * (34 + (index % 2) * 16),
      index % 2 ? shift(bark, -0.05) : bark,
      moss,
    ),
  );
  const slender = [0.2, 0.46, 0.6, 0.72].map((share) =>
    cypress(
      stage,
      width * (share + random.between(-0.03, 0.03)),
      level + height * 0.05,
      unit * 14,
      mix(bark, palette.sky[2], 0.45),
      mix(moss, palette.sky[2], 0.45),
    ),
  );
  const pads = Array.from({ length: 16 }, () => {
    const t = random.next();
    return pad(
      width * random.next(),
      level + (height - level) * (0.34 + 0.6 * t),
      unit * (18 + 44 * t),
      t > 0.5 ? leaf : shift(leaf, 0.05),
    );
  });
  return [
    paintWholeSky(far, 2),
    paintConifers(far, level, height * 0.34, mix(dim("#4f6f5a"), palette.sky[2], 0.5), 0.2),
    paintConifers(far, level, height * 0.22, mix(dim("#3f5f48"), palette.sky[2], 0.25), 0.24),
    paintHill(far, level + height * 0.01, height * 0.015, dim("#51613f")),
    paintWater(far, level + height * 0.015, dim("#24443c")),
    paintMist(stage, level, 5),
    ...slender,
    rect(0, level, width, height - level, dim("#2f5a3f"), 'opacity=".28"'),
    ...pads,
    ...trees,
    paintMist(stage, height * 0.72, 2),
    paintFoliage(stage, -height * 0.02, unit * 120, [dim("#3f5a3c"), dim("#56764a"), moss], true),
    paintGrass(stage, height * 1.01, unit * 150, dim("#3f6a3c"), 46),
  ].join("");
}
