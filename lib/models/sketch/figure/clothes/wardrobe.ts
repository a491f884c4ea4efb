import type { Garment } from "@/lib/models/sketch/brief";
import { drawBody } from "@/lib/models/sketch/figure/body";
import { hoodie, shirt, sweater, tshirt } from "@/lib/models/sketch/figure/clothes/casual";
import type { Tailor } from "@/lib/models/sketch/figure/clothes/cut";
import { dress, kimono, swimwear } from "@/lib/models/sketch/figure/clothes/festive";
import { openFront, robe } from "@/lib/models/sketch/figure/clothes/formal";
import { armour, spacesuit } from "@/lib/models/sketch/figure/clothes/heroic";

const WARDROBE: Record<Garment, (tailor: Tailor) => string> = {
  tshirt,
  sweater,
  hoodie,
  shirt,
  dress: (tailor) => (tailor.build.man ? shirt(tailor) : dress(tailor)),
  kimono,
  swimwear,
  robe,
  armour,
  spacesuit,
  suit: (tailor) => openFront(tailor, { throat: tailor.build.man ? "tie" : "none", collar: "lapel" }),
  blazer: (tailor) => openFront(tailor, { throat: tailor.build.man ? "tie" : "bow", collar: "lapel" }),
  labcoat: (tailor) => openFront(tailor, { throat: "none", collar: "lapel" }),
  coat: (tailor) => openFront(tailor, { throat: "none", collar: "wide" }),
  jacket: (tailor) => openFront(tailor, { throat: "none", collar: "zip" }),
};

/** Draws the body and dresses it: every figure is clothed, whatever the prompt says. */
export function drawDressed(garment: Garment, tailor: Tailor): string {
  return drawBody(tailor.defs, tailor.build, tailor.skin) + WARDROBE[garment](tailor);
}
