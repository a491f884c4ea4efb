import type { Paint } from "@/lib/sketch/figure/paint";
import { type Defs, group, line, path } from "@/lib/sketch/svg";
import { dressArms, dressTorso, INK, neckline, type Tailor } from "./cut";
import { puffs } from "./festive";

const LINEN: Paint = { light: "#ffffff", base: "#f7f5fb", shade: "#d3cde2", deep: "#a9a1c4", ink: "#3a3450" };

const inked = (ink: string) => `stroke="${ink}" stroke-width="${INK}" stroke-linejoin="round"`;

/** A school sailor blouse: white, with a striped square collar and a knotted scarf; `cloth` is the collar's. */
export function sailor(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = inked(cloth.ink);
  const stripe = cloth.base === trim.base ? "#ffffff" : "#f7f5fb";
  const flap = (side: -1 | 1) => {
    const x = side < 0 ? left - 24 : right + 20;
    const outer = side < 0 ? build.shoulders.left + 60 : build.shoulders.right - 60;
    const d = `M${x} ${y - 74}C${x + side * 60} ${y - 10} ${outer - side * 20} ${y + 40} ${outer} ${y + 150}C${outer - side * 60} ${y + 250} ${middle + side * 140} ${y + 330} ${middle} ${y + 400}C${middle + side * 10} ${y + 300} ${x - side * 20} ${y + 130} ${x} ${y - 74}Z`;
    return (
      path(d, side < 0 ? cloth.light : cloth.base, ink) +
      group(
        defs.clip(`<path d="${d}"/>`),
        line(
          `M${outer - side * 34} ${y + 20}C${outer - side * 14} ${y + 80} ${outer - side * 26} ${y + 130} ${outer - side * 44} ${y + 156}C${outer - side * 100} ${y + 236} ${middle + side * 120} ${y + 300} ${middle - side * 20} ${y + 366}`,
          stripe,
          10,
        ),
      )
    );
  };
  const cuffs = group(
    defs.clip(`<path d="${build.leftArm}"/><path d="${build.rightArm}"/>`),
    path("M-120 1440Q80 1500 260 1450V1530Q80 1580 -120 1520Z", cloth.base, ink),
    path("M1090 1440Q880 1500 700 1450V1530Q880 1580 1090 1520Z", cloth.base, ink),
  );
  return [
    build.bent === "none"
      ? dressArms({ ...tailor, cloth: LINEN }, 1520) + cuffs
      : dressArms({ ...tailor, cloth: LINEN }),
    dressTorso({ ...tailor, cloth: LINEN }),
    neckline({ ...tailor, cloth: LINEN }, 300, true),
    flap(-1),
    flap(1),
    bow(middle + 2, y + 410, trim),
  ].join("");
}

/** A scarf knotted into a bow, its ends hanging down. */
function bow(x: number, y: number, paint: Paint): string {
  const ink = inked(paint.ink);
  const end = (side: -1 | 1) =>
    path(
      `M${x} ${y + 10}C${x + side * 30} ${y + 90} ${x + side * 90} ${y + 180} ${x + side * 116} ${y + 260}L${x + side * 40} ${y + 250}C${x + side * 20} ${y + 170} ${x} ${y + 100} ${x} ${y + 10}Z`,
      paint.shade,
      ink,
    );
  const loop = (side: -1 | 1) =>
    path(
      `M${x} ${y}C${x + side * 60} ${y - 76} ${x + side * 170} ${y - 74} ${x + side * 176} ${y - 6}C${x + side * 178} ${y + 70} ${x + side * 70} ${y + 60} ${x} ${y + 24}Z`,
      side < 0 ? paint.light : paint.base,
      ink,
    ) + line(`M${x + side * 34} ${y + 4}q${side * 50} -26 ${side * 92} -14`, paint.deep, 6, 'opacity=".7"');
  return [
    end(-1),
    end(1),
    loop(-1),
    loop(1),
    path(`M${x - 30} ${y - 26}q30 -14 60 0l4 62q-34 18 -68 0Z`, paint.base, ink),
  ].join("");
}

/** Scallops of a frill from one x to another along y, each `size` wide. */
function frill(from: number, to: number, y: number, size: number): string {
  const count = Math.max(2, Math.round(Math.abs(to - from) / size));
  const step = (to - from) / count;
  return Array.from({ length: count }, () => `q${step / 2} ${size * 0.7} ${step} 0`)
    .join("")
    .replace(/^/, `M${from} ${y}`);
}

/** A maid's dress: puffed sleeves, a white collar with a ribbon, and a frilled apron. */
export function maid(tailor: Tailor): string {
  const { build, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = inked(LINEN.ink);
  return [
    dressTorso(tailor),
    puffs({ ...tailor, trim: LINEN }),
    neckline(tailor, 120, false),
    apron(defs, build.torso, middle, y),
    ...([-1, 1] as const).map((side) => {
      const x = side < 0 ? left - 26 : right + 22;
      return path(
        `M${x} ${y - 40}C${x + side * 50} ${y} ${x + side * 96} ${y + 70} ${x + side * 84} ${y + 150}C${x + side * 20} ${y + 190} ${middle + side * 60} ${y + 170} ${middle} ${y + 130}C${middle + side * 60} ${y + 90} ${x - side * 10} ${y + 40} ${x} ${y - 40}Z`,
        side < 0 ? LINEN.light : LINEN.base,
        ink,
      );
    }),
    bow(middle, y + 150, trim),
  ].join("");
}

/** The apron's bib, its frilled straps and its waistband. */
function apron(defs: Defs, torso: string, middle: number, y: number): string {
  const ink = inked(LINEN.ink);
  const strap = (side: -1 | 1) => {
    const d = `M${middle + side * 176} ${y + 500}C${middle + side * 230} ${y + 380} ${middle + side * 250} ${y + 220} ${middle + side * 226} ${y + 70}L${middle + side * 312} ${y + 92}C${middle + side * 340} ${y + 240} ${middle + side * 310} ${y + 400} ${middle + side * 236} ${y + 520}Z`;
    return (
      path(d, LINEN.base, ink) +
      line(
        `M${middle + side * 262} ${y + 90}C${middle + side * 288} ${y + 230} ${middle + side * 262} ${y + 390} ${middle + side * 200} ${y + 500}`,
        LINEN.shade,
        7,
      )
    );
  };
  const bib = `M${middle - 190} ${y + 340}Q${middle} ${y + 372} ${middle + 190} ${y + 340}L${middle + 210} ${y + 700}H${middle - 210}Z`;
  return [
    group(
      defs.clip(`<path d="${torso}"/>`),
      strap(-1),
      strap(1),
      path(bib, LINEN.light, ink),
      path(frill(middle - 190, middle + 190, y + 352, 44), LINEN.base, ink),
      path("M100 1590Q470 1650 880 1590V1700Q470 1760 100 1700Z", LINEN.base, ink),
      line("M100 1618Q470 1678 880 1618M100 1676Q470 1736 880 1676", LINEN.shade, 6),
      path(
        `M${middle - 300} 1720Q${middle} 1770 ${middle + 300} 1720L${middle + 380} 2700H${middle - 380}Z`,
        LINEN.light,
        ink,
      ),
      line(
        `M${middle - 160} 1780L${middle - 200} 2600M${middle + 160} 1780L${middle + 210} 2600M${middle} 1790V2600`,
        LINEN.shade,
        12,
      ),
    ),
  ].join("");
}
