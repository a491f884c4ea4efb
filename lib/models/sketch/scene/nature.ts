import { mix, shift } from "@/lib/models/sketch/colour";
import {
  paintConifers,
  paintFoliage,
  paintGlitter,
  paintGrass,
  paintHill,
  paintMountains,
  paintTrunks,
  paintWater,
} from "@/lib/models/sketch/scene/land";
import { paintClouds, paintSky, paintStars, paintSun, paintWholeSky } from "@/lib/models/sketch/scene/sky";
import type { Scene, Stage } from "@/lib/models/sketch/scene/stage";
import { blade, ellipse, group, path, polygon, rect, spline } from "@/lib/models/sketch/svg";

/** Ranges of mountains behind a lake or meadow. */
export function mountains(stage: Stage): Scene {
  const { palette, horizon, height, random, width, unit } = stage;
  const lake = random.chance(0.65);
  const snow = random.chance(0.7);
  const back = [
    paintWholeSky(stage, 2),
    paintMountains(stage, horizon, height * 0.34, mix(palette.far, palette.sky[2], 0.35), snow),
    paintMountains(stage, horizon, height * 0.22, palette.far, snow),
    paintHill(stage, horizon - height * 0.012, height * 0.05, palette.mid),
    paintConifers(stage, horizon + unit * 6, unit * 66, palette.mid),
    lake
      ? paintWater(stage, horizon, mix(palette.mid, palette.sky[0], 0.55))
      : paintHill(stage, horizon + height * 0.03, height * 0.03, palette.ground),
    lake ? paintGlitter(stage, stage.defs, width * random.between(0.35, 0.65), horizon) : "",
    paintHill(stage, height * 0.93, height * 0.07, mix(palette.near, palette.ground, 0.3)),
    paintConifers(stage, height * 0.98, unit * 210, palette.near, 0.75),
    paintGrass(stage, height * 1.01, unit * 60, shift(palette.near, -0.04), 130),
  ];
  return { back: back.join(""), front: "" };
}

/** A wood in layers of haze, with shafts of light. */
export function forest(stage: Stage): Scene {
  const { palette, width, height, unit, random, defs } = stage;
  const haze = mix(palette.sky[2], palette.ground, 0.25);
  const shaft = defs.linear([
    [0, palette.light, 0.5],
    [1, palette.light, 0],
  ]);
  const shafts = Array.from({ length: 6 }, () => {
    const x = random.between(0.1, 0.95) * width;
    const wide = random.between(0.03, 0.09) * width;
    return path(
      polygon([
        [x, -10],
        [x + wide, -10],
        [x + wide * 2 - width * 0.28, height],
        [x - wide - width * 0.28, height],
      ]),
      shaft,
      'opacity=".55"',
    );
  });
  const glow = defs.radial([
    [0, palette.light, 0.9],
    [1, palette.light, 0],
  ]);
  const path2 = spline([
    [width * 0.46, height * 0.62],
    [width * 0.54, height * 0.62],
    [width * 0.62, height * 0.78],
    [width * 0.86, height * 1.05],
    [width * 0.12, height * 1.05],
    [width * 0.4, height * 0.8],
  ]);
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, mix(palette.sky[1], palette.ground, 0.35)],
        [0.6, haze],
        [1, palette.ground],
      ]),
    ),
    ellipse(width * 0.5, height * 0.42, width * 0.5, height * 0.42, glow),
    paintTrunks(stage, 16, unit * 8, mix(haze, palette.mid, 0.35)),
    paintFoliage(
      stage,
      height * 0.06,
      unit * 170,
      [mix(haze, palette.mid, 0.5), mix(haze, palette.mid, 0.35), mix(haze, palette.mid, 0.2)],
      true,
    ),
    paintTrunks(stage, 9, unit * 16, mix(haze, palette.mid, 0.75)),
    paintHill(stage, height * 0.66, height * 0.04, mix(palette.ground, haze, 0.35)),
    path(path2, mix(palette.light, palette.ground, 0.5), 'opacity=".6"'),
    ...shafts,
    paintTrunks(stage, 4, unit * 34, palette.near),
    paintHill(stage, height * 0.86, height * 0.05, mix(palette.ground, palette.near, 0.45)),
    paintGrass(stage, height * 0.9, unit * 80, mix(palette.near, palette.ground, 0.4), 160),
    paintFoliage(
      stage,
      -height * 0.01,
      unit * 130,
      [palette.near, mix(palette.near, palette.mid, 0.5), mix(palette.mid, palette.light, 0.25)],
      true,
    ),
    paintFoliage(stage, height * 1.03, unit * 120, [
      shift(palette.near, -0.04),
      palette.near,
      mix(palette.near, palette.mid, 0.4),
    ]),
  ];
  return { back: back.join(""), front: "" };
}

