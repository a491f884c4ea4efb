import type { Expression } from "@/lib/sketch/brief";
import { at, lchOf, mix, shift } from "@/lib/sketch/colour";
import { drawDressed } from "@/lib/sketch/figure/clothes/wardrobe";
import type { Held } from "@/lib/sketch/held-things";
import type { Random } from "@/lib/sketch/random";
import { type Defs, group, path } from "@/lib/sketch/svg";
import { drawAccessories } from "./accessories";
import { paintAfro } from "./afro";
import { drawBeard } from "./beard";
import { type Bent, buildBody } from "./body";
import type { Character } from "./character";
import { drawFace, faceOutline } from "./face";
import { drawFullFigure } from "./full-figure";
import { drawGlasses } from "./glasses";
import { hasBareArms } from "./grip";
import { OVER_EYE, SPIKES } from "./hair-cuts";
import { backFall, sideLocks, tiedHair } from "./hair-mass";
import { paintBackHair, paintFrontHair } from "./hair-shading";
import { drawHeld, takesBoth } from "./held";
import { SOLES } from "./legs";
import { type LoreleiChoice, takeLorelei } from "./lorelei";
import { paintOf, skinPaint } from "./paint";

const BROWS: Partial<Record<Expression, LoreleiChoice["brows"]>> = {
  angry: "variant13",
  sad: "variant01",
  surprised: "variant09",
};

const armsOf = (held: Held): Bent => (takesBoth(held) ? "both" : "right");

/** What is drawn of somebody: down to the hips, the whole figure, or the whole with a great head on a little body. */
type Shown = "bust" | "whole" | "chibi";

/** How a chibi's body shrinks about the neck, as shares of its breadth and height. */
const [BROAD, HIGH] = [0.56, 0.27];
const NECK = { x: 482, y: 778, from: 920 };
const SQUAT = `transform="translate(${NECK.x} ${NECK.y}) scale(${BROAD} ${HIGH}) translate(${-NECK.x} ${-NECK.from})"`;
/** The y, in the head's units, of a chibi's soles. */
export const CHIBI_SOLES = NECK.y + (SOLES - NECK.from) * HIGH;

/** How far the body stands above its own drawing, so that the neck is not too long. */
const RAISED = 42;

/**
 * Draws one person in the head's units: the head spans about 220–760 both ways; the body goes down to y = 2300, or,
 * where the whole figure is wanted, to the soles at `SOLES`.
 */
export function drawPerson(defs: Defs, who: Character, random: Random, shown: Shown = "bust"): string {
  const chibi = shown === "chibi";
  const hair = paintOf(who.hairColour, who.ambient);
  const tip = who.tipColour === who.hairColour ? shift(hair.base, -0.05) : who.tipColour;
  const skin = skinPaint(who.skin);
  const { l } = lchOf(who.hairColour);
  const taken = takeLorelei({
    hair: who.hair.variant,
    brows: BROWS[who.expression] ?? "variant07",
  });
  const afro = who.hair.shape === "afro" ? paintAfro(defs, hair, random.fork("afro")) : undefined;
  const cut =
    who.hair.bald || afro ? { backHair: [], frontHair: [] } : who.hair.shape === "spiky" ? SPIKES : {};
  const full = { ...taken, ...cut };
  const parts = who.hair.overEye ? { ...full, frontHair: [...full.frontHair, OVER_EYE] } : full;
  const build = buildBody(who.man, who.held ? armsOf(who.held.kind) : "none");
  const tailor = {
    defs,
    build,
    skin,
    random: random.fork("cloth"),
    cloth: paintOf(who.cloth, who.ambient),
    trim: paintOf(who.trim, who.ambient),
  };
  const held = drawHeld(who.held?.kind, {
    ...tailor,
    sleeve: hasBareArms(who.clothes, who.man) ? skin : tailor.cloth,
    thing: paintOf(who.held?.colour ?? who.cloth, who.ambient),
  });
  const dressed =
    shown !== "bust" ? drawFullFigure(who.clothes, tailor, who.ambient) : drawDressed(who.clothes, tailor);
  const hanging = who.hair.length === "long" || who.hair.length === "medium";
  const tied = tiedHair(defs, who.hair, hair, tip, who.trim, random.fork("tied"));
  const loose = who.hair.tie === "loose" && hanging;
  const extra = drawAccessories(defs, who, random.fork("accessories"));
  const tilt = `transform="rotate(${who.tilt.toFixed(2)} 480 820)"`;
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
    soft: !who.man,
    aged: who.aged,
    bald: who.hair.bald,
    lip: who.lips ?? mix(skin.base, "#d8365f", 0.45),
    painted: who.lips !== undefined,
    drawn: random.fork("mouth").next(),
    large: chibi,
    gaze: [random.fork("gaze").between(-4, 6), who.held?.kind === "book" ? 13 : 0],
  });
  const back = paintBackHair(defs, parts.backHair, hair, random.fork("back"));
  const forward = loose && who.hair.length === "long";
  const locks = forward ? sideLocks(defs, who.hair, hair, tip, random.fork("locks")) : { near: "", far: "" };
  const beard = who.accessories.map(({ kind }) => drawBeard(kind, hair)).join("");
  // Hair to the waist ends there on the little body, too.
  const hung = chibi ? 'transform="translate(0 420) scale(1 .66) translate(0 -420)"' : "";
  const raised = chibi ? SQUAT : `transform="translate(0 ${-RAISED})"`;
  return [
    group(raised, held.behind),
    chibi ? group(SQUAT, extra.behind) : extra.behind,
    group(tilt, tied.behind, afro?.back ?? ""),
    group(
      tilt,
      back.edges,
      loose ? group(hung, backFall(defs, who.hair, hair, tip, random.fork("fall"))) : "",
      back.body,
    ),
    group(raised, dressed, extra.body, held.body),
    group(
      tilt,
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
      drawGlasses(defs, who.glasses, hair.ink),
      paintFrontHair(defs, parts.frontHair, hair, tip, random.fork("front")),
      extra.onHead,
    ),
    group(raised, held.before),
  ].join("");
}
