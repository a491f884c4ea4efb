import type { Pixels } from "@/lib/sketch/finish";
import { boxMean, resized } from "./blur-numbers";
import type { FaceFrame } from "./face-frame";
import { hueLikeness, isSkins, likeness, tonesOf } from "./hair-tones";
import { type Area, areaOf, isBareSkin, joinedTo, lookClosely } from "./look-closely";

/** Less cloth than this many squared eye distances is not worth dyeing. */
const LEAST = 1.5;
/** The least share of everything worn above the waist that must be of one cloth. */
const MOST = 0.5;
/** The chance from which a pixel counts as cloth, the one from which it may be, and how many of those each sure one allows. */
const SURE = 0.7;
const UNSURE = 0.25;
const LEAST_SURE = 1.5;
/** Limits of the spread of a cloth's tones, from folds and light. */
const SPREAD = [20, 56] as const;
/** In the face's coordinates: the chin, the shoulders beside it, and the waist, below which other clothes begin. */
const CHIN = -1.35;
const SHOULDER = -0.7;
const BESIDE = 1.25;
const WAIST = -7;

/**
 * Finds what a person wears on the upper body: the part of them below the chin that is neither skin nor hair.
 * @param mask how much of each pixel is a person, 0–1; `hair` is the person's hair, if it was found
 * @param others the other people's faces
 * @returns nothing if there is none, or none that can be told from skin
 */
export async function findClothes(
  pixels: Pixels,
  mask: Float32Array,
  frame: FaceFrame,
  others: readonly FaceFrame[],
  hair: Area | undefined,
): Promise<Area | undefined> {
  const look = await lookClosely(pixels, mask, frame, others);
  const { plane, own, across, up, width, height } = look;
  const ofSkin = tonesOf(plane, look.where(isBareSkin));
  const hairs = hair ? resized(hair.part, [pixels.width, pixels.height], [width, height]) : undefined;
  const places = Array.from(own.keys());
  const ofHair = hairs
    ? tonesOf(
        plane,
        places.filter((index) => (hairs[index] ?? 0) > 0.7),
      )
    : [];
  // Skin varies with light: darker and redder under the chin, paler where it is lit.
  const asBare = (index: number) =>
    Math.max(
      likeness(plane, index, ofSkin),
      hueLikeness(plane, index, ofSkin),
      isSkins(plane, index) ? 0.7 : 0,
    );
  const chest = look
    .where((x, y) => y < -2 && y > -4.4 && Math.abs(x) < 2)
    .filter((index) => asBare(index) < 0.35 && likeness(plane, index, ofHair) < 0.5);
  const ofCloth = tonesOf(plane, chest, SPREAD);
  if (ofCloth.length === 0) return undefined;
  const chance = new Float32Array(own.length);
  let [dressed, cloth, unsure] = [0, 0, 0];
  for (let index = 0; index < chance.length; index++) {
    const above = up[index] ?? 0;
    const aside = Math.abs(across[index] ?? 0);
    if (above > (aside > BESIDE ? SHOULDER : CHIN) || (own[index] ?? 0) < 0.2 || aside > 6) continue;
    const asCloth = likeness(plane, index, ofCloth);
    const other = Math.max(asBare(index), likeness(plane, index, ofHair) * 0.8);
    chance[index] = asCloth / (asCloth + other + 0.06);
    if (above < WAIST || (own[index] ?? 0) < 0.5) continue;
    const is = chance[index] ?? 0;
    if (other < 0.5) dressed++;
    if (is > SURE) cloth++;
    else if (is > UNSURE) unsure++;
  }
  // Patterned cloth would be dyed in part only, and skin-coloured cloth together with the skin.
  if (cloth < dressed * MOST || unsure > cloth * LEAST_SURE) return undefined;
  const smooth = boxMean(chance, width, height, 1);
  const joined = joinedTo(chest, smooth, look);
  const found = smooth.map((value, index) =>
    joined[index] ? Math.min(1, Math.max(0, (value - 0.36) / 0.3)) : 0,
  );
  const area = areaOf(boxMean(found, width, height, 1), look, pixels, mask, LEAST);
  if (area && hair)
    for (let index = 0; index < area.part.length; index++)
      area.part[index] = (area.part[index] ?? 0) * (1 - (hair.part[index] ?? 0));
  return area;
}
