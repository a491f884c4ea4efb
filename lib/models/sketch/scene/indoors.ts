import { mix, shift } from "@/lib/models/sketch/colour";
import { paintHill } from "@/lib/models/sketch/scene/land";
import { paintClouds, paintStars, paintSun } from "@/lib/models/sketch/scene/sky";
import type { Scene, Stage } from "@/lib/models/sketch/scene/stage";
import { blade, ellipse, group, line, path, polygon, rect } from "@/lib/models/sketch/svg";

const BOOKS = [
  "#b5523f",
  "#d99a4e",
  "#47739c",
  "#5e8a6a",
  "#8c5a86",
  "#e3cfa6",
  "#39495f",
  "#c9798a",
] as const;

function windowPane(stage: Stage, x: number, y: number, w: number, h: number, frame: string): string {
  const { defs, palette, unit } = stage;
  const [top, middle, low] = palette.sky;
  const clip = defs.clip(rect(x, y, w, h, "#000"));
  const bar = unit * 12;
  return [
    group(
      clip,
      rect(
        x,
        y,
        w,
        h,
        defs.linear([
          [0, top],
          [0.6, middle],
          [1, low],
        ]),
      ),
      palette.night ? paintStars(stage, 120) : "",
      paintSun(stage, [(x + w * 0.65) / stage.width, (y + h * 0.35) / stage.height], 40),
      paintClouds({ ...stage, horizon: y + h }, 3),
      paintHill({ ...stage }, y + h * 0.86, h * 0.06, palette.mid),
    ),
    rect(x, y, w, h, "none", `stroke="${frame}" stroke-width="${(bar * 1.6).toFixed(1)}"`),
    rect(x + w / 2 - bar / 2, y, bar, h, frame),
    rect(x, y + h * 0.42, w, bar, frame),
    rect(x - bar * 2, y + h, w + bar * 4, bar * 2.2, shift(frame, 0.05)),
  ].join("");
}

function lightFrom(stage: Stage, x: number, y: number, w: number, h: number): string {
  const { defs, palette, height, width } = stage;
  const fill = defs.linear([
    [0, palette.light, 0.42],
    [1, palette.light, 0],
  ]);
  return path(
    polygon([
      [x, y],
      [x + w, y],
      [x + w + width * 0.3, height],
      [x - width * 0.05 + width * 0.2, height],
      [x, y + h],
    ]),
    fill,
  );
}

/** A room with a window, a plant and a lamp. */
export function room(stage: Stage): Scene {
  const { width, height, unit, palette, defs, random } = stage;
  const wall = mix(mix(palette.sky[2], "#f3dcc8", 0.55), palette.ambient, palette.night ? 0.5 : 0.06);
  const left = random.chance(0.5);
  const w = Math.min(width * 0.44, unit * 470);
  const [x, y, h] = [
    left ? width * 0.06 : width * 0.94 - w,
    height * 0.12,
    Math.min(height * 0.46, unit * 540),
  ];
  const curtain = (at: number) =>
    path(
      `M${at} ${y - unit * 40}h${unit * 90}q${unit * 20} ${h * 0.6} ${-unit * 10} ${h + unit * 120}h${-unit * 74}q${unit * 10} ${-h * 0.5} ${-unit * 6} ${-h - unit * 120}Z`,
      defs.linear(
        [
          [0, mix(palette.accent, "#ffffff", 0.45)],
          [1, mix(palette.accent, "#ffffff", 0.15)],
        ],
        [0, 0, 1, 0],
      ),
      'opacity=".92"',
    );
  const shelf = left ? width * 0.66 : width * 0.06;
  const frames = [0, 1].map((index) =>
    rect(
      shelf + index * unit * 150,
      height * 0.16 + index * unit * 40,
      unit * 120,
      unit * 150,
      index ? mix(palette.accent, "#fff", 0.5) : mix(palette.far, "#fff", 0.4),
      `stroke="#7a5440" stroke-width="${unit * 10}"`,
    ),
  );
  const plantX = left ? width * 0.88 : width * 0.12;
  const leaves = Array.from({ length: 13 }, (_, index) => {
    const a = -Math.PI * (0.12 + (index / 12) * 0.76);
    const r = unit * random.between(120, 230);
    return blade(
      [plantX, height * 0.82],
      [plantX + Math.cos(a) * r * 0.4, height * 0.82 + Math.sin(a) * r * 0.8],
      [plantX + Math.cos(a) * r, height * 0.82 + Math.sin(a) * r],
      unit * 24,
    );
  });
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, shift(wall, 0.03)],
        [0.7, wall],
        [1, mix(wall, palette.ambient, 0.25)],
      ]),
    ),
    windowPane(stage, x, y, w, h, mix("#fbf3ea", palette.ambient, palette.night ? 0.4 : 0.08)),
    curtain(x - unit * 50),
    curtain(x + w - unit * 30),
    ...frames,
    rect(shelf - unit * 20, height * 0.46, unit * 330, unit * 14, "#8a5f47"),
    ...[0, 1, 2, 3, 4, 5].map((index) =>
      rect(
        shelf + index * unit * 34,
        height * 0.46 - unit * (90 + (index % 3) * 18),
        unit * 28,
        unit * (90 + (index % 3) * 18),
        BOOKS[index] ?? "#b5523f",
      ),
    ),
    rect(
      0,
      height * 0.84,
      width,
      height * 0.16,
      defs.linear([
        [0, mix("#a9744f", palette.ambient, 0.2)],
        [1, mix("#70492f", palette.ambient, 0.3)],
      ]),
    ),
    path(leaves.join(""), mix("#4f9468", palette.ambient, 0.15)),
    path(
      polygon([
        [plantX - unit * 70, height * 0.8],
        [plantX + unit * 70, height * 0.8],
        [plantX + unit * 52, height * 0.93],
        [plantX - unit * 52, height * 0.93],
      ]),
      mix("#e58a5f", palette.ambient, 0.12),
    ),
    palette.night ? "" : lightFrom(stage, x, y, w, h),
  ];
  return { back: back.join(""), front: "" };
}

