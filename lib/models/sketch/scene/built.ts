import { mix, shift } from "@/lib/models/sketch/colour";
import {
  paintConifers,
  paintFoliage,
  paintGlitter,
  paintGrass,
  paintHill,
  paintMountains,
  paintWater,
} from "@/lib/models/sketch/scene/land";
import { paintWholeSky } from "@/lib/models/sketch/scene/sky";
import type { Scene, Stage } from "@/lib/models/sketch/scene/stage";
import { ellipse, group, line, path, polygon, rect } from "@/lib/models/sketch/svg";

/** A row of houses along a base line, with windows lit at night. */
function towers(
  stage: Stage,
  base: number,
  low: number,
  high: number,
  colour: string,
  lit: string,
  share: number,
): string {
  const { width, unit, random, defs, palette, height } = stage;
  const walls: string[] = [];
  const windows: string[] = [];
  for (let x = -unit * 30; x < width + unit * 20; ) {
    const wide = unit * random.between(60, 150);
    const tall = random.between(low, high);
    const top = base - tall;
    walls.push(
      `M${x.toFixed(0)} ${(height + 10).toFixed(0)}V${top.toFixed(0)}h${wide.toFixed(0)}V${(height + 10).toFixed(0)}Z`,
    );
    if (random.chance(0.3))
      walls.push(
        `M${(x + wide * 0.46).toFixed(0)} ${top.toFixed(0)}v${(-tall * 0.14).toFixed(0)}h${(wide * 0.05).toFixed(1)}v${(tall * 0.14).toFixed(0)}Z`,
      );
    if (random.chance(0.3))
      walls.push(
        `M${(x + wide * 0.2).toFixed(0)} ${top.toFixed(0)}v${(-unit * 22).toFixed(0)}h${(wide * 0.5).toFixed(0)}v${(unit * 22).toFixed(0)}Z`,
      );
    const [cell, row] = [wide / 5, unit * 24];
    for (let y = top + row; y < Math.min(base + height * 0.3, height); y += row) {
      for (let column = 0; column < 4; column++) {
        if (random.chance(share))
          windows.push(
            `M${(x + cell * (0.65 + column)).toFixed(1)} ${y.toFixed(1)}h${(cell * 0.55).toFixed(1)}v${(row * 0.5).toFixed(1)}h${(-cell * 0.55).toFixed(1)}Z`,
          );
      }
    }
    x += wide * random.between(0.92, 1.15);
  }
  const fill = defs.linear([
    [0, mix(colour, palette.light, 0.1)],
    [1, mix(colour, palette.sky[2], 0.4)],
  ]);
  return path(walls.join(""), fill) + path(windows.join(""), lit, 'opacity=".85"');
}

/** A town's skyline in three depths. */
export function city(stage: Stage): Scene {
  const { palette, horizon, height } = stage;
  const dusk = palette.night || stage.brief.time === "sunset";
  const lit = dusk ? "#ffd98a" : mix(palette.sky[1], "#ffffff", 0.5);
  const share = dusk ? 0.42 : 0.6;
  const back = [
    paintWholeSky(stage, 4),
    towers(
      stage,
      horizon,
      height * 0.12,
      height * 0.32,
      mix(palette.far, palette.sky[2], 0.4),
      lit,
      share * 0.4,
    ),
    towers(stage, horizon + height * 0.08, height * 0.1, height * 0.32, palette.mid, lit, share * 0.8),
    towers(
      stage,
      horizon + height * 0.3,
      height * 0.14,
      height * 0.34,
      mix(palette.near, palette.ambient, 0.3),
      lit,
      share,
    ),
  ];
  return { back: back.join(""), front: "" };
}

