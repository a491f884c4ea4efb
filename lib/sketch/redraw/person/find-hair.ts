import type { Pixels } from "@/lib/sketch/finish";
import { boxMean } from "./blur-numbers";
import type { FaceFrame } from "./face-frame";
import { between, isHairs, likeness, OTHER_HUE, tonesOf } from "./hair-tones";
import { type Area, areaOf, isBareSkin, joinedTo, type Look, lookClosely } from "./look-closely";

/** Hair that covers less than this share of the face's square is too little to dye. */
const LEAST = 0.35;

/** A tone above the brow that differs less than this from the brow's is the same skin. */
const ALIKE = 28;

/** A crown lighter than this share of the brow is bald, or its hair is light. */
const AS_LIGHT = 0.75;
/** No skin is rougher than this. */
const ROUGH = 10;

/** The mean lightness of some pixels, and how much it differs between neighbours, 0–255. */
function surfaceOf({ plane, width }: Look, places: readonly number[]): { light: number; rough: number } {
  const lightAt = (index: number) => plane[index * 3] ?? 0;
  let [light, rough] = [0, 0];
  for (const index of places) {
    light += lightAt(index);
    rough +=
      Math.abs(lightAt(index) - lightAt(index + 1)) + Math.abs(lightAt(index) - lightAt(index + width));
  }
  const count = Math.max(1, places.length);
  return { light: light / count, rough: rough / count };
}

/** Where short hair ends, in the face's coordinates: at the ears. */
const EARS = -0.35;

/** The prior probability of hair at a position in the face's coordinates, regardless of colour. */
function prior(across: number, up: number, isLong: boolean, turn: number): number {
  if (Math.abs(across) > 2.7 || up < -5 || up > 3.2) return 0;
  if (!isLong && up < EARS) return 0;
  // The face is an oval from hairline to chin, narrower on the side that is turned away.
  const wide = across * turn > 0 ? Math.max(0.6, 1.12 - Math.abs(turn)) : 1.12;
  const oval = Math.hypot(across / wide, (up + 0.42) / 1.45);
  // A fringe covers the forehead, but not what is below the brows.
  if (oval < 1.02 && up > 0.52) return 0.6;
  if (oval < 0.82) return 0.004;
  if (oval < 1.02) return 0.25;
  // Throat and chest.
  if (up < -1.5 && Math.abs(across) < 0.8) return 0.2;
  if (up < -2.2) return 0.45;
  // Ears, or the neck, are beside the jaw.
  return isLong || up > 0.2 ? 1 : 0.5;
}

/**
 * Finds a person's hair: the pixels around the face that belong to them, have the colour found above the forehead, and are
 * connected to it.
 * @param mask how much of each pixel is the person's
 * @param others other people's faces; hair nearer to one of them is that person's
 * @returns undefined where no hair is found
 */
export async function findHair(
  pixels: Pixels,
  mask: Float32Array,
  frame: FaceFrame,
  others: readonly FaceFrame[] = [],
): Promise<Area | undefined> {
  const look = await lookClosely(pixels, mask, frame, others);
  const { plane, own, across, up, unit: side, where, width: w, height: h } = look;
  const crown = where((x, y) => y > 1.08 && y < 2.6 && Math.abs(x) < 1.3);
  const skin = where(isBareSkin);
  const brow = where((x, y) => y > 0.45 && y < 0.9 && Math.abs(x) < 0.5);
  const body = where((x, y) => y < -2.3 && Math.abs(x) < 1.1);
  if (crown.length < side * side * LEAST) return undefined;
  const [above, below] = [surfaceOf(look, crown), surfaceOf(look, brow)];
  // Strands are rougher than skin: light hair can be as light as skin, but not as smooth.
  const isLight = above.light > below.light * AS_LIGHT;
  const isRough = above.rough > Math.min(ROUGH, below.rough * 1.6 + 2);
  if (isLight && !isRough) return undefined;
  const [ofSkin, ofBody] = [tonesOf(plane, skin), tonesOf(plane, body)];
  // A high brow or a bald head shows skin here.
  const ofBrow = tonesOf(plane, brow).filter((tone) => !isHairs(tone, ofSkin.slice(-1), 2 * OTHER_HUE));
  const ofCrown = tonesOf(plane, crown).filter(
    (tone) =>
      isLight || (isHairs(tone, ofSkin) && ofBrow.every((one) => between(tone.mean, one.mean) > ALIKE)),
  );
  const bare = [...ofSkin, ...ofBrow];
  const [darkest] = ofCrown;
  if (!darkest) return undefined;
  // A light tone closer to skin than to the darker hair is lit skin.
  const ofHair = ofCrown.filter(
    (tone) =>
      isLight ||
      tone === darkest ||
      ofSkin.every((one) => between(tone.mean, one.mean) > between(tone.mean, darkest.mean)),
  );
  const bright = Math.min(...ofSkin.map(({ mean }) => mean[0])) * 0.82;
  const dark = darkest.mean[0];
  /** With dark hair, anything dark above the brows belongs to it, whatever the light. */
  const darkness = (light: number, above: number) =>
    dark < bright * 0.62 && above > 0.52 ? Math.min(0.8, Math.max(0, (bright - light) / (bright - dark))) : 0;
  const beside = where((x, y) => y < -0.5 && y > -1.3 && Math.abs(x) > 1.3 && Math.abs(x) < 1.9);
  const alike = beside.filter((index) => {
    const asHair = likeness(plane, index, ofHair);
    return asHair > 0.4 && (isLight || asHair > likeness(plane, index, ofSkin));
  });
  const isLong = alike.length > 0.3 * side * side;
  const chance = new Float32Array(w * h);
  for (let index = 0; index < chance.length; index++) {
    const above = up[index] ?? 0;
    const before = prior(across[index] ?? 0, above, isLong, frame.turn);
    if (before === 0 || (own[index] ?? 0) < 0.05) continue;
    const asHair = Math.max(likeness(plane, index, ofHair), darkness(plane[index * 3] ?? 0, above));
    const asBody = above < -1.4 ? likeness(plane, index, ofBody) * 0.7 : 0;
    const other = likeness(plane, index, bare) * 0.8 + asBody + 0.04;
    chance[index] = (before * asHair) / (before * asHair + other * (1 - before * 0.6));
  }
  const smooth = boxMean(chance, w, h, Math.max(1, Math.round(side / 28)));
  const joined = joinedTo(crown, smooth, look);
  const found = smooth.map((value, index) =>
    joined[index] ? Math.min(1, Math.max(0, (value - 0.3) / 0.4)) : 0,
  );
  const soft = boxMean(found, w, h, 1);
  return areaOf(soft, look, pixels, mask, LEAST);
}
