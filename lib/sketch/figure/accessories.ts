import type { Random } from "@/lib/sketch/random";
import type { Defs } from "@/lib/sketch/svg";
import type { AccessoryLayers, HeadView } from "./accessory-layers";
import type { Character } from "./character";
import { drawEars } from "./ears";
import { drawFurtherEars } from "./further-ears";
import { drawFurtherHat } from "./further-hats";
import { drawHairOrnament } from "./hair-ornaments";
import { drawHat } from "./hats";
import { drawHeadscarf } from "./headscarf";
import { drawHeadwear } from "./headwear";
import { drawHood } from "./hoods";
import { paintOf, skinPaint } from "./paint";
import { drawTail } from "./tails";
import { drawVeil } from "./veil";
import { drawWings } from "./wings";
import { drawWorn } from "./worn";
import { drawWreath } from "./wreath";

/**
 * Draws everything a person wears besides clothes and glasses, sorted into the figure's layers.
 * @param view which view of the head, by default three quarters
 */
export function drawAccessories(
  defs: Defs,
  who: Character,
  random: Random,
  view: HeadView = "face",
): AccessoryLayers {
  const layers: AccessoryLayers = { behind: "", body: "", underHair: "", onHead: "" };
  const skin = skinPaint(who.skin);
  const hair = paintOf(who.hairColour, who.ambient);
  for (const { kind, colour } of who.accessories) {
    const paint = paintOf(colour, who.ambient);
    const drawn = {
      ...drawWorn(kind, { defs, paint, man: who.man }),
      ...drawEars(kind, { defs, paint, hair, skin }),
      ...drawFurtherEars(kind, { defs, paint, hair }),
      ...drawHairOrnament(kind, { paint }),
      ...drawHood(kind, { defs, paint }),
      ...drawHat(kind, { defs, paint }),
      ...drawFurtherHat(kind, { defs, paint }),
      ...drawVeil(kind, paint),
      ...drawHeadscarf(kind, defs, paint, view),
      ...drawWreath(kind, paint),
      ...drawHeadwear(kind, { defs, paint, random }),
    };
    layers.behind +=
      drawWings(kind, defs, paint) +
      drawTail(kind, defs, kind === "deviltail" || kind === "dragontail" ? paint : hair);
    for (const layer of ["behind", "body", "underHair", "onHead"] as const)
      layers[layer] += drawn[layer] ?? "";
  }
  return layers;
}
