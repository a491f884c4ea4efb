import { INK, type Tailor } from "@/lib/sketch/figure/clothes/cut";
import { mermaidTail } from "@/lib/sketch/figure/clothes/mermaid";
import { drawDressed } from "@/lib/sketch/figure/clothes/wardrobe";
import { group, line, path } from "@/lib/sketch/svg";

const ENDS = 1900;
const WRIST = 2100;

/** The open left hand hanging down, and its mirror image; the hand of a bent arm is drawn with what it holds. */
function hangingHands({ skin, build }: Tailor): string {
  const x = build.man ? -36 : 42;
  const ink = `stroke="${skin.ink}" stroke-width="${INK + 1}" stroke-linejoin="round"`;
  const hand = `M${x} 2060C${x - 26} 2140 ${x - 24} 2220 ${x + 4} 2286C${x + 22} 2330 ${x + 60} 2340 ${x + 78} 2310C${x + 96} 2270 ${x + 100} 2240 ${x + 100} 2200L${x + 126} 2240C${x + 140} 2230 ${x + 130} 2160 ${x + 104} 2060Z`;
  const drawn =
    path(hand, skin.base, ink) +
    line(
      `M${x + 24} 2306C${x + 26} 2270 ${x + 26} 2250 ${x + 30} 2226M${x + 52} 2316C${x + 54} 2270 ${x + 54} 2250 ${x + 58} 2230`,
      skin.deep,
      5,
      'opacity=".7"',
    );
  if (build.bent === "both") return "";
  return build.bent === "right" ? drawn : drawn + group('transform="translate(964 0) scale(-1 1)"', drawn);
}

/** Draws a mermaid from the neck to the fin, in head units. */
export function drawFullFigure(tailor: Tailor): string {
  const { defs, build } = tailor;
  const [inner, outer] = build.man ? [112, 852] : [156, 806];
  const waist = (WRIST - ENDS) * 0.1;
  const cut = defs.clip(
    `<path d="M-500 0H1500V${WRIST}H${outer}L${outer - waist} ${ENDS - 10}Q${(inner + outer) / 2} ${ENDS + 60} ${inner + waist} ${ENDS - 10}L${inner} ${WRIST}H-500Z"/>`,
  );
  return group(cut, drawDressed("mermaid", tailor)) + mermaidTail(tailor) + hangingHands(tailor);
}
