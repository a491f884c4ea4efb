import { free, type Pixels } from "@/lib/sketch/finish";
import type { CutOut } from "./cut-out";
import { dye } from "./dye";
import type { Done, Edit } from "./edit";
import { type FaceFrame, isPlain } from "./face-frame";
import { findClothes } from "./find-clothes";
import type { Face } from "./find-faces";
import { findHair } from "./find-hair";
import type { Area } from "./look-closely";
import { showsEyes, tintEyes, tintLips } from "./tint-features";
import { ON_CROWN } from "./wearables";

/** A person in a picture, located by their face. */
export interface Person {
  face: Face;
  frame: FaceFrame;
}

/** Whether an edit depends on where the hair is. */
const needsHair = ({ hair, clothes, worn }: Edit) =>
  hair !== undefined || clothes !== undefined || worn.some(({ kind }) => ON_CROWN.includes(kind));

/**
 * Colours hair, clothes, eyes and lips of the people meant, in place.
 * @param everybody all people in the picture
 * @returns the hair found for each person meant, and what could be coloured
 */
export async function colourPeople(
  pixels: Pixels,
  edit: Edit,
  cut: CutOut | undefined,
  meant: readonly Person[],
  everybody: readonly Person[],
): Promise<{ hair: (Area | undefined)[]; done: Pick<Done, "hair" | "clothes" | "eyes" | "lips"> }> {
  const done = { hair: false, clothes: false, eyes: false, lips: false };
  const othersOf = (one: Person) => everybody.filter((other) => other !== one).map(({ frame }) => frame);
  const found: (Area | undefined)[] = [];
  const clothes: (Area | undefined)[] = [];
  // Everything is located before anything changes colour.
  for (const one of cut && needsHair(edit) ? meant : []) {
    const hair = await findHair(pixels, cut?.mask ?? new Float32Array(), one.frame, othersOf(one));
    found.push(hair);
    if (edit.clothes && cut)
      clothes.push(await findClothes(pixels, cut.mask, one.frame, othersOf(one), hair));
  }
  for (const hair of edit.hair ? found : []) {
    if (!hair || !edit.hair) continue;
    dye(pixels, hair, edit.hair);
    done.hair = true;
  }
  for (const cloth of clothes) {
    if (!cloth || !edit.clothes) continue;
    dye(pixels, cloth, edit.clothes);
    free(cloth.part);
    done.clothes = true;
  }
  for (const { face, frame } of meant) {
    if (!isPlain(face) || !showsEyes(frame)) continue;
    if (edit.eyes) tintEyes(pixels, face, frame, edit.eyes);
    if (edit.lips) tintLips(pixels, face, frame, edit.lips);
    done.eyes ||= edit.eyes !== undefined;
    done.lips ||= edit.lips !== undefined;
  }
  return { hair: found, done };
}