/** A city of signs and wet streets. */
export function neonCity(stage: Stage): Scene {
  const { palette, horizon, height, width, unit, random, defs } = stage;
  const glow = ["#ff3d9a", "#22d3ee", "#a855f7", "#ffb020", "#3dffb0"] as const;
  const signs = Array.from({ length: 16 }, () => {
    const colour = random.pick(glow);
    const tall = random.chance(0.6);
    const [w, h] = tall
      ? [unit * random.between(26, 50), unit * random.between(90, 240)]
      : [unit * random.between(90, 190), unit * random.between(30, 56)];
    const side = random.chance(0.5) ? random.between(0, 0.3) : random.between(0.68, 0.96);
    const [x, y] = [side * width, random.between(0.1, 0.75) * height];
    const bars = Array.from({ length: 4 }, (_, index) =>
      tall
        ? rect(x + w * 0.24, y + h * (0.1 + index * 0.22), w * 0.52, h * 0.12, colour, 'opacity=".9"')
        : rect(x + w * (0.1 + index * 0.22), y + h * 0.26, w * 0.13, h * 0.5, colour, 'opacity=".9"'),
    );
    const halo = defs.radial([
      [0, colour, 0.5],
      [1, colour, 0],
    ]);
    return (
      ellipse(x + w / 2, y + h / 2, w * 1.3 + unit * 60, h * 0.8 + unit * 60, halo) +
      rect(
        x,
        y,
        w,
        h,
        "#140a2c",
        `stroke="${colour}" stroke-width="${(unit * 4).toFixed(1)}" rx="${(unit * 6).toFixed(1)}"`,
      ) +
      bars.join("")
    );
  });
  const street = horizon + height * 0.2;
  const wet = Array.from({ length: 40 }, () =>
    ellipse(
      random.next() * width,
      random.between(street, height),
      unit * random.between(8, 30),
      unit * random.between(30, 120),
      random.pick(glow),
      `opacity="${random.between(0.06, 0.24).toFixed(2)}"`,
    ),
  );
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, "#0d0a2e"],
        [0.5, "#3a1a6e"],
        [1, "#d0448f"],
      ]),
    ),
    ellipse(
      width * 0.5,
      horizon,
      width * 0.6,
      height * 0.4,
      defs.radial([
        [0, "#ff7ac0", 0.65],
        [1, "#ff7ac0", 0],
      ]),
    ),
    towers(stage, horizon, height * 0.2, height * 0.5, "#4b2a86", "#ff9ad5", 0.3),
    towers(stage, horizon + height * 0.14, height * 0.2, height * 0.56, "#2a1a5e", "#5fe3ff", 0.34),
    rect(
      0,
      street,
      width,
      height - street,
      defs.linear([
        [0, "#2b1557"],
        [1, "#0e0828"],
      ]),
    ),
    ...wet,
    ...signs,
    ellipse(width / 2, height * 1.02, width * 0.7, height * 0.16, palette.ambient, 'opacity=".25"'),
  ];
  return { back: back.join(""), front: "" };
}

/** A roof's railing above the town. */
export function rooftop(stage: Stage): Scene {
  const { width, height, unit, palette } = stage;
  const base = city(stage).back;
  const floor = height * 0.9;
  const rail = mix(palette.near, "#10122a", 0.3);
  const posts = Array.from({ length: Math.ceil(width / (unit * 120)) + 1 }, (_, index) =>
    rect(index * unit * 120, floor - unit * 190, unit * 9, unit * 200, rail),
  );
  return {
    back: [
      base,
      rect(0, floor, width, height, mix(palette.near, palette.ambient, 0.4)),
      rect(0, floor - unit * 196, width, unit * 15, rail),
      rect(0, floor - unit * 110, width, unit * 7, rail),
      rect(0, floor - unit * 40, width, unit * 7, rail),
      ...posts,
      rect(0, floor, width, unit * 14, shift(rail, 0.12)),
    ].join(""),
    front: "",
  };
}

function castleShape(x: number, y: number, s: number): { walls: string; roofs: string; lights: string } {
  const towersAt = [
    [-1.1, 1.1, 0.24],
    [-0.6, 1.7, 0.3],
    [0, 2.4, 0.36],
    [0.55, 1.6, 0.28],
    [1.05, 1.2, 0.24],
    [0.28, 1.95, 0.2],
  ] as const;
  const walls = [
    `M${x - s * 1.2} ${y}V${y - s * 0.75}H${x + s * 1.15}V${y}Z`,
    ...towersAt.map(
      ([dx, tall, wide]) => `M${x + dx * s - (wide * s) / 2} ${y}V${y - tall * s}h${wide * s}V${y}Z`,
    ),
  ];
  const roofs = towersAt.map(
    ([dx, tall, wide]) =>
      `M${x + dx * s - wide * s * 0.68} ${y - tall * s}Q${x + dx * s - wide * s * 0.1} ${y - tall * s - wide * s * 0.7} ${x + dx * s} ${y - tall * s - wide * s * 2.1}Q${x + dx * s + wide * s * 0.1} ${y - tall * s - wide * s * 0.7} ${x + dx * s + wide * s * 0.68} ${y - tall * s}Z`,
  );
  const lights = towersAt.flatMap(([dx, tall]) =>
    [0.25, 0.6].map(
      (down) =>
        `M${x + dx * s - s * 0.035} ${y - (tall - down) * s}q${s * 0.035} ${-s * 0.08} ${s * 0.07} 0v${s * 0.12}h${-s * 0.07}Z`,
    ),
  );
  return { walls: walls.join(""), roofs: roofs.join(""), lights: lights.join("") };
}

