import { mix, shift } from "@/lib/sketch/colour";
import { line, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { paintBirds } from "./birds";
import { standOfPines } from "./lakeside";
import { paintConifers, paintFoliage, paintGlitter, paintGrass, paintHill, paintWater } from "./land";
import { lightSide } from "./light-side";
import { paintMountains } from "./peaks";
import { ribbon } from "./ribbon";
import { paintWholeSky } from "./sky";
import { landmarkOf, type Stage } from "./stage";
import { paintWildflowers } from "./wildflowers";

/** A castle's towers, rearmost first: position, height, breadth, and whether they end in a roof or in battlements. */
const TOWERS: readonly (readonly [dx: number, tall: number, wide: number, roofed: boolean])[] = [
  [0.3, 2.05, 0.22, true],
  [-0.34, 1.72, 0.2, true],
  [0, 2.45, 0.36, true],
  [0.62, 1.62, 0.26, true],
  [-0.66, 1.5, 0.28, true],
  [-1.12, 1.02, 0.3, false],
  [1.1, 1.12, 0.3, true],
  [0.3, 0.98, 0.2, false],
  [-0.3, 0.98, 0.2, false],
];

/** Battlements along the top of a wall. */
const battlements = (x: number, y: number, wide: number, s: number) => {
  const count = Math.max(3, Math.round(wide / (s * 0.075)) | 1);
  const step = wide / count;
  return Array.from({ length: count }, (_, nth) =>
    nth % 2 ? "" : `M${x + nth * step} ${y + 1}v${-s * 0.07}h${step}v${s * 0.07}Z`,
  ).join("");
};

/** A castle with curtain wall, gate and towers, its foot at (x, y); `s` is half the wall's breadth. */
function castleShape(stage: Stage, x: number, y: number, s: number): string {
  const { palette, defs, brief } = stage;
  const stone = mix(mix(palette.far, "#efe2d2", 0.62), palette.ambient, palette.night ? 0.55 : 0.1);
  const side = lightSide(stage);
  const lit = palette.night || brief.time === "sunset";
  const glass = lit ? "#ffd98a" : mix(palette.ambient, "#20204a", 0.5);
  const across = (one: string, haze = 0) => {
    const base = mix(one, palette.sky[2], haze);
    const [bright, shade] = [mix(base, palette.light, 0.34), mix(base, palette.ambient, 0.42)];
    return defs.linear(
      [
        [0, side < 0 ? bright : shade],
        [0.45, base],
        [1, side < 0 ? shade : bright],
      ],
      [0, 0, 1, 0],
    );
  };
  const roof = mix(palette.accent, palette.ambient, palette.night ? 0.4 : 0.18);
  const tower = ([dx, tall, wide, roofed]: (typeof TOWERS)[number], index: number) => {
    const haze = Math.max(0, 0.2 - index * 0.04);
    const [cx, top, w] = [x + dx * s, y - tall * s, wide * s];
    const cap = roofed
      ? path(
          `M${cx - w * 0.66} ${top + s * 0.01}Q${cx - w * 0.12} ${top - w * 0.7} ${cx} ${top - w * 2}Q${cx + w * 0.12} ${top - w * 0.7} ${cx + w * 0.66} ${top + s * 0.01}Z`,
          across(roof, haze),
        ) +
        line(`M${cx} ${top - w * 1.95}v${-s * 0.16}`, mix(stone, "#3a2c3a", 0.6), s * 0.012) +
        path(
          `M${cx} ${top - w * 1.95 - s * 0.16}l${s * 0.13} ${s * 0.04}l${-s * 0.13} ${s * 0.045}Z`,
          mix(palette.accent, "#ffffff", 0.15),
        )
      : path(battlements(cx - w * 0.58, top, w * 1.16, s), mix(stone, palette.light, 0.1));
    const windows = [0.24, 0.52, 0.8]
      .filter((down) => down < tall - 0.6)
      .map(
        (down) =>
          `M${cx - s * 0.03} ${top + down * s}q${s * 0.03} ${-s * 0.075} ${s * 0.06} 0v${s * 0.1}h${-s * 0.06}Z`,
      );
    return [
      rect(cx - w / 2, top, w, tall * s, across(stone, haze)),
      rect(cx - w * 0.58, top, w * 1.16, s * 0.06, mix(stone, palette.ambient, 0.16)),
      cap,
      path(windows.join(""), glass),
    ].join("");
  };
  const wallTop = y - s * 0.62;
  const courses = Array.from({ length: 26 }, (_, nth) => {
    const bx = x - s * 1.2 + ((nth * 0.37) % 1) * s * 2.3;
    const by = wallTop + s * (0.1 + ((nth * 0.61) % 1) * 0.46);
    return `M${bx.toFixed(1)} ${by.toFixed(1)}h${(s * 0.09).toFixed(1)}`;
  });
  return [
    ...TOWERS.slice(0, 5).map(tower),
    path(
      `M${x - s * 1.25} ${y}V${wallTop}H${x + s * 1.22}V${y}Z`,
      defs.linear([
        [0, mix(stone, palette.light, 0.22)],
        [1, mix(stone, palette.ambient, 0.3)],
      ]),
    ),
    path(battlements(x - s * 1.25, wallTop, s * 2.47, s), mix(stone, palette.light, 0.18)),
    line(courses.join(""), mix(stone, palette.ambient, 0.5), s * 0.016, 'opacity=".6"'),
    ...TOWERS.slice(5).map((one, index) => tower(one, index + 5)),
    path(
      `M${x - s * 0.17} ${y}V${y - s * 0.3}Q${x} ${y - s * 0.56} ${x + s * 0.17} ${y - s * 0.3}V${y}Z`,
      mix(stone, palette.ambient, 0.4),
    ),
    path(
      `M${x - s * 0.125} ${y}V${y - s * 0.29}Q${x} ${y - s * 0.49} ${x + s * 0.125} ${y - s * 0.29}V${y}Z`,
      lit ? "#f0b860" : mix("#4a3428", palette.ambient, 0.35),
    ),
    line(
      `M${x} ${y}v${-s * 0.38}M${x - s * 0.062} ${y}v${-s * 0.36}M${x + s * 0.062} ${y}v${-s * 0.36}`,
      mix("#33241c", palette.ambient, 0.3),
      s * 0.014,
    ),
  ].join("");
}

/** What a castle stands on: a wooded hill, or a rock that drops into the sea. */
function hillOf(stage: Stage, x: number, y: number, s: number, foot: number): string {
  const { palette, random, defs, unit } = stage;
  const crag = landmarkOf(stage, "cliffs") !== undefined;
  const rock = mix(mix("#8a7d78", palette.ambient, palette.night ? 0.6 : 0.22), palette.near, 0.15);
  const high = foot - y;
  const edge = (way: -1 | 1): Point[] =>
    Array.from({ length: 7 }, (_, index): Point => {
      const t = index / 6;
      const out = crag ? 1.34 + 0.34 * t + (index % 2 ? 0.07 : 0) : 1.4 + 1.5 * t ** 1.3;
      return [x + way * s * (out + random.between(-0.03, 0.03)), y + high * t - (index === 0 ? s * 0.02 : 0)];
    });
  const outline: Point[] = [...edge(-1).reverse(), ...edge(1)];
  const ground = crag ? rock : mix(palette.ground, palette.mid, 0.25);
  const d = crag ? polygon(outline) : `${spline(outline, true)}Z`;
  const way = random.fork("way").pick([-1, 1] as const);
  const lane = ribbon([
    [x, y - s * 0.02, unit * 7],
    [x + way * s * 0.5, y + high * 0.3, unit * 12],
    [x - way * s * 0.4, y + high * 0.62, unit * 20],
    [x + way * s * 0.5, foot, unit * 32],
  ]);
  const clefts = Array.from({ length: 12 }, () => {
    const [cx, cy] = [x + random.between(-1.4, 1.4) * s, y + random.between(0.1, 0.6) * high];
    const long = high * random.between(0.2, 0.42);
    return polygon([
      [cx, cy],
      [cx + s * 0.05, cy + long * 0.5],
      [cx + s * 0.02, cy + long],
      [cx - s * 0.04, cy + long * 0.6],
    ]);
  });
  return [
    path(
      d,
      defs.linear([
        [0, mix(ground, palette.light, 0.26)],
        [1, shift(ground, -0.08)],
      ]),
    ),
    crag
      ? path(clefts.join(""), shift(rock, -0.14), 'opacity=".55"')
      : path(lane, mix(mix("#dcc79c", palette.ambient, palette.night ? 0.6 : 0.15), palette.ground, 0.2)),
  ].join("");
}

/** A fairytale castle on its hill above a lake, or on a cliff above the sea. */
export function castle(stage: Stage): string {
  const { palette, horizon, height, width, unit, random, defs, peopled, focus, brief } = stage;
  const x =
    width *
    (peopled
      ? random.chance(0.5)
        ? 0.2
        : 0.8
      : brief.subject.kind === "animal"
        ? focus < 0.5
          ? 0.76
          : 0.24
        : random.between(0.36, 0.64));
  const shore = horizon + height * 0.14;
  // Keeps the highest tower inside the picture.
  const s = peopled ? unit * 132 : Math.min(width * 0.27, (shore - height * 0.17) / 3.9);
  const y = peopled ? horizon + height * 0.02 : shore - Math.max(height * 0.12, s * 0.5);
  const side = random.fork("frame").pick([-1, 1] as const);
  const view = [
    hillOf(stage, x, y, s, shore + unit * 6),
    castleShape(stage, x, y, s),
    peopled || landmarkOf(stage, "cliffs")
      ? ""
      : paintConifers(stage, shore + unit * 4, unit * 70, mix(palette.mid, palette.near, 0.35), 0.7),
  ].join("");
  return [
    paintWholeSky(stage, 5),
    peopled ? "" : paintBirds(stage, 6),
    paintMountains(stage, horizon, height * 0.26, mix(palette.far, palette.sky[2], 0.5), true),
    paintHill(stage, horizon - height * 0.02, height * 0.07, mix(palette.mid, palette.far, 0.5)),
    peopled ? paintHill(stage, horizon + height * 0.06, height * 0.05, palette.ground) : "",
    view,
    paintWater(stage, shore, mix(palette.mid, palette.sky[0], 0.5), view),
    paintGlitter(stage, defs, x, shore),
    paintHill(stage, height * 0.92, height * 0.05, mix(palette.near, palette.ground, 0.4)),
    paintGrass(stage, height * 0.99, unit * 80, palette.near, 140),
    peopled
      ? paintFoliage(stage, height * 1.05, unit * 110, [
          palette.near,
          mix(palette.near, palette.accent, 0.4),
          mix(palette.accent, "#ffffff", 0.3),
        ])
      : standOfPines(stage, side, height * 0.96, 0.14) + paintWildflowers(stage, height * 0.9, 0.4),
  ].join("");
}
