import type { Garment } from "@/lib/sketch/brief";
import { INK, type Tailor } from "@/lib/sketch/figure/clothes/cut";
import { mermaidTail } from "@/lib/sketch/figure/clothes/mermaid";
import { apronSkirt } from "@/lib/sketch/figure/clothes/uniform";
import { drawDressed } from "@/lib/sketch/figure/clothes/wardrobe";
import { group, line } from "@/lib/sketch/svg";
import { drawHands, drawKimonoSkirt, drawLegs, drawSkirt, drawTrousers, pairings } from "./legs";

/** How a garment goes on below: what is worn there, and the y at which the upper part ends. */
interface Lower {
  kind: "skirt" | "trousers" | "kimono" | "tail";
  own: boolean;
  ends: number;
  hem?: number;
  flare?: number;
}

const UPPER_HEM = 2060;
const TUCKED = 1640;

/** Legs are drawn a little longer than they are shown. */
const SQUAT = 'transform="translate(0 216) scale(1 .895)"';

const LOWER: Partial<Record<Garment, Lower>> = {
  dress: { kind: "skirt", own: true, ends: 1690 },
  sundress: { kind: "skirt", own: true, ends: 1640 },
  qipao: { kind: "skirt", own: true, ends: 1690, hem: 3640, flare: 0.26 },
  sari: { kind: "skirt", own: true, ends: 1690, hem: 3980, flare: 0.5 },
  maid: { kind: "skirt", own: true, ends: 1690 },
  sailor: { kind: "skirt", own: true, ends: 1640, hem: 2620 },
  kimono: { kind: "kimono", own: true, ends: 1870 },
  mermaid: { kind: "tail", own: true, ends: 1900 },
  suit: { kind: "trousers", own: true, ends: 2270 },
  blazer: { kind: "trousers", own: false, ends: 2270 },
  armour: { kind: "trousers", own: true, ends: UPPER_HEM },
  spacesuit: { kind: "trousers", own: true, ends: UPPER_HEM },
  robe: { kind: "skirt", own: true, ends: 2280 },
  coat: { kind: "trousers", own: false, ends: 2290 },
  labcoat: { kind: "trousers", own: false, ends: 2290 },
};

function lowerOf(garment: Garment, { build, random }: Tailor): Lower {
  if (build.man && garment !== "kimono" && garment !== "mermaid") {
    const worn = LOWER[garment];
    return {
      kind: "trousers",
      own: worn?.kind === "trousers" && worn.own,
      ends: worn?.kind === "skirt" ? UPPER_HEM : (worn?.ends ?? UPPER_HEM),
    };
  }
  const tucked = garment === "blouse" || garment === "turtleneck" || garment === "tshirt";
  const skirt = random.fork("skirt").chance(tucked ? 0.6 : 0.35);
  return (
    LOWER[garment] ?? {
      kind: skirt ? "skirt" : "trousers",
      own: false,
      ends: skirt && tucked ? TUCKED : UPPER_HEM,
    }
  );
}

/** Draws a dressed body from the neck to the soles, in the head's units. */
export function drawFullFigure(garment: Garment, tailor: Tailor, ambient: string): string {
  const { defs, cloth, build } = tailor;
  const { kind, own, ends, hem: skirt, flare } = lowerOf(garment, tailor);
  const { shoe, lower } = pairings(tailor, ambient);
  const paint = own ? cloth : lower;
  const skirtHem = skirt ?? (garment === "robe" ? 3900 : own ? 3160 : 3420);
  const below =
    kind === "kimono"
      ? drawKimonoSkirt(tailor, paint)
      : kind === "skirt"
        ? drawSkirt(tailor, paint, skirtHem, flare ?? (own ? 1 : 0.7))
        : drawTrousers(tailor, paint);
  // Sleeves end at the wrists; between them the garment ends at its own hem.
  const [inner, outer] = build.man ? [112, 852] : [156, 806];
  const wrist = 2100;
  // Where the body is narrow, bare arms hang nearer to it.
  const waist = Math.max(0, wrist - ends) * 0.1;
  const cut = defs.clip(
    `<path d="M-500 0H1500V${wrist}H${outer}L${outer - waist} ${ends - 10}Q${(inner + outer) / 2} ${ends + 60} ${inner + waist} ${ends - 10}L${inner} ${wrist}H-500Z"/>`,
  );
  if (kind === "tail")
    return group(cut, drawDressed(garment, tailor)) + mermaidTail(tailor) + drawHands(tailor);
  const hem = line(
    `M${inner + 4} ${ends - 14}Q${(inner + outer) / 2} ${ends + 56} ${outer - 4} ${ends - 14}`,
    cloth.ink,
    INK + 1,
    defs.clip(`<path d="${build.torso}"/>`),
  );
  return [
    group(SQUAT, drawLegs(tailor, shoe), below, garment === "maid" ? apronSkirt() : ""),
    kind === "kimono" ? "" : drawHands(tailor),
    group(cut, drawDressed(garment, tailor)),
    hem,
  ].join("");
}