/** The sea seen from a beach. */
export function sea(stage: Stage): Scene {
  const { palette, horizon, height, width, random, defs, unit } = stage;
  const deep = mix(palette.sky[0], palette.night ? "#0a2350" : "#0f6f9c", 0.45);
  const sun = random.between(0.3, 0.7);
  const shore = horizon + (height - horizon) * random.between(0.55, 0.7);
  const sand = mix("#f2d7a6", palette.ambient, palette.night ? 0.55 : 0.1);
  const wave = (y: number, rise: number) =>
    spline(
      [
        [-20, y],
        [width * 0.2, y - rise],
        [width * 0.45, y + rise * 0.6],
        [width * 0.72, y - rise * 0.4],
        [width + 20, y + rise],
      ],
      true,
    );
  const below = `L${width + 20} ${height + 20}L-20 ${height + 20}Z`;
  const island = polygon([
    [width * 0.06, horizon + 1],
    [width * 0.12, horizon - height * 0.03],
    [width * 0.17, horizon - height * 0.045],
    [width * 0.25, horizon - height * 0.02],
    [width * 0.33, horizon + 1],
  ]);
  const back = [
    paintWholeSky(stage, 5),
    path(island, mix(palette.far, palette.ambient, 0.3)),
    paintWater(stage, horizon, deep),
    paintGlitter(stage, defs, sun * width, horizon),
    path(wave(shore - unit * 36, unit * 20) + below, mix(palette.sky[2], deep, 0.3), 'opacity=".75"'),
    path(wave(shore - unit * 6, unit * 22) + below, "#ffffff", 'opacity=".85"'),
    path(wave(shore + unit * 8, unit * 20) + below, mix(sand, palette.ambient, 0.25)),
    path(wave(shore + unit * 44, unit * 16) + below, sand),
    path(
      Array.from({ length: 90 }, () => {
        const [x, y] = [random.next() * width, random.between(shore + unit * 60, height)];
        return blade([x - unit * 8, y], [x, y - unit * 2], [x + unit * 8, y], unit * 1.6);
      }).join(""),
      mix(sand, palette.ambient, 0.3),
      'opacity=".5"',
    ),
  ];
  return { back: back.join(""), front: "" };
}

/** A flowering meadow between rolling hills. */
export function meadow(stage: Stage): Scene {
  const { palette, horizon, height, unit, random, width } = stage;
  const bloom = [palette.accent, "#fff6dc", mix(palette.accent, "#ffffff", 0.45), "#ffd35e"] as const;
  const flowers = Array.from({ length: 170 }, () => {
    const t = random.next() ** 0.7;
    const [x, y, r] = [
      random.next() * width,
      horizon + height * 0.06 + t * (height - horizon),
      unit * (2 + 9 * t),
    ];
    return ellipse(x, y, r, r * 0.8, random.pick(bloom));
  });
  const back = [
    paintWholeSky(stage, 4),
    paintMountains(stage, horizon, height * 0.12, mix(palette.far, palette.sky[2], 0.3), false),
    paintHill(stage, horizon - height * 0.01, height * 0.08, mix(palette.mid, palette.far, 0.4)),
    paintConifers(stage, horizon + height * 0.015, unit * 44, palette.mid, 0.9),
    paintHill(stage, horizon + height * 0.05, height * 0.07, mix(palette.ground, palette.light, 0.18)),
    paintHill(stage, horizon + height * 0.16, height * 0.06, palette.ground),
    paintGrass(stage, height * 0.97, unit * 130, mix(palette.ground, palette.near, 0.55), 220),
    ...flowers,
    paintGrass(stage, height * 1.04, unit * 150, palette.near, 150),
  ];
  return { back: back.join(""), front: "" };
}

