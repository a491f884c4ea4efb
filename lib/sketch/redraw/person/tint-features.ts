import { channelsOf } from "@/lib/sketch/colour";
import type { Pixels } from "@/lib/sketch/finish";
import type { FaceFrame } from "./face-frame";
import type { Face, Point } from "./find-faces";

/** Below this distance between the eyes, in pixels, an iris is too small to colour. */
const LEAST = 44;
/** Radius of iris and pupil, in eye distances. */
const IRIS = 0.094;
const PUPIL = 0.034;

type Colour = readonly [number, number, number];

const lightOf = ([r, g, b]: Colour) => 0.299 * r + 0.587 * g + 0.114 * b;
const share = (value: number) => Math.min(1, Math.max(0, value));

/** Whether a face is close enough, and seen enough from the front, to colour its eyes and lips. */
export const showsEyes = ({ unit, turn }: FaceFrame): boolean => unit >= LEAST && Math.abs(turn) < 0.32;

/** Visits each pixel in a square around a point, with its offset from that point. */
function around(
  { data, width, height }: Pixels,
  [x, y]: Point,
  reach: number,
  look: (at: number, dx: number, dy: number, colour: Colour) => void,
): void {
  for (let top = Math.max(0, Math.floor(y - reach)); top <= Math.min(height - 1, y + reach); top++) {
    for (let left = Math.max(0, Math.floor(x - reach)); left <= Math.min(width - 1, x + reach); left++) {
      const at = (top * width + left) * 3;
      look(at, left + 0.5 - x, top + 0.5 - y, [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    }
  }
}

/** The centre of an iris: of the darkest disc near the eye's landmark. */
function irisAt(pixels: Pixels, eye: Point, unit: number): Point {
  let [best, least]: [Point, number] = [eye, Number.POSITIVE_INFINITY];
  const step = Math.max(1, unit * 0.02);
  for (let dy = -4; dy <= 4; dy++) {
    for (let dx = -5; dx <= 5; dx++) {
      const middle: Point = [eye[0] + dx * step, eye[1] + dy * step];
      let [sum, count] = [Math.hypot(dx, dy) * 1.2, 0];
      around(pixels, middle, unit * 0.07, (_, x, y, colour) => {
        if (Math.hypot(x, y) > unit * 0.07) return;
        sum += lightOf(colour);
        count++;
      });
      if (sum / count >= least) continue;
      least = sum / count;
      best = middle;
    }
  }
  return best;
}

/** Colours the irises in place; pupils and reflections stay. */
export function tintEyes(
  pixels: Pixels,
  { leftEye, rightEye }: Face,
  { unit }: FaceFrame,
  wanted: string,
): void {
  const paint = channelsOf(wanted);
  for (const eye of [leftEye, rightEye]) {
    const middle = irisAt(pixels, eye, unit);
    const lights: number[] = [];
    around(pixels, middle, unit * IRIS, (_, x, y, colour) => {
      if (Math.hypot(x, y) < unit * IRIS) lights.push(lightOf(colour));
    });
    lights.sort((a, b) => a - b);
    const dark = lights[Math.floor(lights.length * 0.25)] ?? 0;
    const bright = Math.max(dark + 30, lights[Math.floor(lights.length * 0.96)] ?? 255);
    around(pixels, middle, unit * 0.12, (at, x, y, colour) => {
      const away = Math.hypot(x, y) / unit;
      const light = lightOf(colour);
      const isOf = share((IRIS + 0.012 - away) / 0.024) * share((bright - light) / (bright - dark)) ** 0.7;
      const part = isOf * (away < PUPIL ? 0.3 : 1) * 0.66;
      if (part < 0.01) return;
      // An iris is darker at its rim, and its lower half catches the light from above.
      const shade = 0.62 + 0.38 * share((IRIS - away) / 0.03) + 0.25 * share(y / (unit * IRIS));
      const raise = (light - dark) * 0.7;
      for (const channel of [0, 1, 2] as const)
        pixels.data[at + channel] = Math.min(
          255,
          colour[channel] * (1 - part) + (paint[channel] * 0.8 * shade + raise) * part,
        );
    });
  }
}

/** Colours the lips in place: pixels around the mouth that are redder than the skin above it. */
export function tintLips(pixels: Pixels, { mouth, nose }: Face, frame: FaceFrame, wanted: string): void {
  const paint = channelsOf(wanted);
  const { unit, placeOf } = frame;
  const redness = ([r, g, b]: Colour) => (r - g * 0.7 - b * 0.3) / (r + 30);
  const cheeks: number[] = [];
  const below: Point = [nose[0] + (mouth[0] - nose[0]) * 0.35, nose[1] + (mouth[1] - nose[1]) * 0.35];
  around(pixels, below, unit * 0.12, (_, _x, _y, colour) => cheeks.push(redness(colour)));
  cheeks.sort((a, b) => a - b);
  const skin = cheeks[Math.floor(cheeks.length * 0.5)] ?? 0;
  const [across, up] = placeOf(...mouth);
  around(pixels, mouth, unit * 0.55, (at, x, y, colour) => {
    const [left, top] = placeOf(mouth[0] + x, mouth[1] + y);
    const oval = Math.hypot((left - across) / 0.5, (top - up) / 0.26);
    const part = share((1 - oval) / 0.25) * share((redness(colour) - skin - 0.025) / 0.06) * 0.8;
    if (part < 0.01) return;
    const shade = Math.min(1.08, 0.4 + (lightOf(colour) / 255) * 0.75);
    for (const channel of [0, 1, 2] as const)
      pixels.data[at + channel] = Math.min(255, colour[channel] * (1 - part) + paint[channel] * shade * part);
  });
}
