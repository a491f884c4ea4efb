import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, type Point, path, polygon, rect } from "@/lib/sketch/svg";
import { paintConifers, paintFoliage, paintGrass, paintHill, paintTrunks } from "./land";
import { ribbon } from "./ribbon";
import { isMoonlit, moonSide, paintSun } from "./sky";
import type { Stage } from "./stage";
import { type Bark, paintBoulders, paintTree } from "./trees";

/** Ferns on both sides of the forest floor. */
function ferns({ random, width, height, unit, palette }: Stage, green: string): string {
  return Array.from({ length: 7 }, (_, nth) => {
    const side = nth % 2 ? 1 : -1;
    const [x, y] = [width * (0.5 + side * random.between(0.22, 0.5)), height * random.between(0.8, 1)];
    const size = unit * (60 + 170 * (y / height - 0.78) * 4);
    const fronds = Array.from({ length: 7 }, (_, at) => {
      const turn = Math.PI * (1.1 + (0.8 * (at + random.between(0.2, 0.8))) / 7);
      const tip: Point = [x + Math.cos(turn) * size, y + Math.sin(turn) * size * 0.8 + size * 0.16];
      const bend: Point = [x + Math.cos(turn) * size * 0.5, y + Math.sin(turn) * size * 0.72];
      return blade([x, y], bend, tip, size * 0.09);
    });
    return (
      path(fronds.slice(0, 4).join(""), mix(green, palette.near, 0.35)) +
      path(fronds.slice(4).join(""), mix(green, palette.light, 0.18))
    );
  }).join("");
}