/** A fairytale castle on its hill. */
export function castle(stage: Stage): Scene {
  const { palette, horizon, height, width, unit, random, defs, peopled } = stage;
  const x = width * (peopled ? (random.chance(0.5) ? 0.2 : 0.8) : random.between(0.4, 0.6));
  const y = horizon - height * 0.02;
  const { walls, roofs, lights } = castleShape(x, y, unit * (peopled ? 120 : 170));
  const stone = mix(mix(palette.far, "#f3e6dc", 0.5), palette.ambient, palette.night ? 0.55 : 0.12);
  const back = [
    paintWholeSky(stage, 5),
    paintMountains(stage, horizon, height * 0.26, mix(palette.far, palette.sky[2], 0.5), true),
    paintHill(stage, horizon - height * 0.02, height * 0.07, mix(palette.mid, palette.far, 0.5)),
    path(
      walls,
      defs.linear([
        [0, mix(stone, palette.light, 0.3)],
        [1, mix(stone, palette.ambient, 0.3)],
      ]),
    ),
    path(
      roofs,
      defs.linear([
        [0, mix(palette.accent, palette.ambient, 0.25)],
        [1, mix(palette.accent, palette.ambient, 0.5)],
      ]),
    ),
    path(lights, palette.night ? "#ffd98a" : mix(palette.ambient, "#20204a", 0.5)),
    paintConifers(stage, horizon + height * 0.03, unit * 60, palette.mid),
    paintHill(stage, horizon + height * 0.06, height * 0.05, palette.ground),
    paintWater(stage, horizon + height * 0.14, mix(palette.mid, palette.sky[0], 0.5)),
    paintGlitter(stage, defs, x, horizon + height * 0.14),
    paintHill(stage, height * 0.9, height * 0.05, mix(palette.near, palette.ground, 0.4)),
    paintGrass(stage, height * 0.99, unit * 80, palette.near, 140),
    paintFoliage(stage, height * 1.05, unit * 110, [
      palette.near,
      mix(palette.near, palette.accent, 0.4),
      mix(palette.accent, "#ffffff", 0.3),
    ]),
  ];
  return { back: back.join(""), front: "" };
}

/** Cottages among hills, with smoke from their chimneys. */
export function village(stage: Stage): Scene {
  const { palette, horizon, height, width, unit, random, defs } = stage;
  const house = (x: number, y: number, s: number) => {
    const wall = mix(
      random.pick(["#f6e8d2", "#efd8c4", "#e9e2ee"]),
      palette.ambient,
      palette.night ? 0.5 : 0.1,
    );
    const roof = mix(
      random.pick(["#b5533f", "#8c4a5c", "#c77a43", "#4d6a88"]),
      palette.ambient,
      palette.night ? 0.45 : 0.12,
    );
    const glass = palette.night || stage.brief.time === "sunset" ? "#ffd27a" : "#9ec7dd";
    return [
      rect(x + s * 0.62, y - s * 1.25, s * 0.14, s * 0.5, shift(roof, -0.1)),
      path(
        `M${x + s * 0.69} ${y - s * 1.3}q${s * 0.2} ${-s * 0.2} 0 ${-s * 0.4}t${s * 0.1} ${-s * 0.5}`,
        "none",
        `stroke="${palette.cloud}" stroke-width="${s * 0.09}" stroke-linecap="round" opacity=".55"`,
      ),
      rect(
        x,
        y - s * 0.62,
        s,
        s * 0.62,
        defs.linear([
          [0, shift(wall, -0.1)],
          [0.3, wall],
          [1, wall],
        ]),
      ),
      path(
        polygon([
          [x - s * 0.12, y - s * 0.58],
          [x + s * 0.2, y - s * 1.08],
          [x + s * 0.84, y - s * 1.08],
          [x + s * 1.12, y - s * 0.58],
        ]),
        defs.linear([
          [0, shift(roof, 0.07)],
          [1, roof],
        ]),
      ),
      rect(
        x + s * 0.14,
        y - s * 0.46,
        s * 0.2,
        s * 0.2,
        glass,
        `stroke="${shift(wall, -0.3)}" stroke-width="${s * 0.025}"`,
      ),
      rect(
        x + s * 0.66,
        y - s * 0.46,
        s * 0.2,
        s * 0.2,
        glass,
        `stroke="${shift(wall, -0.3)}" stroke-width="${s * 0.025}"`,
      ),
      rect(x + s * 0.42, y - s * 0.4, s * 0.16, s * 0.4, shift(roof, -0.16)),
      ellipse(x + s * 0.5, y + s * 0.02, s * 0.7, s * 0.06, palette.ambient, 'opacity=".3"'),
    ].join("");
  };
  const row = (y: number, s: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      house(
        ((index + random.between(0.15, 0.7)) / count) * width,
        y + random.between(-0.015, 0.02) * height,
        s * random.between(0.85, 1.15),
      ),
    ).join("");
  const back = [
    paintWholeSky(stage, 4),
    paintMountains(stage, horizon, height * 0.24, mix(palette.far, palette.sky[2], 0.35), true),
    paintHill(stage, horizon, height * 0.08, mix(palette.mid, palette.far, 0.4)),
    paintConifers(stage, horizon + height * 0.02, unit * 56, palette.mid),
    paintHill(stage, horizon + height * 0.06, height * 0.05, mix(palette.ground, palette.mid, 0.3)),
    row(horizon + height * 0.1, unit * 84, 6),
    paintHill(stage, horizon + height * 0.13, height * 0.04, palette.ground),
    row(horizon + height * 0.26, unit * 170, 4),
    paintHill(stage, horizon + height * 0.3, height * 0.04, mix(palette.ground, palette.near, 0.3)),
    paintGrass(stage, height * 1.0, unit * 90, palette.near, 160),
  ];
  return { back: back.join(""), front: "" };
}

