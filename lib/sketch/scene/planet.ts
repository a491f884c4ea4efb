import { shift } from "@/lib/sketch/colour";
import { ellipse, group, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { ownDrawing } from "@/lib/sketch/things/own-drawings";
import { paintStars } from "./sky";
import type { Stage } from "./stage";

interface Ground {
  soil: string;
  sky: readonly [top: string, middle: string, low: string];
  /** What is in the sky: the Earth, or alien worlds. */
  worlds: "earth" | "ringed" | "moons";
  stars: number;
  crystals?: string;
}

/** A globe lit from the left. */
function globe({ defs }: Stage, x: number, y: number, r: number, colour: string, inside = ""): string {
  return (
    ellipse(
      x,
      y,
      r * 1.35,
      r * 1.35,
      defs.radial([
        [0.7, shift(colour, 0.12), 0.4],
        [1, colour, 0],
      ]),
    ) +
    ellipse(x, y, r, r, colour) +
    group(defs.clip(`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"/>`), inside) +
    ellipse(
      x,
      y,
      r,
      r,
      defs.radial(
        [
          [0.35, "#05061a", 0],
          [1, "#05061a", 0.78],
        ],
        [0.34, 0.36, 0.72],
      ),
    )
  );
}

/** Our own world, `r` pixels in radius, in its thin shell of air. */
export function paintEarth(stage: Stage, x: number, y: number, r: number): string {
  const drawn = ownDrawing("globe-showing-europe-africa") ?? "";
  const by = r / 15;
  const inside = group(
    `transform="translate(${(x - 16 * by).toFixed(1)} ${(y - 16 * by).toFixed(1)}) scale(${by.toFixed(3)})"`,
    drawn,
  );
  return globe(stage, x, y, r, "#3f86d8", inside);
}

function ringed(stage: Stage, x: number, y: number, r: number, colour: string): string {
  const ring = (top: boolean) =>
    group(
      stage.defs.clip(rect(x - r * 3, top ? y - r * 2 : y, r * 6, r * 2, "#000")),
      ellipse(
        x,
        y,
        r * 1.8,
        r * 0.4,
        "none",
        `stroke="${shift(colour, 0.14)}" stroke-width="${(r * 0.17).toFixed(1)}"`,
      ),
    );
  const bands = [-0.5, -0.1, 0.35].map((dy) =>
    ellipse(x, y + dy * r, r * 1.1, r * 0.12, shift(colour, 0.07)),
  );
  return group(
    `transform="rotate(-14 ${x.toFixed(0)} ${y.toFixed(0)})"`,
    ring(true),
    globe(stage, x, y, r, colour, bands.join("")),
    ring(false),
  );
}

/** Ridges that grow darker, and craters that grow larger, towards the viewer. */
function soilOf(stage: Stage, { soil }: Ground): string {
  const { width, height, horizon, random, defs, unit } = stage;
  const ridge = (y: number, rise: number, paint: string) => {
    const line = Array.from(
      { length: 9 },
      (_, index) => [(index / 8) * width * 1.1 - width * 0.05, y - random.between(-0.2, 1) * rise] as const,
    );
    return path(
      `${spline(line, true)}L${width * 1.1} ${height + 10}L${-width * 0.1} ${height + 10}Z`,
      defs.linear([
        [0, shift(paint, 0.08)],
        [1, shift(paint, -0.12)],
      ]),
    );
  };
  const craters = Array.from({ length: 16 }, () => {
    const near = random.next() ** 1.3;
    const [x, y] = [random.next() * width, horizon + height * 0.09 + near * (height * 0.94 - horizon)];
    const r = unit * (12 + near * 92) * random.between(0.6, 1.2);
    return (
      ellipse(x, y, r, r * 0.3, shift(soil, 0.1)) +
      ellipse(x, y + r * 0.03, r * 0.88, r * 0.24, shift(soil, -0.13)) +
      ellipse(x + r * 0.05, y + r * 0.08, r * 0.72, r * 0.16, shift(soil, -0.05))
    );
  });
  const stones = Array.from({ length: 26 }, () => {
    const near = random.next();
    const [x, y] = [random.next() * width, horizon + height * 0.1 + near * (height * 0.96 - horizon)];
    const r = unit * (4 + near * 17);
    return (
      ellipse(x + r * 0.5, y + r * 0.3, r * 1.3, r * 0.3, shift(soil, -0.2), 'opacity=".6"') +
      path(
        polygon([
          [x - r, y + r * 0.3],
          [x - r * 0.6, y - r * 0.5],
          [x + r * 0.2, y - r * 0.7],
          [x + r, y + r * 0.3],
        ]),
        shift(soil, 0.02),
      )
    );
  });
  return [
    ridge(horizon, height * 0.12, shift(soil, -0.1)),
    ridge(horizon + height * 0.05, height * 0.06, shift(soil, -0.03)),
    ridge(horizon + height * 0.12, height * 0.03, soil),
    ...craters,
    ...stones,
  ].join("");
}

function crystalsOf({ width, height, horizon, random, unit, defs }: Stage, paint: string): string {
  return Array.from({ length: 7 }, (_, index) => {
    const x = index % 2 ? width * random.between(0.74, 1) : width * random.between(0, 0.26);
    const y = horizon + (height - horizon) * random.between(0.2, 0.75);
    const tall = unit * random.between(70, 210);
    return [-0.24, 0.2, 0]
      .map((lean, nth) => {
        const long = tall * (nth === 2 ? 1 : 0.62);
        const [wide, tip] = [long * 0.14, x + lean * long];
        return path(
          polygon([
            [x - wide + lean * wide, y],
            [tip - wide * 0.7, y - long * 0.74],
            [tip, y - long],
            [tip + wide * 0.7, y - long * 0.74],
            [x + wide + lean * wide, y],
          ]),
          defs.linear(
            [
              [0, shift(paint, 0.18)],
              [0.5, paint],
              [1, shift(paint, -0.16)],
            ],
            [0, 0, 1, 0.4],
          ),
        );
      })
      .join("");
  }).join("");
}

const planet = (ground: (stage: Stage) => Ground) => (stage: Stage) => {
  const { width, height, unit, random, defs } = stage;
  const made = ground(stage);
  const [top, middle, low] = made.sky;
  const side = random.pick([0.2, 0.8]);
  const [x, y] = [width * side, height * random.between(0.18, 0.26)];
  const worlds = {
    earth: () => paintEarth(stage, x, y, unit * 118),
    ringed: () =>
      ringed(stage, x, y, unit * 128, "#c98ad0") +
      globe(stage, width * (1 - side), height * 0.14, unit * 44, "#7fb8d8"),
    moons: () =>
      globe(stage, x, y, unit * 34, "#d8b8a0") +
      globe(stage, x + unit * 120 * (side < 0.5 ? 1 : -1), y - unit * 60, unit * 18, "#c9a890"),
  }[made.worlds]();
  return [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, top],
        [0.4, middle],
        [0.62, low],
      ]),
    ),
    made.stars > 0 ? paintStars(stage, made.stars) : "",
    worlds,
    soilOf(stage, made),
    made.crystals ? crystalsOf(stage, made.crystals) : "",
  ].join("");
};

