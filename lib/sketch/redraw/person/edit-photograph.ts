import { free, type Pixels, replace } from "@/lib/sketch/finish";
import { paintPixels } from "@/lib/sketch/paint-drawing";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { isAny } from "@/lib/sketch/redraw/air/air";
import { changeAir } from "@/lib/sketch/redraw/air/change-air";
import { recolourThing } from "@/lib/sketch/redraw/recolour-thing";
import { drawBrief } from "@/lib/sketch/render-sketch";
import { blurBehind } from "./blur-behind";
import { colourPeople, type Person } from "./colour-people";
import { type CutOut, cutOut } from "./cut-out";
import { type Done, type Edit, NOTHING } from "./edit";
import { frameOf, isPlain } from "./face-frame";
import type { Face } from "./find-faces";
import { putOn } from "./put-on";
import { standBefore } from "./stand-before";

/** A cut-out is trusted if it covers neither nothing nor everything, and the model is sure of most of it. */
const isClear = ({ share, doubt }: CutOut) => share > 0.03 && share < 0.97 && doubt < 0.3;

const isOfPeople = ({ hair, clothes, eyes, lips, glasses, worn }: Edit) =>
  [hair, clothes, eyes, lips].some((colour) => colour !== undefined) || glasses !== "none" || worn.length > 0;

/** Glasses, eyes and lips only need the face. */
const needsCutOut = ({ hair, clothes, worn }: Edit) =>
  hair !== undefined || clothes !== undefined || worn.length > 0;

/** Applies an edit to a photograph, as far as the people in it can be made out. Frees or returns its pixels. */
export async function editPhotograph(
  pixels: Pixels,
  edit: Edit,
  faces: readonly Face[],
  start: { prompt: string; seed: number },
  signal?: AbortSignal,
): Promise<{ pixels: Pixels; done: Done; isComposite: boolean }> {
  const { scene, air, glasses, worn } = edit;
  const everybody = faces.map((face): Person => ({ face, frame: frameOf(face) }));
  // A prompt about one person means the one with the largest face.
  const meant = isOfPeople(edit) ? everybody.slice(0, edit.isOfOne ? 1 : undefined) : [];
  if (!scene && !air && !edit.thing && !edit.blurs && meant.length === 0)
    return { pixels, done: NOTHING, isComposite: false };
  const isCut =
    scene !== undefined ||
    edit.blurs ||
    (air !== undefined && faces.length > 0) ||
    (meant.length > 0 && needsCutOut(edit));
  const cut = isCut ? await cutOut(pixels, faces) : undefined;
  signal?.throwIfAborted();
  const coloured = await colourPeople(pixels, edit, cut, meant, everybody);
  const done: Done = { ...NOTHING, ...coloured.done };
  // Beside people, the colour that stands out most would often be their skin.
  if (edit.thing && faces.length === 0) done.thing = await recolourThing(pixels, edit.thing);
  let edited = pixels;
  const stands = cut && isClear(cut) && (faces.length > 0 || cut.doubt < 0.12);
  if (edit.blurs && cut && stands) {
    const behind = blurBehind(pixels, cut.mask);
    edited = await replace(edited, async (from) => standBefore(from, cut, behind));
    free(behind.data);
    done.blurs = true;
  }
  if (scene && cut && stands) {
    const { width, height } = pixels;
    // The engine composes the scene around a person and leaves that place free for whoever was cut out.
    const brief = { ...scene, subject: readPrompt("a woman").subject, things: [], styles: [] };
    const drawing = await drawBrief({ brief, start, width, height, signal });
    const behind = await paintPixels({ ...drawing, figures: "" }, { signal });
    edited = await replace(edited, async (from) => standBefore(from, cut, behind));
    free(behind.data);
    done.scene = true;
  }
  if (meant.length > 0 && (glasses !== "none" || worn.length > 0)) {
    const wearers = meant.flatMap(({ face, frame }, index) =>
      isPlain(face) ? { frame, hair: coloured.hair[index]?.part } : [],
    );
    const dressed = await putOn(edited, edit, cut?.mask, wearers);
    if (dressed.pixels !== edited) free(edited.data);
    edited = dressed.pixels;
    done.glasses = glasses !== "none" && wearers.length > 0;
    done.worn = dressed.isWorn;
  }
  let isComposite = done.scene || done.glasses || done.worn;
  if (air) {
    const changed = await changeAir(edited, air, peopleOf(pixels, faces, cut), start);
    edited = changed.pixels;
    isComposite ||= changed.isComposite;
    if (isAny(changed.done)) done.air = changed.done;
  }
  free(...coloured.hair.flatMap((one) => one?.part ?? []), ...(cut ? [cut.mask] : []));
  return { pixels: edited, done, isComposite };
}

/** A face higher than this share of the picture makes it a portrait. */
const CLOSE = 0.16;

/** The people that fog and snow have to spare. */
function peopleOf({ width, height }: Pixels, faces: readonly Face[], cut: CutOut | undefined) {
  const [first] = faces;
  return {
    ...(cut && isClear(cut) ? { mask: cut.mask } : {}),
    ...(first ? { focus: first.centre[0] / width } : {}),
    isClose: first !== undefined && first.size > height * CLOSE,
  };
}
