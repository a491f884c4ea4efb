import type { Glasses } from "@/lib/sketch/person";
import { type Defs, group, line, path } from "@/lib/sketch/svg";

const LENSES = {
  round: ["M470 470a80 80 0 1 0 1 0Z", "M656 474a62 76 0 1 0 1 0Z"],
  square: [
    "M392 492C430 476 520 476 552 490C560 540 552 596 528 618C490 636 440 634 412 616C390 590 384 530 392 492Z",
    "M598 490C630 476 690 478 716 492C724 540 716 596 698 616C672 632 630 632 612 616C594 586 590 530 598 490Z",
  ],
} as const;

/** Draws glasses over the eyes in the head's square. */
export function drawGlasses(defs: Defs, kind: Glasses, ink: string): string {
  if (kind === "none") return "";
  if (kind === "monocle") return monocle(ink);
  // Pushed up, they lie on the hair.
  if (kind === "raised")
    return group(
      'transform="translate(40 -262) rotate(-5 540 540) scale(.94 .86)"',
      drawGlasses(defs, "sun", ink),
    );
  const lenses = LENSES[kind === "round" ? "round" : "square"];
  const tint =
    kind === "sun"
      ? defs.linear([
          [0, "#08060d"],
          [1, "#120d1a"],
        ])
      : defs.linear(
          [
            [0, "#ffffff", 0.3],
            [0.5, "#dff2ff", 0.06],
            [1, "#ffffff", 0.2],
          ],
          [0, 0, 1, 1],
        );
  const rims = lenses.map((d) => path(d, tint) + line(d, ink, 10));
  const glints = lenses.map((d) =>
    group(
      defs.clip(`<path d="${d}"/>`),
      path(
        "M430 440L470 440L400 640L360 640ZM488 440L502 440L432 640L418 640ZM640 440L668 440L600 640L572 640Z",
        "#ffffff",
        'opacity=".28"',
      ),
    ),
  );
  return rims.join("") + glints.join("") + line("M550 524Q574 508 598 524M392 520L300 502", ink, 9);
}

/** One lens in the nearer eye, on its chain. */
const monocle = (ink: string): string =>
  path(LENSES.round[0], "#dff2ff", 'opacity=".25"') +
  line(LENSES.round[0], ink, 16) +
  line(LENSES.round[0], "#e8b84a", 9) +
  line("M400 600C370 680 400 740 372 860", "#e8b84a", 6);