/** The grey surface of the Moon under stars, with the Earth above. */
export const moonscape = planet(() => ({
  soil: "#a9abb5",
  sky: ["#05060f", "#0b0d1d", "#191c33"],
  worlds: "earth",
  stars: 220,
}));

/** Mars: red dust under a pale sky. */
export const marscape = planet(({ palette }) => ({
  soil: "#c0623a",
  sky: palette.night ? ["#1a0f1c", "#3a1c24", "#6d3530"] : ["#b9745a", "#dca07a", "#f5d2a8"],
  worlds: "moons",
  stars: palette.night ? 160 : 0,
}));

const STRANGE: readonly [Strange, ...Strange[]] = [
  { soil: "#5a4a9a", sky: ["#140a33", "#5a2a80", "#e07ab0"], crystals: "#5fe0d8" },
  { soil: "#2f7a7a", sky: ["#06202c", "#146070", "#8fe0b0"], crystals: "#f08ad0" },
  { soil: "#a0486a", sky: ["#1a0a2a", "#70305a", "#f0a070"], crystals: "#f5d060" },
];
type Strange = Omit<Ground, "worlds" | "stars">;

/** An alien landscape with crystals growing from the ground and alien worlds in the sky. */
export const alienscape = planet(({ random }) => {
  return { ...random.fork("world").pick(STRANGE), worlds: "ringed", stars: 120 };
});
