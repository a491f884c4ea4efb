import { blade, ellipse, group, line, path } from "@/lib/sketch/svg";
import { dressArms, dressTorso, INK, neckline, type Tailor } from "./cut";

const GOLD = "#e8b84a";
const BROWN = "#5a3510";

/** A peony with two rows of petals. */
function peony(x: number, y: number, size: number, turn: number): string {
  const ring = (count: number, far: number, wide: number, colour: string) =>
    Array.from({ length: count }, (_, index) =>
      ellipse(0, -far, wide, wide * 1.1, colour, `transform="rotate(${turn + (index * 360) / count})"`),
    ).join("");
  return group(
    `transform="translate(${x} ${y}) scale(${size})" opacity=".92"`,
    ring(7, 34, 24, GOLD),
    ring(5, 16, 17, "#f7dd9a"),
    ellipse(0, 0, 9, 9, BROWN),
  );
}

/** A qipao: a high collar, one slanting closure with knotted buttons, cap sleeves and golden peonies. */
export function qipao(tailor: Tailor): string {
  const { build, cloth, defs, random } = tailor;
  const inside = defs.clip(`<path d="${build.torso}"/>`);
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const collar = "M396 806C440 872 556 872 592 800L606 912C566 996 436 996 380 918Z";
  const seam = "M488 976C560 1010 640 1060 690 1130C724 1180 752 1230 800 1262";
  const knots = [
    [512, 990, 24],
    [640, 1078, 38],
    [740, 1206, 50],
  ] as const;
  const flowers = [
    [280, 1180, 1.5],
    [330, 1490, 1.9],
    [610, 1420, 1.6],
    [520, 1740, 2],
    [250, 1860, 1.5],
    [700, 1900, 1.7],
  ] as const;
  return [
    dressArms(tailor, 1190),
    dressTorso(tailor),
    group(
      inside,
      ...flowers.map(([x, y, size]) => peony(x, y, size, random.whole(0, 50))),
      line(seam, GOLD, 22) + line(seam, cloth.ink, 6),
    ),
    path(collar, cloth.base, ink),
    line("M396 812C440 878 556 878 592 806", GOLD, 13),
    line("M384 912C440 988 562 986 602 906", GOLD, 9),
    line("M494 862L490 972", cloth.ink, 6),
    ...knots.map(([x, y, turn]) =>
      group(
        `transform="translate(${x} ${y}) rotate(${turn - 90})"`,
        line("M-44 0H44", BROWN, 20) + line("M-44 0H44", GOLD, 11),
        ellipse(0, 0, 17, 17, GOLD, `stroke="${BROWN}" stroke-width="5"`),
      ),
    ),
  ].join("");
}

/** A sari: a short blouse, with the cloth draped diagonally over one shoulder, bordered in gold. */
export function sari(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const inside = defs.clip(`<path d="${build.torso}"/><path d="${build.rightArm}"/>`);
  const edge = "M596 930C560 1180 420 1420 90 1600";
  const drape = `${edge}V2700H900V1100L826 940Z`;
  const fill = defs.linear(
    [
      [0, cloth.light],
      [0.45, cloth.base],
      [1, cloth.shade],
    ],
    [0, 0, 1, 0.5],
  );
  const within = defs.clip(`<path d="${drape}"/>`);
  const folds = [0, 1, 2, 3, 4].map((index) =>
    blade(
      [660 + index * 34, 950],
      [640 + index * 40, 1350 + index * 40],
      [180 + index * 120, 1760 + index * 70],
      20,
    ),
  );
  const dots = Array.from({ length: 42 }, (_, index) =>
    ellipse(
      140 + (index % 6) * 120 + (Math.floor(index / 6) % 2) * 60,
      1100 + Math.floor(index / 6) * 130,
      11,
      11,
      GOLD,
    ),
  );
  return [
    dressArms({ ...tailor, cloth: trim }, 1330),
    dressTorso({ ...tailor, cloth: trim }),
    neckline({ ...tailor, cloth: trim }, 200, false, 40),
    line("M408 930C440 1010 560 1020 592 926", GOLD, 9),
    ellipse(500, 1012, 24, 26, "#d8344a", `stroke="${GOLD}" stroke-width="8"`),
    group(
      inside,
      path(drape, fill),
      group(
        within,
        ...dots,
        path(folds.join(""), cloth.deep, 'opacity=".45"'),
        line(edge, GOLD, 92),
        line("M618 930C582 1190 440 1440 100 1630", BROWN, 5, 'stroke-dasharray="4 26" opacity=".8"'),
        line("M642 930C606 1200 462 1460 110 1660", cloth.ink, 5),
      ),
      line(edge, cloth.ink, INK + 1),
    ),
    path(build.torso, "none", `stroke="${cloth.ink}" stroke-width="${INK}"`),
  ].join("");
}
