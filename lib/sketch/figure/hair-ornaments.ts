import type { Accessory } from "@/lib/sketch/person";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { inked, type Material } from "./headwear-material";

/** A place on the fringe where a clip sits. */
const CLIP = "translate(330 356) rotate(-24)";
const STAR = "M0 -62L18 -20L62 -16L28 14L40 58L0 34L-40 58L-28 14L-62 -16L-18 -20Z";
const HEART = "M0 54C-70 6 -64 -50 -30 -52C-12 -52 -2 -40 0 -28C2 -40 12 -52 30 -52C64 -50 70 6 0 54Z";

/** Small things worn in the hair, and muffs over the ears. */
export function drawHairOrnament(
  kind: Accessory,
  { paint }: Pick<Material, "paint">,
): Partial<AccessoryLayers> {
  const ink = inked(paint, 8);
  const clip = (inside: string) => ({ onHead: `<g transform="${CLIP}">${inside}</g>` });
  switch (kind) {
    case "hairclip":
      return clip(
        [-26, 26]
          .map((y) =>
            path(
              `M-74 ${y - 15}Q0 ${y - 30} 74 ${y - 15}V${y + 15}Q0 ${y + 4} -74 ${y + 15}Z`,
              paint.base,
              ink,
            ),
          )
          .join("") + line("M-58 -28Q0 -42 58 -30", paint.light, 6),
      );
    case "starclip":
      return clip(path(STAR, paint.base, ink) + path("M0 -36L8 -12L-14 -8Z", paint.light));
    case "heartclip":
      return clip(path(HEART, paint.base, ink) + ellipse(-24, -26, 12, 9, paint.light));
    case "crossclip":
      return clip(
        line("M-52 -46L52 46M52 -46L-52 46", paint.ink, 42) +
          line("M-52 -46L52 46M52 -46L-52 46", paint.base, 26),
      );
    case "hairband":
      return {
        onHead:
          line("M240 420C250 290 340 216 484 212C622 214 712 280 734 392", paint.ink, 50) +
          line("M240 420C250 290 340 216 484 212C622 214 712 280 734 392", paint.base, 34) +
          line("M268 350C300 262 380 222 474 219", paint.light, 8, 'opacity=".8"'),
      };
    case "hairstick":
      return {
        onHead:
          line("M206 60L420 236", "#5a3d14", 24) +
          line("M206 60L420 236", "#e8b84a", 12) +
          ellipse(202, 56, 34, 34, paint.base, ink) +
          line("M190 90C170 130 186 160 176 196", paint.ink, 7) +
          ellipse(176, 206, 15, 19, paint.light, ink),
      };
    case "earmuffs": {
      const bow = "M262 480C214 240 320 130 480 128C640 130 758 240 730 460";
      const muff = (x: number, y: number, rx: number, ry: number) =>
        ellipse(x, y, rx, ry, paint.base, ink) +
        ellipse(x - rx * 0.2, y - ry * 0.24, rx * 0.5, ry * 0.44, paint.light, 'opacity=".7"');
      return {
        onHead:
          line(bow, paint.ink, 34) +
          line(bow, paint.deep, 20) +
          muff(266, 540, 92, 104) +
          muff(740, 532, 46, 92),
      };
    }
    default:
      return {};
  }
}
