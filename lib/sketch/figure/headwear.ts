import type { Accessory } from "@/lib/sketch/person";
import { blade, ellipse, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { inked, type Material } from "./headwear-material";

/** Hats, crowns, headphones and other headwear. */
export function drawHeadwear(
  kind: Accessory,
  { defs, paint, random }: Omit<Material, "hair" | "skin">,
): Partial<AccessoryLayers> {
  const ink = inked(paint);
  switch (kind) {
    case "hat": {
      const crown = "M250 290C246 170 330 84 474 84C620 84 706 166 716 280C600 340 370 344 250 290Z";
      const brim =
        "M96 356C180 270 300 262 474 276C640 262 800 268 884 340C800 372 640 330 486 336C330 330 190 376 96 356Z";
      const ribbon = "M248 292C370 340 600 338 716 282L718 236C600 286 376 290 250 244Z";
      return {
        onHead:
          path(
            crown,
            defs.linear(
              [
                [0, paint.light],
                [0.6, paint.base],
                [1, paint.shade],
              ],
              [0.2, 0, 0.8, 1],
            ),
            ink,
          ) +
          path(
            brim,
            defs.linear([
              [0, paint.base],
              [1, paint.shade],
            ]),
            ink,
          ) +
          path(ribbon, paint.deep, ink) +
          line("M300 170Q340 110 430 108", paint.light, 12, 'opacity=".7"'),
      };
    }
    case "witchhat": {
      const cone =
        "M244 270C290 190 350 60 420 -40C470 -120 560 -150 640 -96C580 -96 560 -60 570 -10C600 90 660 190 720 264C600 330 360 330 244 270Z";
      const brim =
        "M40 330C150 232 300 250 480 262C650 246 800 240 920 300C860 380 640 330 486 334C330 334 140 400 40 330Z";
      return {
        onHead:
          path(
            cone,
            defs.linear(
              [
                [0, paint.light],
                [0.55, paint.base],
                [1, paint.deep],
              ],
              [0, 0, 1, 0.6],
            ),
            ink,
          ) +
          path(
            brim,
            defs.linear([
              [0, paint.light],
              [1, paint.shade],
            ]),
            ink,
          ) +
          path("M244 270C360 330 600 330 720 264L694 214C590 272 390 278 272 224Z", "#7a4bb8", ink) +
          path("M452 262h64v52h-64Z", "none", 'stroke="#f2c14e" stroke-width="12"') +
          path(blade([330, 200], [390, 60], [470, -60], 12), paint.light, 'opacity=".6"'),
      };
    }
    case "headphones": {
      const cup = (x: number, wide: number) =>
        ellipse(
          x,
          520,
          wide,
          92,
          defs.linear([
            [0, paint.light],
            [0.5, paint.base],
            [1, paint.deep],
          ]),
          ink,
        ) + ellipse(x - 4, 520, wide * 0.56, 56, paint.shade, `stroke="${paint.light}" stroke-width="6"`);
      const bow = "M262 460C214 240 320 130 480 128C640 130 758 240 730 440";
      return {
        onHead:
          line(bow, paint.ink, 46) +
          line(bow, paint.base, 31) +
          line("M270 380C256 230 360 152 480 150", paint.light, 9) +
          cup(266, 62) +
          ellipse(736, 514, 26, 84, paint.shade, ink),
      };
    }
    case "crown":
      return {
        onHead:
          path(
            "M318 230L288 60L376 136L430 10L490 118L566 6L604 132L700 66L660 230C560 262 420 264 318 230Z",
            defs.linear([
              [0, "#fff3b8"],
              [0.5, "#f4c95d"],
              [1, "#c98a1b"],
            ]),
            'stroke="#5a3510" stroke-width="8" stroke-linejoin="round"',
          ) +
          path(
            "M318 230C420 264 560 262 660 230L664 192C560 224 420 226 312 194Z",
            "#c98a1b",
            'stroke="#5a3510" stroke-width="6"',
          ) +
          [376, 488, 600]
            .map((x, index) =>
              ellipse(x, index === 1 ? 226 : 218, 17, 15, paint.base, 'stroke="#5a3510" stroke-width="5"'),
            )
            .join("") +
          line("M326 170l-8 -40M440 110l8 -36M556 100l6 -36", "#fffbe6", 8, 'opacity=".9"'),
      };
    case "maidband":
      return {
        onHead:
          path(
            "M232 330Q206 300 226 268Q212 228 250 208Q256 166 302 162Q322 122 370 130Q402 96 446 116Q484 90 522 114Q566 98 594 132Q642 128 658 168Q704 174 708 216Q742 238 728 278Q738 310 716 334Q690 190 480 186Q280 190 232 330Z",
            "#ffffff",
            'stroke="#3a3450" stroke-width="8" stroke-linejoin="round"',
          ) +
          line("M234 326Q282 206 480 200Q686 206 714 330", "#3a3450", 26) +
          line("M234 326Q282 206 480 200Q686 206 714 330", paint.base, 14) +
          line(
            "M262 262l16 20M312 208l12 22M376 172l8 24M446 156l2 26M520 156l-4 26M590 174l-10 22M650 212l-14 18",
            "#c9c2dc",
            6,
          ),
      };
    case "halo":
      return {
        onHead:
          ellipse(480, 110, 250, 50, "none", 'stroke="#ffe9a3" stroke-width="64" opacity=".3"') +
          ellipse(480, 110, 250, 50, "none", 'stroke="#ffe082" stroke-width="26"') +
          ellipse(480, 108, 250, 50, "none", 'stroke="#fffbe6" stroke-width="10"'),
      };
    case "flower": {
      const bloom = (x: number, y: number, size: number) => {
        const turn = random.whole(0, 71);
        const petals = [0, 72, 144, 216, 288].map(
          (angle) =>
            `<path d="M0 0C${-size * 0.7} ${-size * 0.4} ${-size * 0.5} ${-size * 1.1} 0 ${-size * 0.95}C${size * 0.5} ${-size * 1.1} ${size * 0.7} ${-size * 0.4} 0 0Z" transform="rotate(${angle})" fill="${paint.base}" stroke="${paint.ink}" stroke-width="6"/><path d="M0 0Q${-size * 0.1} ${-size * 0.4} 0 ${-size * 0.6}" transform="rotate(${angle})" stroke="${paint.deep}" stroke-width="6" fill="none"/>`,
        );
        return `<g transform="translate(${x} ${y}) rotate(${turn})">${petals.join("")}<circle r="${size * 0.24}" fill="#ffd76a" stroke="${paint.ink}" stroke-width="5"/></g>`;
      };
      const leaf = (d: string) => path(d, "#5fa777", 'stroke="#1f4a3a" stroke-width="6"');
      return {
        onHead:
          leaf("M250 420Q190 470 170 430Q190 380 250 420ZM330 260Q330 200 380 190Q390 240 330 260Z") +
          bloom(282, 372, 78) +
          bloom(352, 284, 56) +
          bloom(226, 462, 44),
      };
    }
    case "ribbon": {
      const loop = "M300 250C220 140 130 170 140 250C146 330 220 330 300 266Z";
      const other = "M300 250C330 130 430 110 444 190C450 260 380 290 300 266Z";
      const fill = defs.linear([
        [0, paint.light],
        [1, paint.shade],
      ]);
      return {
        onHead:
          path("M290 262L210 420L262 404L300 280L352 396L398 372L316 262Z", paint.shade, ink) +
          path(loop, fill, ink) +
          path(other, fill, ink) +
          path("M272 232q34 -16 62 4l2 48q-34 20 -66 0Z", paint.base, ink) +
          line("M262 250q-60 -30 -90 0M344 244q40 -40 76 -36", paint.deep, 6),
      };
    }
    default:
      return {};
  }
}
