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

/** How like some tones a tone is; far from all, the nearest is still the likelier. */
const likeness = (tone: [number, number, number], tones: readonly Tone[]) =>
  Math.max(0, ...tones.map(({ mean, spread }) => (1 + (between(tone, mean) / spread) ** 2 / 3) ** -2));

/** By how much darker than skin a tone is that may be hair of any colour, and how far apart their hues are otherwise. */
const DARKER = 0.72;
const OTHER_HUE = 0.11;
/** What above the brow is as near to the brow's tone is the same skin. */
const ALIKE = 28;

/** A tone's hue and how strong it is, whatever the light. */
const hueOf = ({ mean: [light, red, green] }: Tone) => [red / (light + 8), green / (light + 8)] as const;

/** Whether a tone from above the brow can be hair's: a bald head, or a high brow, is skin in another light. */
function isHairs(tone: Tone, skin: readonly Tone[], otherHue = OTHER_HUE): boolean {
  return skin.every((one) => {
    const [[a, b], [c, d]] = [hueOf(tone), hueOf(one)];
    return tone.mean[0] < one.mean[0] * DARKER || Math.hypot(a - c, b - d) > otherHue;
  });
}

/** Where short hair ends, in the face's measure: at the ears. */
const EARS = -0.35;

/** How likely hair is at a place of the face's measure, before its colour is looked at. */
function prior([across, up]: readonly [number, number], isLong: boolean, turn: number): number {
  if (Math.abs(across) > 2.7 || up < -5 || up > 3.2) return 0;
  if (!isLong && up < EARS) return 0;
  // The face is an oval from the hairline to the chin, narrower where it turns away.
  const wide = across * turn > 0 ? Math.max(0.6, 1.12 - Math.abs(turn)) : 1.12;
  const oval = Math.hypot(across / wide, (up + 0.42) / 1.45);
  // A fringe hangs over the forehead, but not below the brows.
  if (oval < 1.02 && up > 0.52) return 0.6;
  if (oval < 0.82) return 0.004;
  if (oval < 1.02) return 0.25;
  // Throat and chest.
  if (up < -1.5 && Math.abs(across) < 0.8) return 0.2;
  if (up < -2.2) return 0.45;
  // Beside the jaw there is an ear, or the neck.
  return isLong || up > 0.2 ? 1 : 0.5;
}

/** How far each pixel is hair, 0–1, and the hair's mean lightness, 0–255. */
export interface Hair {
  hair: Float32Array;
  lightness: number;
}

/**
 * Finds somebody's hair: what is theirs about the face, has the colour of what is above the forehead, and hangs together
 * with it.
 * @param mask how far each pixel is of the person
 * @param others the faces of whoever else is there: what is nearer to them is theirs
 * @returns nothing where none is found
 */
export async function findHair(
  pixels: Pixels,
  mask: Float32Array,
  frame: FaceFrame,
  others: readonly FaceFrame[] = [],
): Promise<Hair | undefined> {
  const { width, height } = pixels;
  const scale = Math.min(1, SMALL / Math.max(width, height));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const data = new Uint8Array(await open(pixels).resize(w, h, { fit: "fill" }).raw().toBuffer());
  const own = resized(mask, [width, height], [w, h]);
  const places = Array.from({ length: w * h }, (_, index) =>
    frame.placeOf(((index % w) + 0.5) / scale, (Math.floor(index / w) + 0.5) / scale),
  );
  const isNear = ([across, up]: readonly [number, number], index: number) => {
    const [x, y] = [((index % w) + 0.5) / scale, (Math.floor(index / w) + 0.5) / scale];
    const away = Math.hypot(across, up) * frame.unit;
    return others.every((other) => Math.hypot(...other.placeOf(x, y)) * other.unit >= away);
  };
  if (others.length > 0)
    places.forEach((place, index) => {
      if ((own[index] ?? 0) > 0 && !isNear(place, index)) own[index] = 0;
    });
  const where = (test: (across: number, up: number) => boolean) =>
    places.flatMap(([across, up], index) => ((own[index] ?? 0) > 0.9 && test(across, up) ? [index] : []));
  const side = frame.unit * scale;
  const crown = where((across, up) => up > 1.08 && up < 2.6 && Math.abs(across) < 1.3);
  const skin = where((across, up) => up > -0.95 && up < -0.25 && Math.abs(across) < 0.62);
  const brow = where((across, up) => up > 0.45 && up < 0.9 && Math.abs(across) < 0.5);
  const body = where((across, up) => up < -2.3 && Math.abs(across) < 1.1);
  if (crown.length < side * side * LEAST) return undefined;
  const [ofSkin, ofBody] = [tonesOf(data, skin), tonesOf(data, body)];
  // Above a high brow, or on a bald head, there is skin.
  const ofBrow = tonesOf(data, brow).filter((tone) => !isHairs(tone, ofSkin.slice(-1), 2 * OTHER_HUE));
  const ofCrown = tonesOf(data, crown).filter(
    (tone) => isHairs(tone, ofSkin) && ofBrow.every((one) => between(tone.mean, one.mean) > ALIKE),
  );
  const bare = [...ofSkin, ...ofBrow];
  const [darkest] = ofCrown;
  if (!darkest) return undefined;
  // What is nearer to skin than to the darker part of the hair is skin in the light.
  const ofHair = ofCrown.filter(
    (tone) =>
      tone === darkest ||
      ofSkin.every((one) => between(tone.mean, one.mean) > between(tone.mean, darkest.mean)),
  );
  const bright = Math.min(...ofSkin.map(({ mean }) => mean[0])) * 0.82;
  const dark = darkest.mean[0];
  /** Of dark hair, what is dark above the brows is a part of it, however the light falls on it. */
  const darkness = ([light]: readonly number[], up: number) =>
    dark < bright * 0.62 && up > 0.52
      ? Math.min(0.8, Math.max(0, (bright - (light ?? 0)) / (bright - dark)))
      : 0;
  const beside = where(
    (across, up) => up < -0.5 && up > -1.3 && Math.abs(across) > 1.3 && Math.abs(across) < 1.9,
  );
  const alike = beside.filter((index) => {
    const tone = toneAt(data, index);
    return likeness(tone, ofHair) > likeness(tone, ofSkin) && likeness(tone, ofHair) > 0.4;
  });
  const isLong = alike.length > 0.3 * side * side;
  const chance = new Float32Array(w * h);
  places.forEach((place, index) => {
    const before = prior(place, isLong, frame.turn);
    if (before === 0 || (own[index] ?? 0) < 0.05) return;
    const tone = toneAt(data, index);
    const hair = before * Math.max(likeness(tone, ofHair), darkness(tone, place[1]));
    const other = likeness(tone, bare) * 0.8 + (place[1] < -1.4 ? likeness(tone, ofBody) * 0.7 : 0) + 0.04;
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