/** Lanterns and fireworks over a town at night. */
export function festival(stage: Stage): Scene {
  const { width, height, unit, random, defs } = stage;
  const base = city(stage).back;
  const burst = (x: number, y: number, r: number, colour: string) => {
    const rays = Array.from({ length: 22 }, (_, index) => {
      const angle = (index / 22) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return `M${(x + c * r * 0.25).toFixed(1)} ${(y + s * r * 0.25).toFixed(1)}Q${(x + c * r * 0.7).toFixed(1)} ${(y + s * r * 0.7).toFixed(1)} ${(x + c * r).toFixed(1)} ${(y + s * r + r * 0.12).toFixed(1)}`;
    });
    return (
      ellipse(
        x,
        y,
        r * 1.2,
        r * 1.2,
        defs.radial([
          [0, colour, 0.5],
          [1, colour, 0],
        ]),
      ) +
      line(rays.join(""), colour, unit * 4, 'opacity=".95"') +
      line(rays.join(""), "#ffffff", unit * 1.5, `stroke-dasharray="${unit * 3} ${unit * 14}"`)
    );
  };
  const colours = ["#ff6b9d", "#ffd166", "#6ee7ff", "#c792ff"] as const;
  const bursts = colours.map((colour, index) =>
    burst(
      width * ((index + random.between(0.2, 0.8)) / 4),
      height * random.between(0.1, 0.32),
      unit * random.between(90, 170),
      colour,
    ),
  );
  const rope = (y: number, count: number, s: number) => {
    const hang = (t: number) => y + Math.sin(t * Math.PI) * unit * 60;
    const lanterns = Array.from({ length: count }, (_, index) => {
      const t = (index + 0.5) / count;
      const [x, top] = [t * width, hang(t)];
      const glow = defs.radial([
        [0, "#ffcf7a", 0.6],
        [1, "#ffcf7a", 0],
      ]);
      return (
        ellipse(x, top + s * 0.7, s * 1.5, s * 1.5, glow) +
        ellipse(
          x,
          top + s * 0.75,
          s * 0.48,
          s * 0.58,
          defs.radial([
            [0, "#fff3c9"],
            [0.6, "#ff8a4c"],
            [1, "#d8432f"],
          ]),
        ) +
        rect(x - s * 0.2, top + s * 0.12, s * 0.4, s * 0.12, "#5a2333") +
        rect(x - s * 0.2, top + s * 1.26, s * 0.4, s * 0.1, "#5a2333")
      );
    });
    return (
      line(`M0 ${y}Q${width / 2} ${y + unit * 120} ${width} ${y}`, "#2a1c3f", unit * 3) + lanterns.join("")
    );
  };
  return {
    back:
      base +
      bursts.join("") +
      group("", rope(height * 0.04, 9, unit * 62), rope(height * 0.4, 11, unit * 46)),
    front: "",
  };
}
