import type { Accessory, Expression, Garment, Glasses, Mark } from "@/lib/models/sketch/brief";
import { at, lchOf, mix, shift } from "@/lib/models/sketch/colour";
import { drawAccessories } from "@/lib/models/sketch/figure/accessories";
import { paintAfro } from "@/lib/models/sketch/figure/afro";
import { drawBeard } from "@/lib/models/sketch/figure/beard";
import { type Bent, buildBody } from "@/lib/models/sketch/figure/body";
import { drawDressed } from "@/lib/models/sketch/figure/clothes/wardrobe";
import { drawFace, faceOutline } from "@/lib/models/sketch/figure/face";
import { drawFullFigure } from "@/lib/models/sketch/figure/full-figure";
import { drawGlasses } from "@/lib/models/sketch/figure/glasses";
import { hasBareArms } from "@/lib/models/sketch/figure/grip";
import { OVER_EYE, SPIKES } from "@/lib/models/sketch/figure/hair-cuts";
import { backFall, sideLocks, tiedHair } from "@/lib/models/sketch/figure/hair-mass";
import { paintBackHair, paintFrontHair } from "@/lib/models/sketch/figure/hair-shading";
import type { HairPlan } from "@/lib/models/sketch/figure/hair-styles";
import { drawHeld, takesBoth } from "@/lib/models/sketch/figure/held";
import { SOLES } from "@/lib/models/sketch/figure/legs";
import { type LoreleiChoice, takeLorelei } from "@/lib/models/sketch/figure/lorelei";
import { paintOf, skinPaint } from "@/lib/models/sketch/figure/paint";
import type { Held } from "@/lib/models/sketch/held-things";
import type { Random } from "@/lib/models/sketch/random";
import { type Defs, group, path } from "@/lib/models/sketch/svg";

/** A person with every choice made: nothing is left open any more. */
export interface Character {
  man: boolean;
  aged: boolean;
  hair: HairPlan;
  hairColour: string;
  tipColour: string;
  /** The irises: the nearer eye's and the farther one's. */
  eyes: string;
  otherEye: string;
  skin: string;
  /** The lipstick's colour, where some is worn. */
  lips?: string;
  glasses: Glasses;
  expression: Expression;
  blush: boolean;
  marks: readonly Mark[];
  clothes: Garment;
  cloth: string;
  trim: string;
  accessories: { kind: Accessory; colour: string }[];
  held?: { kind: Held; colour: string };
  /** The colour that shadows lean to: that of the scene's air. */
  ambient: string;
  /** Degrees by which the head leans. */
  tilt: number;
}

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
