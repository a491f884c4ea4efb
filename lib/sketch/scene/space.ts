import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, rect } from "@/lib/sketch/svg";
import { paintGalaxy } from "./galaxy";
import { paintEarth } from "./planet";
import { paintStars } from "./sky";
import { landmarkOf, type Stage } from "./stage";

const EARTH = "globe-showing-europe-africa";

/** Outer space: a galaxy, planets and stars; the earth below, where it is named. */
export function space(stage: Stage): string {
  const { defs, width, height, random, unit, palette } = stage;
  const night = palette.night
    ? palette.sky
    : ([
        mix(palette.sky[0], "#0a0a2e", 0.82),
        mix(palette.ambient, "#1a1450", 0.7),
        mix(palette.accent, "#5a2a80", 0.5),
      ] as const);
  const nebula = [palette.accent, "#7f5cff", "#2fc6e0", "#ff6fb0"].map((colour) => {
    const fill = defs.radial([
      [0, colour, 0.55],
      [0.5, colour, 0.2],
      [1, colour, 0],
    ]);
    const [cx, cy] = [random.between(0.1, 0.9) * width, random.between(0.1, 0.9) * height];
    return ellipse(
      cx,
      cy,
      width * random.between(0.3, 0.6),
      height * random.between(0.2, 0.42),
      fill,
      `transform="rotate(${random.whole(-40, 40)} ${cx.toFixed(0)} ${cy.toFixed(0)})"`,
    );
  });
  const planet = (x: number, y: number, r: number, colour: string, ringed: boolean) => {
    const d = `<circle cx="${x}" cy="${y}" r="${r}"/>`;
    const bands = Array.from({ length: 7 }, (_, index) =>
      ellipse(
        x,
        y - r + (index + 0.5) * r * 0.3,
        r * 1.1,
        r * random.between(0.04, 0.1),
        index % 2 ? shift(colour, 0.08) : shift(colour, -0.08),
        'opacity=".6"',
      ),
    );
    const ring = (half: string) =>
      group(
        `${defs.clip(half)} `,
        ellipse(
          x,
          y,
          r * 1.9,
          r * 0.42,
          "none",
          `stroke="${shift(colour, 0.12)}" stroke-width="${r * 0.16}" opacity=".85"`,
        ),
      );
    return [
      ellipse(
        x,
        y,
        r * 1.5,
        r * 1.5,
        defs.radial([
          [0.6, shift(colour, 0.1), 0.45],
          [1, colour, 0],
        ]),
      ),
      ringed ? ring(rect(x - r * 3, y - r * 3, r * 6, r * 3, "#000")) : "",
      ellipse(
        x,
        y,
        r,
        r,
        defs.radial(
          [
            [0, shift(colour, 0.14)],
            [0.6, colour],
            [1, mix(colour, "#0b0a2a", 0.75)],
          ],
          [0.32, 0.3, 0.8],
        ),
      ),
      group(`${defs.clip(d)} opacity=".7"`, ...bands),
      ellipse(
        x,
        y,
        r,
        r,
        defs.radial(
          [
            [0.5, "#0b0a2a", 0],
            [1, "#0b0a2a", 0.8],
          ],
          [0.3, 0.3, 0.85],
        ),
      ),
      ringed ? ring(rect(x - r * 3, y, r * 6, r * 3, "#000")) : "",
    ].join("");
  };
  const left = random.chance(0.5);
  const { things } = stage.brief;
  const hasEarth = things.some(({ slug, stands }) => slug === EARTH && !stands);
  // What is asked for is not painted once more.
  const isTold = things.some(({ slug }) => /planet|moon/.test(slug)) || hasEarth;
  const galaxy = landmarkOf(stage, "galaxy") !== undefined && !stage.peopled;
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear(
        [
          [0, night[0]],
          [0.55, night[1]],
          [1, night[2]],
        ],
        [0, 0, 0.5, 1],
      ),
    ),
    ...nebula,
    paintStars(stage, 260, 1),
    galaxy ? paintGalaxy(stage) : "",
    galaxy || isTold
      ? ""
      : planet(width * (left ? 0.2 : 0.8), height * 0.26, unit * 150, palette.accent, random.chance(0.7)),
    isTold ? "" : planet(width * (left ? 0.82 : 0.16), height * 0.66, unit * 62, "#6fd3e8", false),
    hasEarth && stage.brief.moon
      ? planet(width * (left ? 0.78 : 0.22), height * 0.16, unit * 58, "#c9ccd4", false)
      : planet(width * (left ? 0.66 : 0.36), height * 0.12, unit * 26, "#f3d9a0", false),
    hasEarth
      ? paintEarth(stage, width * (left ? 0.3 : 0.7), height * 1.02, Math.min(width * 0.72, height * 0.5))
      : "",
  ];
  return back.join("");
}
