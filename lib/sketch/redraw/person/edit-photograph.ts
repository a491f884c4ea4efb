import type { Pixels } from "@/lib/sketch/finish";
import { paintPixels } from "@/lib/sketch/paint-drawing";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { drawBrief } from "@/lib/sketch/render-sketch";
import { type CutOut, cutOut } from "./cut-out";
import { dyeHair } from "./dye-hair";
import { frameOf } from "./face-frame";
import type { Face } from "./find-faces";
import { findHair } from "./find-hair";
import { putOn } from "./put-on";
import type { Done, Edit } from "./read-edit";
import { standBefore } from "./stand-before";

/** A cut-out is believed where it leaves something of the picture, and the model is sure of most of it. */
const isClear = ({ share, doubt }: CutOut) => share > 0.03 && share < 0.97 && doubt < 0.3;

/** Does to a photograph what an edit asks for, as far as who is in it can be made out. */
export async function editPhotograph(
  pixels: Pixels,
  edit: Edit,
  faces: readonly Face[],
  start: { prompt: string; seed: number },
  signal?: AbortSignal,
): Promise<{ pixels: Pixels; done: Done }> {
  const { scene, hair, glasses, worn } = edit;
  const done: Done = { scene: false, hair: false, worn: false };
  // The largest face is whom a prompt speaks of.
  const [face] = faces;
  const isOfFace = face && (hair !== undefined || glasses !== "none" || worn.length > 0);
  if (!scene && !isOfFace) return { pixels, done };
  const cut = await cutOut(pixels);
  signal?.throwIfAborted();
  let edited = pixels;
  const frame = face && frameOf(face);
  const found = frame && isOfFace ? await findHair(pixels, cut.mask, frame) : undefined;
  if (hair && found) {
    edited = dyeHair(edited, found, hair);
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
  if (frame && (glasses !== "none" || worn.length > 0)) {
    edited = await putOn(edited, edit, { mask: cut.mask, frame, hair: found?.hair });
    done.worn = true;
  }
  return { pixels: edited, done };
}
