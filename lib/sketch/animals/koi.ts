import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import type { Fur } from "./furred";

function koi(fur: Fur, colour: string, spots: string): string {
  const { defs, random, coat } = fur;
  const body = spline([
    [0, -330],
    [80, -260],
    [104, -90],
    [80, 110],
    [30, 280],
    [0, 330],
    [-30, 280],
    [-80, 110],
    [-104, -90],
    [-80, -260],
  ]);
  const fill = defs.linear(
    [
      [0, mix(colour, "#ffffff", 0.3)],
      [0.5, colour],
      [1, shift(colour, -0.1)],
    ],
    [0, 0, 1, 0],
  );
  const ink = `stroke="${coat.ink}" stroke-width="7"`;
  const fin = `${spline([
    [86, -150],
    [230, -120],
    [260, -20],
    [180, 10],
    [100, -60],
  ])}`;
  const patches = Array.from({ length: 5 }, (_, index) =>
    spline(
      [0, 1, 2, 3, 4, 5].map((step): Point => {
        const a = (step / 6) * Math.PI * 2;
        const r = random.between(40, 80);
        return [
          random.between(-36, 36) * 0.3 + (index % 2 ? 34 : -34) + Math.cos(a) * r,
          -250 + index * 118 + Math.sin(a) * r * 0.9,
        ];
      }),
    ),
  );
  const scales = Array.from(
    { length: 22 },
    (_, index) => `M${-54 + (index % 3) * 54 - 22} ${-150 + Math.floor(index / 3) * 56}q22 30 44 0`,
  ).join("");
  return [
    path(
      spline([
        [0, 300],
        [90, 400],
        [150, 520],
        [60, 480],
        [0, 440],
        [-60, 480],
        [-150, 520],
        [-90, 400],
      ]),
      mix(colour, "#ffffff", 0.4),
      `${ink} opacity=".92"`,
    ),
    path(fin, mix(colour, "#ffffff", 0.45), `${ink} opacity=".92"`) +
      group('transform="scale(-1 1)"', path(fin, mix(colour, "#ffffff", 0.45), `${ink} opacity=".92"`)),
    path(body, fill, ink),
    group(
      defs.clip(`<path d="${body}"/>`),
      path(patches.join(""), spots),
      line(scales, coat.ink, 3.5, 'opacity=".25"'),
      ellipse(-40, -60, 26, 230, "#ffffff", 'opacity=".3"'),
    ),
    ellipse(-52, -270, 15, 18, "#1a1224") +
      ellipse(52, -270, 15, 18, "#1a1224") +
      ellipse(-55, -275, 5, 6, "#fff") +
      ellipse(49, -275, 5, 6, "#fff"),
    line("M-40 -318q-40 -20 -56 -6M40 -318q40 -20 56 -6", colour, 7),
  ].join("");
}

/** Two koi circling each other, seen from above through rippling water. */
export function fish(fur: Fur): string {
  const { coat, random } = fur;
  const rings = [230, 330, 430, 520].map((r) =>
    ellipse(
      500,
      520,
      r,
      r * 0.94,
      "none",
      `stroke="#ffffff" stroke-width="6" opacity="${(0.5 - r / 1400).toFixed(2)}"`,
    ),
  );
  const pads = [
    [120, 180, 120],
    [880, 860, 140],
    [860, 150, 90],
  ].map(
    ([x = 0, y = 0, r = 0]) =>
      path(
        `M${x} ${y}L${x + r} ${y - r * 0.3}A${r} ${r} 0 1 1 ${x + r * 0.6} ${y - r * 0.8}Z`,
        "#4f9a72",
        'stroke="#1f4f4a" stroke-width="7"',
      ) +
      line(
        `M${x} ${y}L${x - r * 0.8} ${y - r * 0.2}M${x} ${y}L${x - r * 0.2} ${y + r * 0.8}M${x} ${y}L${x - r * 0.4} ${y - r * 0.7}`,
        "#2f7a5c",
        5,
      ),
  );
  const bend = random.between(-12, 12);
  return [
    ...rings,
    ...pads,
    group(`transform="translate(330 560) rotate(${(18 + bend).toFixed(0)})"`, koi(fur, coat.base, "#fff6ee")),
    group(
      `transform="translate(680 480) rotate(${(198 + bend).toFixed(0)})"`,
      koi(fur, "#fbf4ea", coat.base),
    ),
  ].join("");
}