/** Dunes in long light. */
export function desert(stage: Stage): Scene {
  const { palette, horizon, height, width, random, defs, unit } = stage;
  const sand = palette.night ? mix("#c9a27a", palette.ambient, 0.6) : mix("#eeb877", palette.ambient, 0.08);
  const dune = (y: number, rise: number, colour: string) => {
    const crest = width * random.between(0.25, 0.75);
    const line = [
      [-20, y + rise * 0.4],
      [crest * 0.5, y - rise * 0.1],
      [crest, y - rise],
      [crest + width * 0.2, y - rise * 0.35],
      [width + 20, y + rise * 0.2],
    ] as const;
    const d = `${spline(line, true)}L${width + 20} ${height + 20}L-20 ${height + 20}Z`;
    const shade = `M${crest} ${y - rise}C${crest + width * 0.1} ${y - rise * 0.6} ${crest - width * 0.06} ${y + rise * 0.4} ${crest + width * 0.14} ${y + rise * 1.5}L${width + 40} ${height}V${y - rise}Z`;
    return (
      path(
        d,
        defs.linear([
          [0, mix(colour, palette.light, 0.35)],
          [1, colour],
        ]),
      ) +
      group(defs.clip(`<path d="${d}"/>`), path(shade, mix(colour, palette.ambient, 0.55), 'opacity=".55"'))
    );
  };
  const back = [
    paintWholeSky(stage, 1),
    paintMountains(stage, horizon + 4, height * 0.07, mix(palette.far, palette.sky[2], 0.3), false),
    dune(horizon + height * 0.02, height * 0.05, mix(sand, palette.sky[2], 0.4)),
    dune(horizon + height * 0.1, height * 0.08, mix(sand, palette.sky[2], 0.15)),
    dune(horizon + height * 0.24, height * 0.12, sand),
    dune(height * 0.92, height * 0.12, mix(sand, palette.ambient, 0.25)),
    ellipse(width * 0.5, height, width, unit * 30, mix(sand, palette.ambient, 0.5), 'opacity=".3"'),
  ];
  return { back: back.join(""), front: "" };
}

/** Snowfields with dark conifers. */
export function snowfield(stage: Stage): Scene {
  const { palette, horizon, height, unit } = stage;
  const snow = mix("#f7fbff", palette.sky[1], palette.night ? 0.4 : 0.12);
  const back = [
    paintWholeSky(stage, 2),
    paintMountains(stage, horizon, height * 0.25, mix(palette.far, palette.sky[2], 0.3), true),
    paintHill(stage, horizon - height * 0.005, height * 0.05, mix(snow, palette.ambient, 0.28)),
    paintConifers(stage, horizon + height * 0.02, unit * 90, mix(palette.mid, palette.ambient, 0.3)),
    paintHill(stage, horizon + height * 0.08, height * 0.05, mix(snow, palette.ambient, 0.14)),
    paintConifers(stage, horizon + height * 0.14, unit * 190, mix(palette.near, palette.ambient, 0.2), 0.9),
    paintHill(stage, horizon + height * 0.22, height * 0.06, snow, 0.4),
  ];
  return { back: back.join(""), front: "" };
}

