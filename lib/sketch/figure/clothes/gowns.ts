import type { DressCut } from "@/lib/sketch/person";
import { blade, group, line, path } from "@/lib/sketch/svg";
import { dressTorso, INK, neckline, type Tailor } from "./cut";
import { puffs, dress as summerDress } from "./festive";

const inked = (ink: string, width = INK) => `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;

/** A bodice that leaves the shoulders bare, down to the hips. */
const BODICE =
  "M190 1270C200 1160 262 1096 344 1096C412 1098 462 1120 482 1142C502 1120 552 1098 620 1096C702 1096 762 1160 772 1270C776 1410 748 1480 730 1560C716 1660 744 1800 780 1960C796 2040 810 2160 810 2600L150 2600C150 2160 160 2040 176 1960C214 1800 246 1660 232 1560C214 1480 186 1410 190 1270Z";

/** An evening gown of satin: bare shoulders, narrow straps, and folds gathered at the waist. */
function evening(tailor: Tailor): string {
  const { cloth, defs } = tailor;
  const straps = "M300 1112C304 1070 300 1010 286 966M664 1112C660 1070 664 1010 676 960";
  const gathers = [-260, -150, -40, 70, 190].map((aside) =>
    blade([482 + aside * 0.5, 1600], [482 + aside * 0.8, 1760], [482 + aside * 1.25, 2040], 15),
  );
  const sheen =
    blade([250, 1250], [300, 1330], [300, 1480], 20) +
    blade([560, 1180], [640, 1250], [660, 1360], 16) +
    blade([300, 1660], [250, 1800], [230, 1990], 18);
  return [
    line(straps, cloth.ink, 44) + line(straps, cloth.base, 30),
    dressTorso(tailor, BODICE),
    group(
      defs.clip(`<path d="${BODICE}"/>`),
      path(gathers.join(""), cloth.deep, 'opacity=".5"'),
      path(sheen, cloth.light, 'opacity=".75"'),
      line("M200 1570Q482 1630 764 1566", cloth.deep, 8, 'opacity=".7"'),
      line(
        "M206 1256C218 1170 272 1116 346 1116C410 1118 460 1142 482 1166C504 1142 554 1118 618 1116C692 1116 746 1170 758 1256",
        cloth.light,
        8,
      ),
    ),
  ].join("");
}

/** One tier of a frill: scallops from one x to another, hanging from a line. */
function tier(from: number, to: number, y: number, deep: number): string {
  const count = 5;
  const step = (to - from) / count;
  const scallops = Array.from(
    { length: count },
    () => `q${(-step / 2).toFixed(1)} ${deep * 0.55} ${-step} 0`,
  );
  return `M${from} ${y}L${to} ${y}L${to + 14} ${y + deep}${scallops.join("")}L${from - 14} ${y + deep}Z`;
}

/** A historical dress: a high frilled collar, a jabot, and a laced waist. */
function ruffled(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = inked(trim.ink, 5);
  const eyelets = [1520, 1590, 1660, 1730, 1800];
  const laces = eyelets
    .slice(1)
    .map(
      (low, index) =>
        `M${middle - 46} ${eyelets[index]}L${middle + 46} ${low}M${middle + 46} ${eyelets[index]}L${middle - 46} ${low}`,
    );
  return [
    dressTorso(tailor),
    puffs(tailor),
    path(
      `M${left - 12} ${y - 44}C${left + 40} ${y + 26} ${right - 40} ${y + 26} ${right + 8} ${y - 50}L${right + 18} ${y + 40}C${right - 30} ${y + 96} ${left + 40} ${y + 96} ${left - 22} ${y + 44}Z`,
      cloth.base,
      inked(cloth.ink),
    ),
    ...[320, 210, 100].map((down, index) =>
      path(tier(middle - 96 + index * 14, middle + 96 - index * 14, y + down - 40, 128), trim.light, ink),
    ),
    path(
      `M${middle} ${y + 78}L${middle - 92} ${y + 36}V${y + 128}ZM${middle} ${y + 78}L${middle + 92} ${y + 36}V${y + 128}Z`,
      trim.base,
      ink,
    ),
    `<circle cx="${middle}" cy="${y + 80}" r="24" fill="${trim.deep}" ${ink}/>`,
    group(
      defs.clip(`<path d="${build.torso}"/>`),
      path("M100 1480Q470 1540 880 1480V1850Q470 1930 100 1850Z", cloth.deep, inked(cloth.ink)),
      line(laces.join(""), trim.light, 9),
    ),
  ].join("");
}

/** A dress with a pale round collar, a ribbon below it, and a row of buttons. */
function collared(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const wing = (side: -1 | 1) => {
    const x = side < 0 ? left - 24 : right + 20;
    return path(
      `M${x} ${y - 50}C${x + side * 60} ${y - 6} ${x + side * 110} ${y + 70} ${x + side * 92} ${y + 150}C${x + side * 30} ${y + 196} ${middle + side * 60} ${y + 170} ${middle + side * 4} ${y + 126}C${middle + side * 56} ${y + 80} ${x - side * 8} ${y + 40} ${x} ${y - 50}Z`,
      trim.light,
      inked(cloth.ink),
    );
  };
  const ribbon = `M${middle} ${y + 150}C${middle - 40} ${y + 220} ${middle - 70} ${y + 330} ${middle - 84} ${y + 400}L${middle - 36} ${y + 384}L${middle - 20} ${y + 410}L${middle + 6} ${y + 180}L${middle + 30} ${y + 410}L${middle + 50} ${y + 384}L${middle + 96} ${y + 398}C${middle + 76} ${y + 330} ${middle + 40} ${y + 220} ${middle} ${y + 150}Z`;
  const loops = `M${middle} ${y + 158}C${middle - 70} ${y + 90} ${middle - 168} ${y + 96} ${middle - 160} ${y + 166}C${middle - 156} ${y + 236} ${middle - 60} ${y + 220} ${middle} ${y + 166}C${middle + 60} ${y + 220} ${middle + 156} ${y + 236} ${middle + 160} ${y + 166}C${middle + 168} ${y + 96} ${middle + 70} ${y + 90} ${middle} ${y + 158}Z`;
  const buttons = [470, 580, 690].map(
    (down) =>
      `<circle cx="${middle}" cy="${y + down}" r="13" fill="${trim.light}" stroke="${cloth.ink}" stroke-width="5"/>`,
  );
  return [
    dressTorso(tailor),
    puffs(tailor),
    neckline(tailor, 120, false),
    line(
      `M${middle} ${y + 150}V2600`,
      cloth.deep,
      7,
      `opacity=".5" ${defs.clip(`<path d="${build.torso}"/>`)}`,
    ),
    ...buttons,
    wing(-1),
    wing(1),
    path(ribbon, trim.shade, inked(cloth.ink)),
    path(loops, trim.base, inked(cloth.ink)),
    `<ellipse cx="${middle}" cy="${y + 162}" rx="30" ry="34" fill="${trim.base}" ${inked(cloth.ink)}/>`,
  ].join("");
}

const CUT: Record<DressCut, (tailor: Tailor) => string> = {
  summer: summerDress,
  evening,
  ruffled,
  collared,
  ballet: evening,
};

/** The top of a dress, down to the hips, for each cut. */
export const dress = (tailor: Tailor): string => CUT[tailor.dressCut](tailor);
