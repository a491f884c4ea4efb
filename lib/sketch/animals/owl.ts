import { group, line, path, spline } from "@/lib/sketch/svg";
import { animalEye, both, type Fur } from "./furred";
import { inked } from "./outline";

/** An owl on a branch, facing the viewer. */
export function owl(fur: Fur): string {
  const { defs, coat, pale, eye } = fur;
  const fill = defs.linear([
    [0, coat.light],
    [0.5, coat.base],
    [1, coat.shade],
  ]);
  const body = spline([
    [500, 150],
    [640, 180],
    [720, 330],
    [730, 620],
    [660, 860],
    [500, 940],
    [340, 860],
    [270, 620],
    [280, 330],
    [360, 180],
  ]);
  const scales = Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 6 - (row % 2) }, (_, column) => {
      const [x, y] = [368 + column * 53 + (row % 2) * 26, 560 + row * 52];
      return `<path d="M${x - 26} ${y}q26 44 52 0" fill="none" stroke="${coat.shade}" stroke-width="9" stroke-linecap="round"/>`;
    }).join(""),
  ).join("");
  const feathers = [0, 1, 2, 3].map((index) =>
    path(
      spline([
        [300, 470 + index * 84],
        [262 - index * 4, 560 + index * 88],
        [318, 650 + index * 80],
        [346, 540 + index * 84],
      ]),
      index % 2 ? coat.base : coat.shade,
      inked(fur, 6),
    ),
  );
  return [
    line("M-40 930Q300 880 560 920T1040 880", "#5b3f36", 54),
    line("M-40 918Q300 868 560 908T1040 868", "#8a6450", 14),
    both(
      path(
        spline([
          [330, 260],
          [270, 130],
          [290, 90],
          [400, 150],
          [450, 200],
        ]),
        coat.shade,
        inked(fur),
      ),
    ),
    path(body, fill, inked(fur)),
    path(
      spline([
        [500, 520],
        [630, 560],
        [640, 720],
        [570, 860],
        [500, 890],
        [430, 860],
        [360, 720],
        [370, 560],
      ]),
      pale,
    ),
    group(defs.clip(`<path d="${body}"/>`), scales),
    both(feathers.join("")),
    both(
      path(
        spline([
          [490, 300],
          [440, 220],
          [330, 230],
          [290, 350],
          [340, 460],
          [440, 470],
          [494, 400],
        ]),
        pale,
        inked(fur, 5),
      ),
    ),
    both(animalEye(defs, 398, 352, 62, eye, false)),
    path("M500 400Q536 420 524 470L500 520L476 470Q464 420 500 400Z", "#f0a63c", inked(fur, 6)),
    both(line("M440 925v30M412 925v26M468 925v26", "#f0a63c", 18)),
  ].join("");
}
