import { at } from "@/lib/sketch/colour";
import { group, line, path } from "@/lib/sketch/svg";
import { shirt } from "./casual";
import { dressArms, dressTorso, INK, neckline, type Tailor } from "./cut";

/** Two puffed sleeves with pale hems. */
export function puffs({ build, cloth, trim, defs }: Tailor): string {
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const puff = (side: -1 | 1) => {
    const edge = side < 0 ? build.shoulders.left : build.shoulders.right;
    const d = `M${edge - side * 70} 990C${edge + side * 60} 960 ${edge + side * 150} 1060 ${edge + side * 146} 1180C${edge + side * 146} 1260 ${edge + side * 100} 1300 ${edge + side * 30} 1306C${edge - side * 40} 1306 ${edge - side * 80} 1270 ${edge - side * 84} 1200C${edge - side * 60} 1130 ${edge - side * 60} 1060 ${edge - side * 70} 990Z`;
    const fill = defs.radial(
      [
        [0, cloth.light],
        [0.6, cloth.base],
        [1, cloth.shade],
      ],
      [0.4, 0.3, 0.75],
    );
    return (
      path(d, fill, ink) +
      line(
        `M${edge + side * 20} 1010q${side * 44} 90 ${side * 20} 220M${edge + side * 84} 1060q${side * 26} 80 ${-side * 10} 200M${edge - side * 40} 1080q${side * 10} 80 ${-side * 6} 180`,
        cloth.deep,
        6,
        'opacity=".6"',
      ) +
      line(`M${edge - side * 74} 1262Q${edge + side * 30} 1320 ${edge + side * 130} 1250`, trim.light, 14)
    );
  };
  return puff(-1) + puff(1);
}

/** A summer dress: fitted bodice, a wide neckline with a lace edge, puffed sleeves and a sash at the waist. */
export function dress(tailor: Tailor): string {
  const { build, trim, defs } = tailor;
  const { x } = build.chest;
  const dots = Array.from({ length: 96 }, (_, index) => {
    const row = Math.floor(index / 12);
    return `<circle cx="${160 + (index % 12) * 58 + (row % 2) * 29}" cy="${1110 + row * 62}" r="6"/>`;
  });
  const lace = `M${x - 210} 975Q${x} 1300 ${x + 206} 968`;
  return [
    dressTorso(tailor),
    group(`fill="${trim.light}" opacity=".55" ${defs.clip(`<path d="${build.torso}"/>`)}`, ...dots),
    puffs(tailor),
    neckline(tailor, 230, false, 70),
    line(lace, trim.light, 17, 'stroke-dasharray="1 24" transform="translate(-2 -14)"'),
    group(
      defs.clip(`<path d="${build.torso}"/>`),
      path(
        "M100 1590Q470 1660 880 1590V1690Q470 1766 100 1690Z",
        trim.base,
        `stroke="${trim.ink}" stroke-width="${INK}"`,
      ),
      path("M100 1650Q470 1722 880 1650V1690Q470 1766 100 1690Z", trim.deep, 'opacity=".5"'),
    ),
  ].join("");
}

/** A kimono, left side over right, with a pale under-collar, scattered blossoms and a broad sash. */
export function kimono(tailor: Tailor): string {
  const { build, cloth, trim, defs, random } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const flowers = Array.from({ length: build.man ? 0 : 15 }, () => {
    const [cx, cy, size] = [random.between(20, 950), random.between(1060, 2000), random.between(26, 50)];
    const petals = [0, 72, 144, 216, 288].map(
      (angle) =>
        `<ellipse cx="0" cy="${-size * 0.6}" rx="${size * 0.42}" ry="${size * 0.56}" transform="rotate(${angle})"/>`,
    );
    const turn = random.whole(0, 70);
    return `<g transform="translate(${cx.toFixed(0)} ${cy.toFixed(0)}) rotate(${turn})">${petals.join("")}<circle r="${size * 0.22}" fill="#f6d776"/></g>`;
  });
  const band = (from: number, to: number, shift: number) =>
    `M${from} ${y - 84}C${from - shift * 0.2} ${y + 80} ${middle - shift * 0.2} ${y + 330} ${to} 1560L${to + shift} 1560C${middle + shift * 0.5} ${y + 300} ${from + shift * 0.75} ${y + 60} ${from + shift * 0.5} ${y - 60}Z`;
  // The shapes have opposite windings, so a single clip path would leave gaps where they overlap.
  const strewn = (shape: string) =>
    group(`fill="${trim.light}" opacity=".9" ${defs.clip(`<path d="${shape}"/>`)}`, ...flowers);
  return [
    dressArms(tailor),
    strewn(build.leftArm),
    strewn(build.rightArm),
    dressTorso(tailor),
    strewn(build.torso),
    path(build.torso, "none", ink),
    neckline(tailor, 190, true),
    path(band(right + 4, 360, -60), "#fbf6f0", ink),
    path(band(right + 40, 330, -64), cloth.shade, ink),
    path(band(left - 4, 610, 60), "#fbf6f0", ink),
    path(band(left - 44, 660, 70), cloth.light, ink),
    group(
      defs.clip(`<path d="${build.torso}"/>`),
      path(
        "M60 1500Q470 1560 920 1500V1860Q470 1920 60 1860Z",
        defs.linear([
          [0, trim.light],
          [0.5, trim.base],
          [1, trim.deep],
        ]),
        `stroke="${trim.ink}" stroke-width="${INK}"`,
      ),
      path(
        "M60 1640Q470 1700 920 1640V1690Q470 1750 60 1690Z",
        at(cloth.base, 0.9, 0.05),
        `stroke="${trim.ink}" stroke-width="5"`,
      ),
    ),
  ].join("");
}

/** A sporty swimming top under an open summer shirt. */
export function swimwear(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const open = { light: "#ffffff", base: "#fbf7f2", shade: "#d8d3e0", deep: "#b3abc4", ink: cloth.ink };
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const front = (side: -1 | 1) => {
    const x = side < 0 ? left - 30 : right + 26;
    const outer = side < 0 ? build.shoulders.left - 60 : build.shoulders.right + 60;
    return (
      path(
        `M${x} ${y - 46}C${x + side * 120} ${y + 20} ${outer} ${y + 60} ${outer} ${y + 300}L${outer + side * 30} 2300L${middle + side * 190} 2300C${middle + side * 150} 1700 ${middle + side * 190} ${y + 300} ${x} ${y - 46}Z`,
        side < 0 ? open.light : open.base,
        ink,
      ) +
      line(
        `M${x + side * 60} ${y + 90}C${x + side * 130} ${y + 400} ${x + side * 110} 1800 ${x + side * 150} 2600`,
        open.shade,
        16,
      )
    );
  };
  return [
    shirt({ ...tailor, cloth: open, trim: open }),
    dressTorso(tailor),
    neckline(tailor, 150, false, 20),
    line(`M${middle} ${y + 150}V2300`, trim.light, 9),
    line(
      `M${build.shoulders.left + 90} ${y + 100}C${build.shoulders.left + 170} 1500 ${build.shoulders.left + 90} 1700 ${build.shoulders.left + 110} 2200M${build.shoulders.right - 90} ${y + 100}C${build.shoulders.right - 170} 1500 ${build.shoulders.right - 90} 1700 ${build.shoulders.right - 110} 2600`,
      trim.base,
      26,
      defs.clip(`<path d="${build.torso}"/>`),
    ),
    front(-1),
    front(1),
  ].join("");
}
