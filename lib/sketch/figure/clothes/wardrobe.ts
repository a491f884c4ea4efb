import { drawBody } from "@/lib/sketch/figure/body";
import type { Garment } from "@/lib/sketch/person";
import { hoodie, shirt, tshirt, turtleneck } from "./casual";
import type { Tailor } from "./cut";
import { qipao, sari } from "./eastern";
import { kimono, swimwear } from "./festive";
import { openFront, robe } from "./formal";
import { dress } from "./gowns";
import { armour, spacesuit } from "./heroic";
import { cardigan, pullover } from "./knitwear";
import { mermaid } from "./mermaid";
import { blouse, sundress } from "./summer";
import { maid, sailor } from "./uniform";

const WARDROBE: Partial<Record<Garment, (tailor: Tailor) => string>> = {
  tshirt,
  hoodie,
  shirt,
  dress: (tailor) => (tailor.build.man ? shirt(tailor) : dress(tailor)),
  kimono,
  swimwear,
  mermaid,
  qipao: (tailor) => (tailor.build.man ? shirt(tailor) : qipao(tailor)),
  sari: (tailor) => (tailor.build.man ? shirt(tailor) : sari(tailor)),
  robe,
  armour,
  spacesuit,
  pullover,
  cardigan,
  blouse: (tailor) => (tailor.build.man ? shirt(tailor) : blouse(tailor)),
  sundress: (tailor) => (tailor.build.man ? shirt(tailor) : sundress(tailor)),
  turtleneck,
  sailor: (tailor) =>
    tailor.build.man ? openFront(tailor, { tie: true, collar: "lapel", under: "shirt" }) : sailor(tailor),
  maid: (tailor) =>
    tailor.build.man ? openFront(tailor, { collar: "lapel", under: "shirt" }) : maid(tailor),
  denim: (tailor) => openFront(tailor, { collar: "denim", under: "top" }),
  suit: (tailor) => openFront(tailor, { tie: tailor.build.man, collar: "lapel", under: "shirt" }),
  blazer: (tailor) => openFront(tailor, { collar: "lapel", under: tailor.build.man ? "shirt" : "top" }),
  labcoat: (tailor) => openFront(tailor, { collar: "lapel", under: "shirt" }),
  coat: (tailor) => openFront(tailor, { collar: "wide", under: "rollneck" }),
  jacket: (tailor) => openFront(tailor, { collar: "zip", under: "top" }),
};

/** Whether a garment has a drawing of its own for figures cropped at the hips. */
export const hasBust = (garment: Garment): boolean => garment in WARDROBE;

/** Draws the body and dresses it: every figure is clothed, whatever the prompt says. */
export function drawDressed(garment: Garment, tailor: Tailor): string {
  const wear = WARDROBE[garment] ?? shirt;
  return drawBody(tailor.defs, tailor.build, tailor.skin) + wear(tailor);
}
