import type { Accessory } from "@/lib/sketch/person";
import { ellipse, group, line, path } from "@/lib/sketch/svg";
import type { AccessoryLayers } from "./accessory-layers";
import type { Paint } from "./paint";

/** A thin bridal veil that falls from the crown behind the shoulders, under a wreath of small flowers. */
export function drawVeil(kind: Accessory, { light, shade, ink }: Paint): Partial<AccessoryLayers> {
  if (kind !== "veil") return {};
  const fall =
    "M470 96C250 90 140 250 128 480C110 760 40 1060 -60 1420C-90 1540 -40 1600 60 1610H900C1010 1600 1050 1540 1020 1420C920 1060 850 760 836 480C824 250 700 96 470 96Z";
  const folds =
    "M190 420C170 760 110 1060 40 1560M250 620C240 900 190 1200 150 1590M770 420C800 760 860 1060 930 1560M720 620C740 900 780 1200 830 1590";
  const over =
    "M470 92C270 92 164 230 150 470C146 560 160 640 176 700C190 560 214 420 290 320C370 226 600 220 690 300C760 390 790 540 800 690C824 620 826 540 820 460C800 220 690 92 470 92Z";
  const flowers = [0, 1, 2, 3, 4, 5, 6].map((index) => {
    const angle = Math.PI * (1.12 + index * 0.127);
    const [x, y] = [484 + Math.cos(angle) * 214, 356 + Math.sin(angle) * 176];
    return group(
      `transform="translate(${x.toFixed(0)} ${y.toFixed(0)})"`,
      ...[0, 72, 144, 216, 288].map((turn) =>
        ellipse(
          0,
          -19,
          15,
          19,
          "#ffffff",
          `stroke="${ink}" stroke-width="3.5" transform="rotate(${turn + index * 20})"`,
        ),
      ),
      ellipse(0, 0, 10, 10, "#f6d776"),
    );
  });
  return {
    behind: group(
      'opacity=".78"',
      path(fall, light, `stroke="${ink}" stroke-width="6"`),
      line(folds, shade, 9, 'opacity=".8"'),
    ),
    onHead:
      path(over, light, `opacity=".5" stroke="${ink}" stroke-width="7" stroke-linejoin="round"`) +
      flowers.join(""),
  };
}