/** A waterfall between rocks. */
export function waterfall(stage: Stage): Scene {
  const { palette, width, height, random, defs, unit, horizon } = stage;
  const rock = mix(palette.near, palette.ambient, 0.35);
  const [left, right] = [width * 0.41, width * 0.6];
  const top = horizon * 0.42;
  const wall = (side: -1 | 1) => {
    const edge = side < 0 ? left : right;
    const away = side < 0 ? -30 : width + 30;
    const steps = Array.from(
      { length: 8 },
      (_, index) =>
        [
          edge + side * random.between(-0.01, 0.05) * width,
          top + (index / 7) * (height * 0.82 - top),
        ] as const,
    );
    const d = polygon([
      [away, top - height * 0.1],
      [edge + side * width * 0.14, top - height * 0.03],
      ...steps,
      [away, height * 0.86],
    ]);
    const facets = Array.from({ length: 26 }, () => {
      const [x, y, s] = [
        edge + side * random.between(0, 0.45) * width,
        random.between(top, height * 0.8),
        unit * random.between(30, 90),
      ];
      return polygon([
        [x, y],
        [x + s, y + s * 0.2],
        [x + s * 0.8, y + s * 1.2],
        [x - s * 0.2, y + s],
      ]);
    });
    return (
      path(
        d,
        defs.linear([
          [0, mix(rock, palette.light, 0.2)],
          [1, shift(rock, -0.08)],
        ]),
      ) +
      group(
        defs.clip(`<path d="${d}"/>`),
        path(facets.join(""), mix(rock, palette.light, 0.4), 'opacity=".22"'),
      )
    );
  };
  const fall = Array.from({ length: 40 }, () => {
    const x = random.between(left, right);
    return blade(
      [x, top + random.between(0, 0.3) * height],
      [x + 4, height * 0.5],
      [x, height * random.between(0.6, 0.84)],
      unit * random.between(2, 7),
    );
  });
  const back = [
    paintWholeSky(stage, 3),
    paintMountains(stage, horizon, height * 0.2, mix(palette.far, palette.sky[2], 0.3), false),
    paintConifers(stage, top + unit * 30, unit * 120, palette.mid),
    rect(
      left - 8,
      top,
      right - left + 16,
      height * 0.84 - top,
      defs.linear([
        [0, mix(palette.sky[1], "#ffffff", 0.55)],
        [1, mix(palette.sky[0], "#ffffff", 0.3)],
      ]),
    ),
    path(fall.join(""), "#ffffff", 'opacity=".75"'),
    wall(-1),
    wall(1),
    paintConifers(stage, top - height * 0.005, unit * 100, palette.near, 2.2),
    paintWater(stage, height * 0.8, mix(palette.mid, palette.sky[0], 0.5)),
    ellipse(
      width * 0.505,
      height * 0.82,
      width * 0.24,
      height * 0.05,
      defs.radial([
        [0, "#ffffff", 0.95],
        [1, "#ffffff", 0],
      ]),
    ),
    paintFoliage(stage, height * 1.01, unit * 130, [
      palette.near,
      mix(palette.near, palette.ground, 0.5),
      mix(palette.ground, palette.light, 0.25),
    ]),
  ];
  return { back: back.join(""), front: "" };
}

/** Galaxy, planets and stars. */
export function space(stage: Stage): Scene {
  const { defs, width, height, random, unit, palette } = stage;
  const night = palette.night
    ? palette.sky
    : ([
        mix(palette.sky[0], "#0a0a2e", 0.82),
        mix(palette.ambient, "#1a1450", 0.7),
        mix(palette.accent, "#5a2a80", 0.5),
      ] as const);
  const nebula = [palette.accent, "#7f5cff", "#2fc6e0", "#ff6fb0"].map((colour) => {
    const fill = defs.radial([
      [0, colour, 0.55],
      [0.5, colour, 0.2],
      [1, colour, 0],
    ]);
    const [cx, cy] = [random.between(0.1, 0.9) * width, random.between(0.1, 0.9) * height];
    return ellipse(
      cx,
      cy,
      width * random.between(0.3, 0.6),
      height * random.between(0.2, 0.42),
      fill,
      `transform="rotate(${random.whole(-40, 40)} ${cx.toFixed(0)} ${cy.toFixed(0)})"`,
    );
  });
  const planet = (x: number, y: number, r: number, colour: string, ringed: boolean) => {
    const d = `<circle cx="${x}" cy="${y}" r="${r}"/>`;
    const bands = Array.from({ length: 7 }, (_, index) =>
      ellipse(
        x,
        y - r + (index + 0.5) * r * 0.3,
        r * 1.1,
        r * random.between(0.04, 0.1),
        index % 2 ? shift(colour, 0.08) : shift(colour, -0.08),
        'opacity=".6"',
      ),
    );
    const ring = (half: string) =>
      group(
        `${defs.clip(half)} `,
        ellipse(
          x,
          y,
          r * 1.9,
          r * 0.42,
          "none",
          `stroke="${shift(colour, 0.12)}" stroke-width="${r * 0.16}" opacity=".85"`,
        ),
      );
    return [
      ellipse(
        x,
        y,
        r * 1.5,
        r * 1.5,
        defs.radial([
          [0.6, shift(colour, 0.1), 0.45],
          [1, colour, 0],
        ]),
      ),
      ringed ? ring(rect(x - r * 3, y - r * 3, r * 6, r * 3, "#000")) : "",
      ellipse(
        x,
        y,
        r,
        r,
        defs.radial(
          [
            [0, shift(colour, 0.14)],
            [0.6, colour],
            [1, mix(colour, "#0b0a2a", 0.75)],
          ],
          [0.32, 0.3, 0.8],
        ),
      ),
      group(`${defs.clip(d)} opacity=".7"`, ...bands),
      ellipse(
        x,
        y,
        r,
        r,
        defs.radial(
          [
            [0.5, "#0b0a2a", 0],
            [1, "#0b0a2a", 0.8],
          ],
          [0.3, 0.3, 0.85],
        ),
      ),
      ringed ? ring(rect(x - r * 3, y, r * 6, r * 3, "#000")) : "",
    ].join("");
  };
  const left = random.chance(0.5);
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear(
        [
          [0, night[0]],
          [0.55, night[1]],
          [1, night[2]],
        ],
        [0, 0, 0.5, 1],
      ),
    ),
    ...nebula,
    paintStars(stage, 260, 1),
    planet(width * (left ? 0.2 : 0.8), height * 0.26, unit * 150, palette.accent, random.chance(0.7)),
    planet(width * (left ? 0.82 : 0.16), height * 0.66, unit * 62, "#6fd3e8", false),
    planet(width * (left ? 0.66 : 0.36), height * 0.12, unit * 26, "#f3d9a0", false),
  ];
  return { back: back.join(""), front: "" };
}

