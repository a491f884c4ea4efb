import { mix, shift } from "@/lib/sketch/colour";
import { blade, group, line, path } from "@/lib/sketch/svg";
import { shadow } from "./shadow";
import { inked, type Setup } from "./table";

/** Flowers in a vase. */
export function vase(setup: Setup): string {
  const { defs, random, palette, colour } = setup;
  const ink = inked(setup);
  const kinds = colour
    ? ([colour, mix(colour, "#ffffff", 0.45), shift(colour, -0.1)] as const)
    : (["#f07ba0", "#ffd15c", "#f6f0ea", "#b48ae0", "#f28a5c"] as const);
  const heads = Array.from({ length: 13 }, (_, index) => {
    const angle = -Math.PI * (0.08 + (0.84 * (index + 0.5)) / 13);
    const reach = random.between(190, 400);
    return {
      x: 500 + Math.cos(angle) * reach * 0.86,
      y: 490 + Math.sin(angle) * reach * 0.9,
      size: random.between(56, 92),
      colour: random.pick(kinds as readonly [string, ...string[]]),
    };
  });
  const stems = heads
    .map(({ x, y }) => `M500 640Q${(500 + x) / 2 + 10} ${(y + 640) / 2 - 30} ${x} ${y}`)
    .join("");
  const leaves = Array.from({ length: 26 }, () => {
    const a = -Math.PI * random.between(0.02, 0.98);
    const r = random.between(170, 400);
    const [x, y] = [500 + Math.cos(a) * r * 0.7, 520 + Math.sin(a) * r * 0.7];
    return blade(
      [x, y],
      [x + Math.cos(a) * 60 + 20, y + Math.sin(a) * 60],
      [x + Math.cos(a) * 130, y + Math.sin(a) * 130],
      30,
    );
  });
  const bloom = ({ x, y, size, colour: c }: (typeof heads)[number]) => {
    const ring = (count: number, share: number, tone: string) =>
      Array.from(
        { length: count },
        (_, index) =>
          `<path d="M0 0C${-size * 0.42 * share} ${-size * 0.4 * share} ${-size * 0.34 * share} ${-size * share} 0 ${-size * share}C${size * 0.34 * share} ${-size * share} ${size * 0.42 * share} ${-size * 0.4 * share} 0 0Z" transform="rotate(${(index * 360) / count})" fill="${tone}" stroke="${shift(c, -0.28)}" stroke-width="4"/>`,
      ).join("");
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${random.whole(0, 60)})">${ring(10, 1, shift(c, -0.05))}${ring(8, 0.72, c)}${ring(6, 0.44, shift(c, 0.06))}<circle r="${size * 0.16}" fill="#f3b23c" stroke="#8a5a1c" stroke-width="4"/></g>`;
  };
  const glass =
    "M400 560H600C590 620 640 660 660 730C672 790 630 830 580 834H420C370 830 328 790 340 730C360 660 410 620 400 560Z";
  const c = mix(palette.mid, "#6fa8c8", 0.6);
  return [
    shadow(500, 842, 250),
    line(stems, "#4f8f5a", 12),
    path(leaves.join(""), "#5fa36a", 'stroke="#23523f" stroke-width="4"'),
    ...heads.sort((a, b) => a.y - b.y).map(bloom),
    path(
      glass,
      defs.linear(
        [
          [0, shift(c, 0.16)],
          [0.5, c],
          [1, shift(c, -0.15)],
        ],
        [0, 0, 1, 0.2],
      ),
      ink,
    ),
    group(
      defs.clip(`<path d="${glass}"/>`),
      path("M380 560C390 640 350 700 372 800L410 800C390 700 424 640 420 560Z", "#ffffff", 'opacity=".5"'),
      line("M330 770Q500 810 670 770", mix(c, "#ffffff", 0.6), 8),
    ),
    path(
      blade([720, 826], [760, 800], [800, 822], 14) + blade([230, 838], [270, 812], [300, 836], 12),
      kinds[0],
    ),
  ].join("");
}
