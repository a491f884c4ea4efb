import type { Accessory } from "@/lib/sketch/person";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import { type Cloth, felt } from "./felt";
import { inked } from "./headwear-material";

/** A hood that is up, a detective's cap with two peaks, and a graduate's cap. */
export function drawHood(kind: Accessory, { defs, paint }: Cloth): Partial<AccessoryLayers> {
  const ink = inked(paint, 9);
  switch (kind) {
    case "hood":
      return {
        onHead:
          path(
            "M150 1010C60 720 96 300 240 150C340 40 460 30 530 60C680 90 860 250 866 560C870 740 850 900 800 1010L664 900C742 760 764 560 716 410C660 300 560 262 470 268C360 276 262 350 236 470C214 620 240 780 330 900Z",
            felt(defs, paint),
            ink,
          ) +
          path(
            "M236 470C262 350 360 276 470 268C560 262 660 300 716 410C740 500 744 590 728 680C716 560 690 440 620 370C520 310 380 316 306 400C260 470 250 560 254 660C232 590 230 530 236 470Z",
            paint.deep,
            'opacity=".75"',
          ) +
          line(
            "M330 900C240 780 214 620 236 470C262 350 360 276 470 268C560 262 660 300 716 410C764 560 742 760 664 900",
            paint.light,
            12,
            'opacity=".6"',
          ) +
          line(
            "M190 420C220 260 330 140 470 120M820 620C822 480 780 330 690 240",
            paint.deep,
            9,
            'opacity=".5"',
          ),
      };
    case "deerstalker":
      return {
        onHead:
          path("M250 300C210 330 150 380 130 440C210 420 280 380 330 330Z", paint.shade, ink) +
          path(
            "M228 312C214 170 330 72 480 70C634 72 744 166 738 306C610 250 360 252 228 312Z",
            felt(defs, paint),
            ink,
          ) +
          path(
            "M560 262C680 262 800 320 846 400C760 380 640 352 540 336C420 320 320 328 236 350L228 312C330 272 450 258 560 262Z",
            paint.base,
            ink,
          ) +
          path(
            "M300 140C360 240 364 268 360 300L430 286C420 200 400 130 370 96ZM640 120C600 200 590 240 592 290L662 300C660 240 680 190 704 160Z",
            paint.light,
            'opacity=".45"',
          ) +
          line("M480 74V262M260 240C400 190 580 190 716 240", paint.deep, 8, 'opacity=".7"') +
          path(
            "M480 60C430 20 400 30 408 62C416 90 450 86 480 70C510 86 546 90 552 62C558 30 530 20 480 60Z",
            paint.light,
            ink,
          ) +
          ellipse(480, 66, 16, 16, paint.base, ink),
      };
    case "hornhelm":
      return {
        onHead:
          path(
            "M300 250C190 250 110 170 120 20C170 120 250 150 340 150ZM660 150C752 148 822 112 862 20C880 160 800 250 690 256Z",
            "#efe6d2",
            'stroke="#4a3a2c" stroke-width="9" stroke-linejoin="round"',
          ) +
          path(
            "M226 404C214 196 336 92 484 90C634 92 752 200 742 400C610 330 360 330 226 404Z",
            felt(defs, paint),
            ink,
          ) +
          path("M222 420C360 330 612 330 746 414L738 340C610 268 360 268 230 344Z", paint.light, ink) +
          path(
            "M520 92C552 180 566 240 572 300L588 520L552 524L524 300C516 240 500 180 480 92Z",
            paint.shade,
            ink,
          ) +
          [286, 392, 660].map((x) => ellipse(x, x > 600 ? 336 : 346, 11, 11, paint.deep)).join("") +
          line("M300 200C340 140 400 116 450 112", paint.light, 12, 'opacity=".8"'),
      };
    case "mortarboard":
      return {
        onHead:
          path("M264 260C280 190 690 190 704 256L700 340C600 290 380 290 268 344Z", paint.shade, ink) +
          path("M480 60L880 190L484 300L96 186Z", felt(defs, paint), ink) +
          line("M484 180L806 212V360", "#e8b84a", 12) +
          path("M784 350H830L842 470H772Z", "#e8b84a", ink),
      };
    default:
      return {};
  }
}
