import type { Pixels } from "@/lib/sketch/finish";
import { paintPixels } from "@/lib/sketch/paint-drawing";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { drawBrief } from "@/lib/sketch/render-sketch";
import { type CutOut, cutOut } from "./cut-out";
import { dyeHair } from "./dye-hair";
import { frameOf } from "./face-frame";
import type { Face } from "./find-faces";
import { findHair, type Hair } from "./find-hair";
import { putOn } from "./put-on";
import type { Done, Edit } from "./read-edit";
import { standBefore } from "./stand-before";

/** A cut-out is believed where it leaves something of the picture, and the model is sure of most of it. */
const isClear = ({ share, doubt }: CutOut) => share > 0.03 && share < 0.97 && doubt < 0.3;

/** Something is put on a face that is surely one, whose features lie as a person's do. */
const isPlain = (face: Face | undefined): boolean => {
  if (!face || face.score < 0.7) return false;
  const { leftEye, rightEye, mouth, size } = face;
  const apart = Math.hypot(rightEye[0] - leftEye[0], rightEye[1] - leftEye[1]) / size;
  const low = Math.hypot(
    mouth[0] - (leftEye[0] + rightEye[0]) / 2,
    mouth[1] - (leftEye[1] + rightEye[1]) / 2,
  );
  return apart > 0.16 && apart < 0.6 && low / size > 0.24 && low / size < 0.62;
};

/** Does to a photograph what an edit asks for, as far as who is in it can be made out. */
export async function editPhotograph(
  pixels: Pixels,
  edit: Edit,
  faces: readonly Face[],
  start: { prompt: string; seed: number },
  signal?: AbortSignal,
): Promise<{ pixels: Pixels; done: Done }> {
  const { scene, hair, glasses, worn } = edit;
  const done: Done = { scene: false, hair: false, glasses: false, worn: false };
  // The largest face is whom a prompt speaks of that speaks of one.
  const frames = faces.map(frameOf);
  const meant = edit.isOfOne ? frames.slice(0, 1) : frames;
  const isOfFace = meant.length > 0 && (hair !== undefined || glasses !== "none" || worn.length > 0);
  if (!scene && !isOfFace) return { pixels, done };
  const cut = await cutOut(pixels, faces);
  signal?.throwIfAborted();
  let edited = pixels;
  const found: (Hair | undefined)[] = [];
  for (const frame of isOfFace ? meant : []) {
    const others = frames.filter((one) => one !== frame);
    found.push(await findHair(pixels, cut.mask, frame, others));
  }
  for (const one of hair ? found : []) {
    if (!one || !hair) continue;
    edited = dyeHair(edited, one, hair);
    done.hair = true;
  }
  if (scene && isClear(cut) && (faces.length > 0 || cut.doubt < 0.12)) {
    const { width, height } = pixels;
    // The engine leaves room for somebody and has the scene lie behind them; the place stays free for who was cut out.
    const brief = { ...scene, subject: readPrompt("a woman").subject, things: [] };
    const drawing = await drawBrief({ brief, start, width, height, signal });
    const behind = await paintPixels({ ...drawing, figures: "" }, { signal });
    edited = await standBefore(edited, cut, behind);
    done.scene = true;
  }
  if (isOfFace && (glasses !== "none" || worn.length > 0)) {
    const wearers = meant.flatMap((frame, index) =>
      isPlain(faces[index]) ? { frame, hair: found[index]?.hair } : [],
    );
    const dressed = await putOn(edited, edit, cut.mask, wearers);
    edited = dressed.pixels;
    done.glasses = glasses !== "none" && wearers.length > 0;
    done.worn = dressed.isWorn;
  }
  return { pixels: edited, done };
}
