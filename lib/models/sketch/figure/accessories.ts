import type { Character } from "@/lib/models/sketch/figure/draw-person";
import { drawEars } from "@/lib/models/sketch/figure/ears";
import { drawHat } from "@/lib/models/sketch/figure/hats";
import { drawHeadwear } from "@/lib/models/sketch/figure/headwear";
import { paintOf, skinPaint } from "@/lib/models/sketch/figure/paint";
import { drawTail } from "@/lib/models/sketch/figure/tails";
import { drawVeil } from "@/lib/models/sketch/figure/veil";
import { drawWings } from "@/lib/models/sketch/figure/wings";
import { drawWorn } from "@/lib/models/sketch/figure/worn";
import type { Random } from "@/lib/models/sketch/random";
import type { Defs } from "@/lib/models/sketch/svg";

/** The layers that accessories go into, from the back of the figure to the front. */
export interface AccessoryLayers {
  behind: string;
  body: string;
  underHair: string;
  onHead: string;
}

/** Draws everything a person wears besides clothes and glasses, sorted into the figure's layers. */
export function drawAccessories(defs: Defs, who: Character, random: Random): AccessoryLayers {
  const layers: AccessoryLayers = { behind: "", body: "", underHair: "", onHead: "" };
  const skin = skinPaint(who.skin);
  const hair = paintOf(who.hairColour, who.ambient);
  for (const { kind, colour } of who.accessories) {
    const paint = paintOf(colour, who.ambient);
    const drawn = {
      ...drawWorn(kind, { defs, paint, man: who.man }),
      ...drawEars(kind, { defs, paint, hair, skin }),
      ...drawHat(kind, { defs, paint }),
      ...drawVeil(kind, paint),
      ...drawHeadwear(kind, { defs, paint, random }),
    };
    layers.behind += drawWings(kind, defs, paint) + drawTail(kind, defs, kind === "deviltail" ? paint : hair);
    for (const layer of ["behind", "body", "underHair", "onHead"] as const)
      layers[layer] += drawn[layer] ?? "";
  }
  return layers;
}