/** Shelves of books up to the ceiling, with warm lamps. */
export function library(stage: Stage): Scene {
  const { width, height, unit, palette, defs, random } = stage;
  const wood = mix("#6a412c", palette.ambient, palette.night ? 0.35 : 0.1);
  const rows = Math.ceil(height / (unit * 190));
  const bays = Math.max(3, Math.round(width / (unit * 420)));
  const bay = width / bays;
  const parts: string[] = [];
  for (let row = 0; row < rows; row++) {
    const floor = (row + 1) * unit * 190;
    for (let x = unit * 12; x < width; ) {
      const w = unit * random.between(16, 38);
      const h = unit * random.between(105, 158);
      if (random.chance(0.93))
        parts.push(
          path(
            `M${x.toFixed(1)} ${floor.toFixed(1)}v${(-h).toFixed(1)}h${w.toFixed(1)}v${h.toFixed(1)}Z`,
            mix(random.pick(BOOKS), palette.ambient, 0.22),
          ) + rect(x, floor - h * 0.8, w, unit * 6, "#f1d9a0", 'opacity=".55"'),
        );
      x += w + unit * 2;
    }
    parts.push(
      rect(0, floor, width, unit * 22, shift(wood, 0.06)),
      rect(0, floor + unit * 22, width, unit * 12, "#1c0f14", 'opacity=".4"'),
    );
  }
  const columns = Array.from({ length: bays + 1 }, (_, index) =>
    rect(
      index * bay - unit * 20,
      0,
      unit * 40,
      height,
      defs.linear(
        [
          [0, shift(wood, -0.05)],
          [0.4, shift(wood, 0.08)],
          [1, shift(wood, -0.08)],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  const lamps = [0.18, 0.82].map(
    (x) =>
      ellipse(
        x * width,
        height * 0.3,
        unit * 330,
        unit * 330,
        defs.radial([
          [0, "#ffd893", 0.75],
          [0.4, "#ffc46b", 0.3],
          [1, "#ffc46b", 0],
        ]),
      ) +
      line(`M${x * width} 0V${height * 0.24}`, "#2b1a1a", unit * 5) +
      path(
        `M${x * width - unit * 60} ${height * 0.3}q${unit * 60} ${-unit * 110} ${unit * 120} 0Z`,
        "#f6c76c",
      ) +
      ellipse(x * width, height * 0.302, unit * 36, unit * 16, "#fffbe8"),
  );
  return {
    back: [rect(0, 0, width, height, shift(wood, -0.13)), ...parts, ...columns, ...lamps].join(""),
    front: "",
  };
}

/** A café: a big window on the street, hanging lamps and a counter. */
export function cafe(stage: Stage): Scene {
  const { width, height, unit, palette, defs, random } = stage;
  const wall = mix("#8a5c48", palette.ambient, palette.night ? 0.35 : 0.12);
  const brick = Array.from({ length: 90 }, () =>
    rect(
      Math.floor(random.next() * 30) * unit * 70,
      Math.floor(random.next() * 22) * unit * 32,
      unit * 62,
      unit * 26,
      shift(wall, random.between(-0.05, 0.05)),
    ),
  );
  const [x, y, w, h] = [width * 0.1, height * 0.14, width * 0.8, height * 0.5];
  const lamps = [0.2, 0.5, 0.8].map(
    (at) =>
      line(`M${at * width} 0V${height * 0.12}`, "#2a1a1c", unit * 4) +
      ellipse(
        at * width,
        height * 0.17,
        unit * 190,
        unit * 190,
        defs.radial([
          [0, "#ffdf9e", 0.7],
          [1, "#ffdf9e", 0],
        ]),
      ) +
      path(
        `M${at * width - unit * 58} ${height * 0.165}q${unit * 6} ${-unit * 74} ${unit * 58} ${-unit * 76}q${unit * 52} ${unit * 2} ${unit * 58} ${unit * 76}Z`,
        "#2f6d6b",
      ) +
      ellipse(at * width, height * 0.166, unit * 30, unit * 14, "#fff7de"),
  );
  const cups = Array.from({ length: 6 }, (_, index) => {
    const cx = width * (0.1 + index * 0.16);
    return rect(
      cx,
      height * 0.755,
      unit * 44,
      unit * 40,
      index % 2 ? "#fff4e6" : mix(palette.accent, "#fff", 0.4),
      `rx="${unit * 8}"`,
    );
  });
  return {
    back: [
      rect(0, 0, width, height, wall),
      ...brick,
      windowPane(stage, x, y, w, h, "#3b2420"),
      lightFrom(stage, x, y, w, h),
      ...lamps,
      ...cups,
      rect(
        0,
        height * 0.79,
        width,
        height * 0.21,
        defs.linear([
          [0, "#a46c46"],
          [0.12, "#7d4d33"],
          [1, "#54311f"],
        ]),
      ),
      rect(0, height * 0.79, width, unit * 16, "#d19a66"),
    ].join(""),
    front: "",
  };
}