/** Under water, with rays from above, weed and coral. */
export function underwater(stage: Stage): Scene {
  const { defs, width, height, random, unit, palette } = stage;
  const deep = palette.night ? "#071d4a" : "#0b4f8a";
  const ray = defs.linear([
    [0, "#e8fffb", 0.5],
    [1, "#e8fffb", 0],
  ]);
  const rays = Array.from({ length: 8 }, () => {
    const x = random.between(0, 1) * width;
    return path(
      polygon([
        [x, -10],
        [x + width * 0.05, -10],
        [x + width * random.between(0.05, 0.25), height * 0.9],
        [x - width * random.between(0.05, 0.2), height * 0.9],
      ]),
      ray,
      'opacity=".5"',
    );
  });
  const weed = (colour: string, count: number, tall: number) =>
    path(
      Array.from({ length: count }, () => {
        const x = random.next() * width;
        const h = height * tall * random.between(0.5, 1.1);
        const sway = random.between(-60, 60) * unit;
        return blade(
          [x, height + 10],
          [x + sway, height - h * 0.5],
          [x - sway * 0.4, height - h],
          unit * random.between(8, 20),
        );
      }).join(""),
      colour,
    );
  const coral = Array.from({ length: 9 }, () => {
    const [x, s] = [random.next() * width, unit * random.between(60, 130)];
    const colour = random.pick(["#ff7f8e", "#ffb27a", "#c77dff", "#ff9ecb"]);
    return group(
      `stroke="${colour}" fill="none" stroke-linecap="round" stroke-width="${(s * 0.16).toFixed(1)}"`,
      `<path d="M${x} ${height}v${-s}m0 ${s * 0.45}q${-s * 0.4} 0 ${-s * 0.4} ${-s * 0.6}m${s * 0.4} ${s * 0.7}q${s * 0.45} 0 ${s * 0.42} ${-s * 0.75}"/>`,
    );
  });
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, palette.night ? "#1d6f9f" : "#7fe0e6"],
        [0.4, palette.night ? "#134a86" : "#2a9fc9"],
        [1, deep],
      ]),
    ),
    ...rays,
    paintHill(stage, height * 0.84, height * 0.08, mix(deep, "#2f8fae", 0.4)),
    weed(mix(deep, "#2fae9e", 0.4), 26, 0.4),
    paintHill(stage, height * 0.95, height * 0.06, mix(deep, "#c9a97a", 0.25)),
    ...coral,
    weed("#1f8f86", 18, 0.26),
  ];
  return { back: back.join(""), front: "" };
}

/** Open sky and cloud, for what has no place of its own. */
export function dreamscape(stage: Stage): Scene {
  const { palette, height, horizon } = stage;
  const back = [
    paintSky(stage),
    palette.night ? paintStars(stage, 140) : "",
    paintSun(stage, [stage.random.between(0.3, 0.7), (horizon / height) * 0.62], 96),
    paintClouds(stage, 7),
    paintMountains(
      stage,
      horizon + height * 0.04,
      height * 0.24,
      mix(palette.far, palette.sky[2], 0.45),
      false,
    ),
    paintHill(stage, horizon + height * 0.06, height * 0.08, mix(palette.far, palette.mid, 0.4)),
    paintHill(stage, horizon + height * 0.16, height * 0.1, palette.mid),
    paintHill(stage, height * 0.9, height * 0.1, palette.near),
  ];
  return { back: back.join(""), front: "" };
}
