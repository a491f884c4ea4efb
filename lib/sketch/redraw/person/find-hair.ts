import { open, type Pixels } from "@/lib/sketch/finish";
import { boxMean, resized } from "./blur-numbers";
import type { FaceFrame } from "./face-frame";

/** The side at which hair is looked for, in pixels. */
const SMALL = 448;
/** Hair on less than this part of the face's square is nothing to be dyed. */
const LEAST = 0.35;

interface Tone {
  mean: [number, number, number];
  spread: number;
}

/** Lightness and two colour differences: what tells hair from skin. */
const toneAt = (data: Uint8Array, index: number): [number, number, number] => {
  const [r, g, b] = [data[index * 3] ?? 0, data[index * 3 + 1] ?? 0, data[index * 3 + 2] ?? 0];
  return [0.299 * r + 0.587 * g + 0.114 * b, (r - g) * 1.3, (g - b) * 1.3];
};

const between = (one: readonly number[], other: readonly number[]) =>
  Math.hypot(...one.map((value, channel) => (value - (other[channel] ?? 0)) * (channel === 0 ? 0.7 : 1.2)));

/** The tones of some pixels: two, the darker and the lighter half of them. */
function tonesOf(data: Uint8Array, places: readonly number[]): Tone[] {
  const tones = places.map((index) => toneAt(data, index)).sort((a, b) => a[0] - b[0]);
  const half = Math.ceil(tones.length / 2);
  return [tones.slice(0, half), tones.slice(half)]
    .filter((part) => part.length > 12)
    .map((part) => {
      const mean = [0, 1, 2].map(
        (channel) => part.reduce((sum, tone) => sum + (tone[channel] ?? 0), 0) / part.length,
      ) as Tone["mean"];
      const spread = part.reduce((sum, tone) => sum + between(tone, mean), 0) / part.length;
      return { mean, spread: Math.min(34, Math.max(10, spread * 1.5)) };
    });
}

const likeness = (tone: [number, number, number], tones: readonly Tone[]) =>
  Math.max(0, ...tones.map(({ mean, spread }) => Math.exp(-((between(tone, mean) / spread) ** 2) / 2)));

/** How likely hair is at a place of the face's measure, before its colour is looked at. */
function prior([across, up]: readonly [number, number]): number {
  if (Math.abs(across) > 2.7 || up < -5 || up > 3.2) return 0;
  // The face is an oval from the hairline to the chin.
  const oval = Math.hypot(across / 1.12, (up + 0.42) / 1.45);
  // A fringe hangs over the forehead, but not below the brows.
  if (oval < 1.02 && up > 0.42) return 0.6;
  if (oval < 0.82) return 0.004;
  if (oval < 1.02) return 0.25;
  // Throat and chest.
  if (up < -1.5 && Math.abs(across) < 0.8) return 0.12;
  return up < -2.2 ? 0.4 : 1;
}

/**
 * Finds somebody's hair: what is theirs about the face, has the colour of what is above the forehead, and hangs together
 * with it.
 * @param mask how far each pixel is of the person
 * @returns for each pixel how far it is hair, 0–1, and the hair's mean lightness; nothing where none is found
 */
export async function findHair(
  pixels: Pixels,
  mask: Float32Array,
  frame: FaceFrame,
): Promise<{ hair: Float32Array; lightness: number } | undefined> {
  const { width, height } = pixels;
  const scale = Math.min(1, SMALL / Math.max(width, height));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const data = new Uint8Array(await open(pixels).resize(w, h, { fit: "fill" }).raw().toBuffer());
  const own = resized(mask, [width, height], [w, h]);
  const places = Array.from({ length: w * h }, (_, index) =>
    frame.placeOf(((index % w) + 0.5) / scale, (Math.floor(index / w) + 0.5) / scale),
  );
  const where = (test: (across: number, up: number) => boolean) =>
    places.flatMap(([across, up], index) => ((own[index] ?? 0) > 0.9 && test(across, up) ? [index] : []));
  const crown = where((across, up) => up > 1.08 && up < 2.6 && Math.abs(across) < 1.3);
  const skin = where((across, up) => up > -0.95 && up < -0.25 && Math.abs(across) < 0.62);
  const body = where((across, up) => up < -2.3 && Math.abs(across) < 1.1);
  const side = frame.unit * scale;
  if (crown.length < side * side * LEAST) return undefined;
  const [ofHair, ofSkin, ofBody] = [tonesOf(data, crown), tonesOf(data, skin), tonesOf(data, body)];
  const chance = new Float32Array(w * h);
  places.forEach((place, index) => {
    const before = prior(place);
    if (before === 0 || (own[index] ?? 0) < 0.05) return;
    const tone = toneAt(data, index);
    const hair = before * likeness(tone, ofHair) + 1e-4 * before;
    const other = likeness(tone, ofSkin) * 0.8 + (place[1] < -1.4 ? likeness(tone, ofBody) * 0.7 : 0) + 0.05;
    chance[index] = hair / (hair + other * (1 - before * 0.6));
  });
  const smooth = boxMean(chance, w, h, Math.max(1, Math.round(side / 28)));
  const joined = joinedTo(crown, smooth, w, h);
  const found = smooth.map((value, index) =>
    joined[index] ? Math.min(1, Math.max(0, (value - 0.3) / 0.4)) : 0,
  );
  const soft = boxMean(found, w, h, 1);
  let [sum, weight] = [0, 0];
  for (let index = 0; index < soft.length; index++) {
    sum += (soft[index] ?? 0) * toneAt(data, index)[0];
    weight += soft[index] ?? 0;
  }
  if (weight < side * side * LEAST) return undefined;
  const whole = resized(soft, [w, h], [width, height]);
  return { hair: whole.map((value, index) => value * (mask[index] ?? 0)), lightness: sum / weight };
}

/** What hangs together with some places through likely ones. */
function joinedTo(start: readonly number[], chance: Float32Array, w: number, h: number): Uint8Array {
  const reached = new Uint8Array(w * h);
  const open = start.filter((index) => (chance[index] ?? 0) > 0.3);
  for (const index of open) reached[index] = 1;
  while (open.length > 0) {
    const index = open.pop() ?? 0;
    const x = index % w;
    for (const next of [x > 0 ? index - 1 : -1, x < w - 1 ? index + 1 : -1, index - w, index + w]) {
      if (next < 0 || next >= w * h || reached[next] || (chance[next] ?? 0) < 0.3) continue;
      reached[next] = 1;
      open.push(next);
    }
  }
  return reached;
}