/** A forest in layers of haze, with shafts of light. */
export function forest(stage: Stage): string {
  const { palette, width, height, unit, random, defs } = stage;
  const isSnowy = stage.brief.weather.includes("snow");
  const leafy = isAutumn(stage.brief) ? "#d8823c" : isSnowy ? "#eef4fa" : "#4f9a5c";
  const green = mix(leafy, palette.ambient, palette.night ? 0.6 : 0.15);
  const haze = mix(palette.sky[2], mix(palette.ground, green, 0.5), 0.3);
  const shaft = defs.linear([
    [0, palette.light, 0.5],
    [1, palette.light, 0],
  ]);
  const shafts = Array.from({ length: 6 }, () => {
    const x = random.between(0.1, 0.95) * width;
    const wide = random.between(0.03, 0.09) * width;
    return path(
      polygon([
        [x, -10],
        [x + wide, -10],
        [x + wide * 2 - width * 0.28, height],
        [x - wide - width * 0.28, height],
      ]),
      shaft,
      'opacity=".55"',
    );
  });
  const glow = defs.radial([
    [0, palette.light, 0.9],
    [1, palette.light, 0],
  ]);
  const isBirch = stage.brief.things.some(({ slug }) => slug === "birch");
  const isPine = stage.brief.things.some(({ slug }) => slug === "evergreen-tree");
  const view =
    stage.peopled || isBirch || isPine
      ? "path"
      : random.fork("view").pick(["path", "stream", "glade"] as const);
  const way = random.fork("way").pick([-1, 1] as const);
  const at = (x: number) => width * (0.5 + way * x);
  const winding = (wider: number) =>
    ribbon([
      [at(0), height * 0.655, unit * 12 + wider * 0.2],
      [at(0.06), height * 0.7, unit * 28 + wider * 0.4],
      [at(-0.1), height * 0.79, unit * 78 + wider],
      [at(0.08), height * 0.9, unit * 150 + wider],
      [at(-0.06), height * 1.06, unit * 250 + wider],
    ]);
  const earth = mix(mix("#c9ab7c", palette.ambient, palette.night ? 0.6 : 0.18), palette.ground, 0.25);
  const brook = mix(palette.sky[1], mix(palette.sky[0], green, 0.3), 0.5);
  const track =
    view === "glade"
      ? ""
      : path(winding(unit * 9), mix(palette.ground, palette.near, 0.2)) +
        path(
          winding(0),
          defs.linear([
            [0, mix(view === "stream" ? brook : earth, palette.light, 0.5)],
            [1, view === "stream" ? brook : earth],
          ]),
        ) +
        (view === "stream"
          ? path(
              Array.from({ length: 34 }, () => {
                const t = random.next();
                const [x, y, half] = [
                  at(random.between(-0.12, 0.1) * (0.3 + t)),
                  height * (0.67 + 0.33 * t),
                  unit * (14 + 60 * t),
                ];
                return blade([x - half, y], [x, y - unit * 3], [x + half, y], unit * (1.5 + 3 * t));
              }).join(""),
              mix(palette.light, "#ffffff", 0.4),
              'opacity=".5"',
            )
          : "");
  const kind: Bark = isBirch ? "birch" : "brown";
  const pale = mix("#f3f0e8", palette.ambient, palette.night ? 0.55 : 0.1);
  const bark = (brown: string, far: number) => (isBirch ? mix(pale, haze, far) : brown);
  const stone = mix(mix("#8a8788", palette.ambient, 0.35), palette.near, 0.25);
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, mix(palette.sky[1], palette.ground, 0.35)],
        [0.6, haze],
        [1, palette.ground],
      ]),
    ),
    ellipse(width * 0.5, height * 0.42, width * 0.5, height * 0.42, glow),
    isPine ? paintConifers(stage, height * 0.7, height * 0.5, mix(haze, palette.mid, 0.5), 0.2) : "",
    paintTrunks(stage, isBirch ? 22 : 16, unit * 8, bark(mix(haze, palette.mid, 0.35), 0.5)),
    paintFoliage(
      stage,
      height * 0.06,
      unit * 170,
      [mix(haze, palette.mid, 0.5), mix(haze, palette.mid, 0.35), mix(haze, palette.mid, 0.2)],
      true,
    ),
    isMoonlit(stage) ? paintSun(stage, [moonSide(stage), 0.25], 96) : "",
    paintTrunks(
      stage,
      isBirch ? 12 : 9,
      unit * (isBirch ? 13 : 16),
      bark(mix(haze, palette.mid, 0.75), 0.25),
      kind,
    ),
    paintHill(stage, height * 0.66, height * 0.04, mix(palette.ground, haze, 0.35)),
    isPine
      ? paintConifers(
          stage,
          height * 0.74,
          height * 0.4,
          mix(mix("#2f6b4f", palette.ambient, palette.night ? 0.6 : 0.2), haze, 0.25),
          0.5,
        )
      : "",
    track,
    paintFoliage(stage, height * 0.7, unit * 90, [
      mix(haze, green, 0.5),
      mix(haze, green, 0.65),
      mix(green, palette.light, palette.night ? 0.04 : 0.2),
    ]),
    ...shafts,
    view === "glade"
      ? paintTree(stage, at(0.12), height * 0.82, Math.min(height * 0.62, width * 0.8), kind)
      : "",
    paintTrunks(
      stage,
      view === "glade" ? 3 : isBirch ? 6 : 4,
      unit * (isBirch ? 25 : 34),
      bark(mix(palette.near, "#4a3a34", 0.3), 0),
      kind,
    ),
    view === "path" || view === "stream"
      ? ""
      : paintHill(
          stage,
          height * 0.86,
          height * 0.05,
          mix(mix(palette.ground, green, 0.6), palette.near, 0.4),
        ),
    view === "stream"
      ? paintBoulders(
          stage,
          [
            [at(-0.22), height * 0.8, 40],
            [at(0.2), height * 0.86, 56],
            [at(-0.3), height * 0.93, 74],
            [at(0.02), height * 0.95, 34],
          ],
          stone,
        )
      : "",
    stage.peopled ? "" : ferns(stage, green),
    paintGrass(stage, height * 0.9, unit * 80, mix(palette.near, green, 0.5), 160),
    paintFoliage(
      stage,
      -height * 0.01,
      unit * 130,
      [palette.near, mix(palette.near, green, 0.5), mix(green, palette.light, 0.3)],
      true,
    ),
    paintFoliage(stage, height * 1.03, unit * 120, [
      shift(palette.near, -0.04),
      palette.near,
      mix(palette.near, green, 0.6),
    ]),
  ];
  return back.join("");
}
