import { ellipse, line, path, spline } from "@/lib/sketch/svg";
import { animalEye, type Fur } from "./furred";
import { inked } from "./outline";

/** A small bird in profile on a flowering twig. */
export function bird(fur: Fur): string {
  const { defs, coat, pale, eye, random } = fur;
  const fill = defs.linear([
    [0, coat.light],
    [0.55, coat.base],
    [1, coat.shade],
  ]);
  const blossoms = Array.from({ length: 9 }, () => {
    const [x, y, s] = [random.between(40, 960), random.between(760, 880), random.between(22, 40)];
    return (
      [0, 72, 144, 216, 288]
        .map(
          (angle) =>
            `<ellipse cx="${x}" cy="${y - s * 0.6}" rx="${s * 0.42}" ry="${s * 0.55}" fill="#ffc3d4" transform="rotate(${angle} ${x} ${y})"/>`,
        )
        .join("") + ellipse(x, y, s * 0.2, s * 0.2, "#d8577c")
    );
  });
  return [
    path(
      spline([
        [300, 640],
        [120, 780],
        [30, 860],
        [60, 900],
        [190, 850],
        [400, 740],
      ]),
      coat.deep,
      inked(fur),
    ),
    line("M-20 830Q300 780 560 818T1020 780", "#5b3f46", 26),
    line("M610 815Q700 700 820 690M250 800Q220 720 130 700", "#5b3f46", 12),
    ...blossoms,
    path(
      spline([
        [640, 220],
        [760, 250],
        [790, 360],
        [740, 480],
        [700, 640],
        [560, 760],
        [380, 740],
        [260, 640],
        [330, 520],
        [480, 430],
        [540, 290],
      ]),
      fill,
      inked(fur),
    ),
    path(
      spline([
        [720, 420],
        [716, 560],
        [610, 710],
        [440, 720],
        [520, 620],
        [620, 540],
        [660, 430],
      ]),
      pale,
    ),
    path(
      spline([
        [480, 450],
        [600, 520],
        [560, 640],
        [400, 690],
        [220, 720],
        [300, 600],
      ]),
      coat.shade,
      inked(fur, 7),
    ),
    line("M520 540Q440 640 300 680M556 590Q480 670 360 696", coat.deep, 8),
    path("M782 300L880 336L780 372Q800 336 782 300Z", "#f3a63b", inked(fur, 6)),
    animalEye(defs, 706, 320, 30, eye, false),
    line("M500 748v70M560 744v72", "#c9803a", 12),
  ].join("");
}
