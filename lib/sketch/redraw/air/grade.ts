import { channelsOf, mix } from "@/lib/sketch/colour";
import type { Pixels } from "@/lib/sketch/finish";
import type { Air } from "./air";
import type { Sky } from "./find-sky";

type Colour = readonly [number, number, number];

/** A colour grade for a time of day or a weather. */
interface Grade {
  /** Factor per channel. */
  tint: Colour;
  /** Above 1 darkens shadows more than highlights. */
  gamma: number;
  /** Remaining saturation, 0–1. */
  colour: number;
  /** Added to each channel: stray light. */
  veil: Colour;
  /** Colours of the sky from top to bottom; `cover` is how far they replace the old ones. */
  sky?: readonly [Colour, Colour, Colour];
  cover: number;
}

const NONE: Grade = { tint: [1, 1, 1], gamma: 1, colour: 1, veil: [0, 0, 0], cover: 0 };

const TIMES: Record<NonNullable<Air["time"]>, Grade> = {
  night: {
    tint: [0.33, 0.42, 0.66],
    gamma: 1.3,
    colour: 0.6,
    veil: [2, 4, 10],
    sky: [
      [7, 11, 36],
      [18, 28, 70],
      [44, 62, 112],
    ],
    cover: 0.96,
  },
  sunset: {
    tint: [0.98, 0.74, 0.6],
    gamma: 1.12,
    colour: 0.92,
    veil: [14, 4, 16],
    sky: [
      [84, 80, 150],
      [226, 128, 118],
      [255, 204, 128],
    ],
    cover: 0.9,
  },
  golden: {
    tint: [1.1, 0.96, 0.72],
    gamma: 1.02,
    colour: 1,
    veil: [10, 4, 0],
    sky: [
      [150, 182, 218],
      [236, 214, 176],
      [255, 218, 148],
    ],
    cover: 0.6,
  },
  dawn: {
    tint: [0.94, 0.86, 0.94],
    gamma: 1,
    colour: 0.86,
    veil: [16, 10, 14],
    sky: [
      [124, 146, 220],
      [240, 185, 205],
      [255, 232, 201],
    ],
    cover: 0.85,
  },
};

const OVERCAST: NonNullable<Grade["sky"]> = [
  [96, 104, 118],
  [132, 140, 152],
  [168, 174, 182],
];

const WEATHERS: Partial<Record<Air["weather"][number], Grade>> = {
  rain: { tint: [0.72, 0.77, 0.84], gamma: 1.05, colour: 0.62, veil: [6, 9, 12], sky: OVERCAST, cover: 0.9 },
  storm: {
    tint: [0.46, 0.5, 0.6],
    gamma: 1.12,
    colour: 0.55,
    veil: [4, 6, 10],
    sky: [
      [44, 48, 62],
      [70, 76, 92],
      [112, 118, 130],
    ],
    cover: 0.94,
  },
  snow: {
    tint: [0.96, 0.99, 1.05],
    gamma: 0.94,
    colour: 0.66,
    veil: [8, 10, 14],
    sky: [
      [176, 188, 204],
      [204, 212, 222],
      [228, 232, 238],
    ],
    cover: 0.85,
  },
  leaves: { tint: [1.06, 0.98, 0.86], gamma: 1, colour: 1.06, veil: [6, 2, 0], cover: 0 },
};

/** A sky of one colour, paler towards the horizon. */
const skyOf = (colour: string): Grade => ({
  ...NONE,
  sky: [
    channelsOf(colour),
    channelsOf(mix(colour, "#ffffff", 0.25)),
    channelsOf(mix(colour, "#ffffff", 0.55)),
  ],
  cover: 0.85,
});

/** The grades to apply, in order. */
const gradesOf = ({ time, weather, sky }: Air): Grade[] => [
  ...weather.flatMap((kind) => WEATHERS[kind] ?? []),
  ...(time ? [TIMES[time]] : []),
  ...(sky ? [skyOf(sky)] : []),
];

/** Whether the old sky is mostly replaced, so that its traces along edges would show. */
export const hidesSky = (air: Air): boolean => gradesOf(air).some(({ cover }) => cover > 0.5);

const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

/** The sky's colour in each row of the picture. */
function rowsOf(stops: NonNullable<Grade["sky"]>, height: number, low: number): Float32Array {
  const rows = new Float32Array(height * 3);
  for (let y = 0; y < height; y++) {
    const part = Math.min(1, y / (height * low)) * 2;
    const [from, to] = part < 1 ? [stops[0], stops[1]] : [stops[1], stops[2]];
    const share = part < 1 ? part : part - 1;
    for (const at of [0, 1, 2] as const) rows[y * 3 + at] = from[at] + (to[at] - from[at]) * share;
  }
  return rows;
}

function grade(
  { data, width, height }: Pixels,
  { tint, gamma, colour, veil, ...given }: Grade,
  sky?: Sky,
): void {
  const rows = given.sky && sky ? rowsOf(given.sky, height, sky.low) : undefined;
  const curve = Float32Array.from({ length: 256 }, (_, value) => 255 * (value / 255) ** gamma);
  for (let index = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, index++) {
      const at = index * 3;
      const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      const part = rows && sky ? (sky.mask[index] ?? 0) * given.cover : 0;
      // Clouds stay visible as lighter and darker patches.
      const cloud = sky && part > 0 ? Math.min(1.35, Math.max(0.6, 1 + (light - sky.light) / 200)) : 1;
      for (const channel of [0, 1, 2] as const) {
        const own = light + ((data[at + channel] ?? 0) - light) * colour;
        const seen = (curve[clamp(Math.round(own))] ?? 0) * tint[channel] + veil[channel];
        const above = rows ? (rows[y * 3 + channel] ?? 0) * cloud : 0;
        data[at + channel] = clamp(seen * (1 - part) + above * part);
      }
    }
  }
}

/** Applies the grades of a change of light or weather, in place. */
export function gradeLight(pixels: Pixels, air: Air, sky: Sky | undefined): void {
  for (const one of gradesOf(air)) grade(pixels, one, sky);
}
