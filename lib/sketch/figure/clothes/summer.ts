import { blade, group, line, path } from "@/lib/sketch/svg";
import { dressArms, dressTorso, INK, neckline, type Tailor } from "./cut";

function print({ build, trim, defs, random }: Tailor): string {
  const inside = defs.clip(`<path d="${build.torso}"/>`);
  const kind = random.fork("print").pick(["flowers", "plain", "leaves", "gingham"]);
  const spots = Array.from({ length: 34 }, (_, index) => [
    150 + (index % 6) * 132 + random.between(-30, 30),
    1080 + Math.floor(index / 6) * 210 + (index % 2) * 100 + random.between(-30, 30),
  ]) as [number, number][];
  if (kind === "gingham") {
    const stripes = Array.from(
      { length: 14 },
      (_, index) => `M${120 + index * 56} 940V2700M60 ${1000 + index * 56 * 2}H900`,
    );
    return group(inside, line(stripes.join(""), trim.light, 22, 'opacity=".38"'));
  }
  if (kind === "leaves") {
    const leaves = spots.map(
      ([x, y]) =>
        blade([x, y], [x + 20, y - 30], [x + 50, y - 44], 13) +
        blade([x, y], [x - 26, y - 20], [x - 46, y + 6], 12),
    );
    return group(inside, path(leaves.join(""), trim.light, 'opacity=".85"'));
  }
  if (kind === "flowers") {
    const flowers = spots.map(
      ([x, y], index) =>
        `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${index * 37})">${[
          0, 72, 144, 216, 288,
        ]
          .map(
            (turn) =>
              `<ellipse cy="-15" rx="10" ry="14" transform="rotate(${turn})" fill="${index % 3 ? trim.light : trim.base}"/>`,
          )
          .join("")}<circle r="7" fill="#f6d776"/></g>`,
    );
    return group(inside, ...flowers);
  }
  return "";
}

/** A sleeveless summer dress with a modest round neckline and a belt. */
export function sundress(tailor: Tailor): string {
  const { build, trim, defs } = tailor;
  return [
    dressTorso(tailor),
    print(tailor),
    neckline(tailor, 176, false, 44),
    group(
      defs.clip(`<path d="${build.torso}"/>`),
      path(
        "M100 1560Q470 1620 880 1560V1630Q470 1696 100 1630Z",
        trim.base,
        `stroke="${trim.ink}" stroke-width="${INK}"`,
      ),
    ),
  ].join("");
}

/** A soft blouse with an open camp collar and gathered shoulders. */
export function blouse(tailor: Tailor): string {
  const { build, cloth, trim } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const wing = (side: -1 | 1) => {
    const x = side < 0 ? left - 22 : right + 18;
    return path(
      `M${x} ${y - 56}C${x + side * 50} ${y - 10} ${x + side * 96} ${y + 70} ${x + side * 92} ${y + 150}C${x + side * 40} ${y + 190} ${middle + side * 90} ${y + 210} ${middle + side * 6} ${y + 262}C${middle + side * 40} ${y + 150} ${x + side * 4} ${y + 60} ${x} ${y - 56}Z`,
      side < 0 ? cloth.light : cloth.base,
      ink,
    );
  };
  const gathers = [-1, 1].flatMap((side) =>
    [0, 1, 2, 3, 4].map((index) => {
      const x = build.chest.x + side * (150 + index * 34);
      return blade([x, 1010 + index * 6], [x - side * 20, 1090], [x - side * 44, 1190 + index * 10], 7);
    }),
  );
  const buttons = [380, 520, 660, 800].map(
    (down) =>
      `<circle cx="${middle + 4}" cy="${y + down}" r="11" fill="${trim.light}" stroke="${cloth.ink}" stroke-width="4"/>`,
  );
  return [
    dressArms(tailor),
    dressTorso(tailor),
    path(gathers.join(""), cloth.deep, 'opacity=".45"'),
    neckline(tailor, 240, true),
    line(`M${middle + 2} ${y + 250}V2700`, cloth.deep, 6, 'opacity=".6"'),
    wing(-1),
    wing(1),
    ...buttons,
  ].join("");
}
