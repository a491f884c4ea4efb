import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import { animalEye, type Fur } from "./furred";
import { inked } from "./outline";

/** A horse's head and neck in profile, its mane in the wind. */
export function horse(fur: Fur): string {
  const { defs, coat, pale, eye, random } = fur;
  const ink = inked(fur);
  const hair = shift(mix(coat.deep, "#3a2a3f", 0.4), 0);
  const fill = defs.linear(
    [
      [0, coat.light],
      [0.5, coat.base],
      [1, coat.shade],
    ],
    [0, 0, 0.7, 1],
  );
  const outline: Point[] = [
    [430, 150],
    [500, 170],
    [600, 260],
    [700, 400],
    [780, 520],
    [800, 590],
    [770, 640],
    [700, 650],
    [640, 610],
    [560, 560],
    [490, 560],
    [470, 640],
    [500, 780],
    [560, 1080],
    [60, 1080],
    [130, 860],
    [190, 620],
    [230, 400],
    [300, 230],
  ];
  const body = spline(outline);
  const mane = Array.from({ length: 15 }, (_, index) => {
    const t = index / 14;
    const root: Point = [400 - 190 * t, 150 + 640 * t];
    const long = random.between(170, 260);
    return path(
      blade(
        [root[0] + 40, root[1] - 26],
        [root[0] - long * 0.5, root[1] - 70],
        [root[0] - long, root[1] + random.between(30, 130)],
        46,
      ),
      index % 2 ? hair : shift(hair, 0.06),
      `stroke="${coat.ink}" stroke-width="5"`,
    );
  });
  const ear = (points: readonly Point[], tone: string) => path(spline(points), tone, ink);
  return [
    ear(
      [
        [470, 190],
        [500, 60],
        [540, 40],
        [560, 110],
        [530, 210],
      ],
      coat.shade,
    ),
    ...mane,
    path(body, fill, ink),
    group(
      defs.clip(`<path d="${body}"/>`),
      // Only on the neck: the jaw's edge is further right.
      path("M474 590C440 700 470 880 540 1080H640V760L560 640Z", coat.deep, 'opacity=".35"'),
      path(
        "M620 300C700 400 780 520 810 600L760 660L690 640C700 540 650 420 590 320Z",
        pale,
        'opacity=".85"',
      ),
      line("M512 416C474 456 470 520 516 548", coat.deep, 9, 'opacity=".4"'),
      line("M340 420Q300 620 330 860M400 640Q390 780 430 940", coat.deep, 9, 'opacity=".4"'),
    ),
    path(body, "none", ink),
    ear(
      [
        [400, 200],
        [400, 70],
        [436, 30],
        [476, 100],
        [480, 190],
      ],
      coat.base,
    ),
    path("M424 180C420 110 428 80 438 70C454 100 460 140 458 184Z", "#e8b8a8"),
    ...[0, 1, 2, 3].map((index) =>
      path(
        blade([440 + index * 14, 160], [500 + index * 26, 190], [540 + index * 12, 290 + index * 10], 20),
        index % 2 ? hair : shift(hair, 0.06),
        `stroke="${coat.ink}" stroke-width="4"`,
      ),
    ),
    animalEye(defs, 556, 356, 30, eye, false),
    ellipse(758, 560, 13, 19, coat.ink, 'transform="rotate(-30 758 560)"'),
    line("M690 622Q730 616 772 620", coat.ink, 7),
  ].join("");
}
