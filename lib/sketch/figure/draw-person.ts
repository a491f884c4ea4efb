import { drawDressed } from "@/lib/sketch/figure/clothes/wardrobe";
import type { Random } from "@/lib/sketch/random";
import { type Defs, group } from "@/lib/sketch/svg";
import { drawAccessories } from "./accessories";
import { type Bent, buildBody } from "./body";
import type { Character } from "./character";
import { chest } from "./chest";
import { drawFullFigure } from "./full-figure";
import { drawingOf, hasBareArms } from "./grip";
import { drawHead } from "./head";
import { drawHeld, takesBoth } from "./held";
import { paintOf, skinPaint } from "./paint";
import { perched } from "./pets";

const armsOf = (who: Character): Bent => (who.held ? (takesBoth(who) ? "both" : "right") : "none");

/** A sailor blouse's sleeves, whatever the colour of its collar. */
const WHITE = "#f7f5fb";

/** How far the body is raised relative to its artwork, so that the neck is not too long. */
const RAISED = 42;

/**
 * Draws one person in head units: the head spans about 220–760 both ways; the body extends to y = 2300 or, for a mermaid,
 * to the fin.
 */
export function drawPerson(defs: Defs, who: Character, random: Random, isWhole: boolean): string {
  const skin = skinPaint(who.skin);
  const build = buildBody(who.man, armsOf(who));
  const tailor = {
    defs,
    build,
    skin,
    random: random.fork("cloth"),
    cloth: paintOf(who.cloth, who.ambient),
    trim: paintOf(who.trim, who.ambient),
    isLettered: who.chest !== undefined,
    dressCut: who.chest === undefined ? who.dressCut : "summer",
  };
  const grip = {
    ...tailor,
    sleeve: hasBareArms(who.clothes, who.man)
      ? skin
      : who.clothes === "sailor" && !who.man
        ? paintOf(WHITE, who.ambient)
        : tailor.cloth,
    thing: paintOf(who.held?.colour ?? who.cloth, who.ambient),
    drawing: drawingOf(who.held),
  };
  const held = drawHeld(who.held?.kind, grip, who.other);
  const dressed = isWhole ? drawFullFigure(tailor) : drawDressed(who.clothes, tailor);
  const extra = drawAccessories(defs, who, random.fork("accessories"));
  const tilt = `transform="rotate(${who.tilt.toFixed(2)} 480 820)"`;
  const head = drawHead(defs, who, random, extra, { downcast: who.held?.kind === "book" });
  const raised = `transform="translate(0 ${-RAISED})"`;
  return [
    group(raised, held.behind),
    extra.behind,
    group(tilt, head.hind),
    group(raised, dressed, chest(who.chest, [482, 1215], who.cloth), extra.body, held.body),
    group(tilt, head.fore),
    group(raised, held.before, who.perched ? perched(who.perched, who.man) : ""),
  ].join("");
}
