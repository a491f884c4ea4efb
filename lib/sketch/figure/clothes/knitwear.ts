import { group, line, path } from "@/lib/sketch/svg";
import { dressArms, dressTorso, INK, neckline, type Tailor } from "./cut";

/** The curve of a round neckline, as `neckline` cuts it. */
function roundEdge({ build }: Tailor, depth: number, wide = 0): string {
  const { left, right, y } = build.collar;
  const [a, b, top, low] = [left - 26 - wide, right + 26 + wide, y + 16 + wide * 0.24, y + depth];
  return `M${a} ${top}C${a + 30 + wide * 0.3} ${low} ${b - 30 - wide * 0.3} ${low} ${b} ${top}`;
}

/** A ribbed band that follows an edge. */
function rib(d: string, { cloth }: Tailor, width: number): string {
  return [
    line(d, cloth.ink, width + INK * 2),
    line(d, cloth.base, width),
    path(
      d,
      "none",
      `stroke="${cloth.deep}" stroke-width="${width * 0.86}" stroke-dasharray="5 15" opacity=".5"`,
    ),
  ].join("");
}

function pattern({ build, cloth, trim, defs, random }: Tailor): string {
  // The shapes have opposite windings, so a single clip path would leave gaps where they overlap.
  const inside = [build.torso, build.leftArm, build.rightArm].map((shape) =>
    defs.clip(`<path d="${shape}"/>`),
  );
  const knit = (...rows: string[]) => inside.map((clip) => group(clip, ...rows)).join("");
  const { x } = build.chest;
  const bow = (y: number) => `M-80 ${y - 20}Q${x} ${y + 70} 1060 ${y - 20}`;
  switch (random.fork("pattern").pick(["plain", "stripes", "yoke", "chunky"])) {
    case "stripes":
      return knit(
        ...Array.from({ length: 9 }, (_, row) => line(bow(1130 + row * 130), trim.base, 46, 'opacity=".9"')),
      );
    case "yoke":
      return knit(
        line(bow(1140), trim.base, 74),
        line(bow(1140), cloth.light, 40, 'stroke-dasharray="2 58"'),
        line(bow(1090), trim.light, 10),
        line(bow(1190), trim.light, 10),
      );
    case "chunky":
      return knit(
        ...Array.from({ length: 12 }, (_, row) =>
          line(bow(1060 + row * 96), cloth.deep, 20, 'stroke-dasharray="3 30" opacity=".4"'),
        ),
      );
    default:
      return "";
  }
}

/** A knitted pullover with a round, ribbed neck over a shirt's collar or bare. */
export function pullover(tailor: Tailor): string {
  return [
    dressArms(tailor),
    dressTorso(tailor),
    pattern(tailor),
    neckline(tailor, 112, false, 14),
    rib(roundEdge(tailor, 124, 22), tailor, 34),
  ].join("");
}

/** An open cardigan over a plain top in the second cloth. */
export function cardigan(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const edge = (side: -1 | 1) => {
    const x = side < 0 ? left - 20 : right + 16;
    return `M${x} ${y - 62}C${x + side * 60} ${y + 60} ${middle + side * 170} ${y + 260} ${middle + side * 104} ${y + 560}C${middle + side * 84} ${y + 800} ${middle + side * 96} 2000 ${middle + side * 110} 2700`;
  };
  const front = (side: -1 | 1) => {
    const outer = side < 0 ? build.shoulders.left - 80 : build.shoulders.right + 80;
    return path(
      `${edge(side)}L${outer} 2700V${y + 40}Z`,
      defs.linear([
        [0, side < 0 ? cloth.light : cloth.base],
        [0.5, cloth.base],
        [1, cloth.shade],
      ]),
      ink,
    );
  };
  const stitches = Array.from(
    { length: 9 },
    (_, row) => `M60 ${1090 + row * 112}q100 40 200 20M900 ${1090 + row * 112}q-100 40 -200 20`,
  );
  const buttons = [420, 560, 700, 840].map(
    (down) =>
      `<circle cx="${middle + 112}" cy="${y + down}" r="15" fill="${trim.light}" stroke="${cloth.ink}" stroke-width="5"/>`,
  );
  return [
    dressTorso({ ...tailor, cloth: trim }),
    neckline({ ...tailor, cloth: trim }, 140, false, 16),
    dressArms(tailor),
    group(
      defs.clip(`<path d="${build.torso}"/>`),
      front(-1),
      front(1),
      line(stitches.join(""), cloth.deep, 6, 'opacity=".35"'),
    ),
    rib(edge(-1), tailor, 34),
    rib(edge(1), tailor, 34),
    ...buttons,
  ].join("");
}
