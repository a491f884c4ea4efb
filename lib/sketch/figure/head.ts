import { at, lchOf, mix, shift } from "@/lib/sketch/colour";
import type { Expression } from "@/lib/sketch/person";
import type { Random } from "@/lib/sketch/random";
import { type Defs, group, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { paintAfro } from "./afro";
import { drawBeard } from "./beard";
import type { Character } from "./character";
import { drawFace, faceOutline } from "./face";
import { drawGlasses } from "./glasses";
import { mohawk, OVER_EYE, SHAVED, SPIKES } from "./hair-cuts";
import { backFall, sideLocks } from "./hair-mass";
import { paintBackHair, paintFrontHair } from "./hair-shading";
import { type LoreleiChoice, takeLorelei } from "./lorelei";
import { paintOf, skinPaint } from "./paint";
import { dyeOf, strandsInFront } from "./strands";
import { tiedHair } from "./tied-hair";

const BROWS: Partial<Record<Expression, LoreleiChoice["brows"]>> = {
  angry: "variant13",
  sad: "variant01",
  surprised: "variant09",
  smug: "variant13",
};

/** How far the irises lie from the middle of the eyes, which are turned as the face is. */
function gazeOf(gaze: Character["gaze"], random: Random): readonly [number, number] {
  switch (gaze) {
    case "viewer":
      return [-13, 1];
    case "up":
      return [4, -15];
    case "down":
      return [2, 15];
    case "away":
      return [17, -2];
    default:
      return [random.between(-4, 6), 0];
  }
}

/** Hair that the wind blows aside, past the shoulder that is turned to it. */
const BLOWN = 'transform="translate(20 400) rotate(30) skewX(-12) scale(1 .96) translate(0 -400)"';

/** A head's two layers: the hair that hangs behind the body, and all that lies before it. */
export interface HeadLayers {
  hind: string;
  fore: string;
}

/**
 * Draws a head that shows three quarters of its face, in its own units.
 * @param hung the transform of hair that falls past the shoulders, if it needs one
 */
export function drawHead(
  defs: Defs,
  who: Character,
  random: Random,
  extra: AccessoryLayers,
  { chibi = false, hung = "", downcast = false }: { chibi?: boolean; hung?: string; downcast?: boolean } = {},
): HeadLayers {
  const hair = paintOf(who.hairColour, who.ambient);
  const second = who.tipColour === who.hairColour ? shift(hair.base, -0.05) : who.tipColour;
  const { dye, behind, tip } = dyeOf(who.hair.strands, hair, second, who.ambient);
  const skin = skinPaint(who.skin);
  const { l } = lchOf(who.hairColour);
  const taken = takeLorelei({
    hair: who.hair.variant,
    brows: BROWS[who.expression] ?? "variant07",
  });
  const afro = who.hair.shape === "afro" ? paintAfro(defs, hair, random.fork("afro")) : undefined;
  const isShaved = who.hair.shape === "mohawk" && !who.hair.bald;
  const cut =
    who.hair.bald || afro
      ? { backHair: [], frontHair: [] }
      : isShaved
        ? { backHair: [], frontHair: mohawk("face") }
        : who.hair.shape === "spiky"
          ? SPIKES
          : {};
  const full = { ...taken, ...cut };
  const added =
    who.hair.bald || afro || isShaved
      ? []
      : [...strandsInFront(who.hair.strands), ...(who.hair.overEye ? [OVER_EYE] : [])];
  const parts = { ...full, frontHair: [...full.frontHair, ...added] };
  const fallen = hung || (who.hair.blown ? BLOWN : "");
  const hanging = who.hair.length === "long" || who.hair.length === "medium";
  const tied = tiedHair(defs, who.hair, hair, tip, who.trim, random.fork("tied"));
  const loose = who.hair.tie === "loose" && hanging;
  const inFace = defs.clip(`<path d="${faceOutline(!who.man)}"/>`);
  const face = drawFace(defs, {
    skin,
    irises: [who.eyes, who.otherEye],
    hairInk: hair.ink,
    browColour: l > 0.75 ? at(hair.deep, 0.52) : shift(hair.deep, -0.08),
    brows: parts.brows,
    expression: who.expression,
    blush: who.blush,
    marks: who.marks,
    mask: who.trim,
    soft: !who.man,
    aged: who.aged,
    bald: who.hair.bald || isShaved,
    lip: who.lips ?? mix(skin.base, "#d8365f", 0.45),
    painted: who.lips !== undefined,
    drawn: random.fork("mouth").next(),
    large: chibi,
    gaze: gazeOf(downcast ? "down" : who.gaze, random.fork("gaze")),
    lowered: downcast || who.gaze === "down",
  });
  const back = paintBackHair(defs, parts.backHair, behind, random.fork("back"));
  const forward = loose && who.hair.length === "long" && !who.hair.blown;
  const tipOf = ({ base }: typeof hair) => (dye.kind === "halves" ? shift(base, -0.05) : tip);
  const farHair = dye.kind === "halves" ? paintOf(second, who.ambient) : hair;
  const locks = forward
    ? {
        near: sideLocks(defs, who.hair, hair, tipOf(hair), random.fork("locks")).near,
        far: sideLocks(defs, who.hair, farHair, tipOf(farHair), random.fork("locks")).far,
      }
    : { near: "", far: "" };
  const beard = who.accessories.map(({ kind }) => drawBeard(kind, hair)).join("");
  return {
    hind: [
      group(fallen, tied.behind),
      afro?.back ?? "",
      back.edges,
      loose
        ? group(
            fallen,
            backFall(defs, who.hair, behind, behind === hair ? tip : behind.shade, random.fork("fall"), dye),
          )
        : "",
      back.body,
    ].join(""),
    fore: [
      group(hung, locks.far),
      tied.before,
      extra.underHair,
      face,
      beard,
      group(hung, locks.near),
      // The fringe's shadow upon the brow.
      group(
        inFace,
        group(
          'transform="translate(8 26)" opacity=".4"',
          ...parts.frontHair.map(({ d, rule }) => path(d, skin.deep, rule)),
        ),
      ),
      afro?.front ?? "",
      isShaved ? path(SHAVED, hair.deep, 'opacity=".34"') : "",
      who.glasses === "raised" ? "" : drawGlasses(defs, who.glasses, hair.ink),
      paintFrontHair(defs, parts.frontHair, hair, tip, random.fork("front"), dye),
      who.glasses === "raised" ? drawGlasses(defs, who.glasses, hair.ink) : "",
      extra.onHead,
    ].join(""),
  };
}
