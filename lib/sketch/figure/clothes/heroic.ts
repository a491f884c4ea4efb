import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { dressArms, dressTorso, INK, type Tailor } from "./cut";

/** Plate armour: gorget, breastplate with a ridge, and layered shoulder plates. */
export function armour(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const { x } = build.chest;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const steel = defs.linear(
    [
      [0, cloth.light],
      [0.3, cloth.base],
      [0.55, cloth.shade],
      [0.7, cloth.light],
      [1, cloth.deep],
    ],
    [0, 0, 1, 0.4],
  );
  const plate = (side: -1 | 1) => {
    const edge = side < 0 ? build.shoulders.left : build.shoulders.right;
    return [230, 120, 0]
      .map((down, index) => {
        const reach = 128 + index * 18;
        const d = `M${edge - side * 130} ${980 + down * 0.7}C${edge - side * 20} ${890 + down} ${edge + side * reach} ${930 + down} ${edge + side * (reach + 14)} ${1130 + down}C${edge + side * 60} ${1196 + down} ${edge - side * 60} ${1180 + down} ${edge - side * 136} ${1120 + down * 0.7}Z`;
        return (
          path(d, steel, ink) +
          line(
            `M${edge - side * 120} ${1096 + down * 0.72}C${edge - side * 60} ${1150 + down} ${edge + side * 60} ${1166 + down} ${edge + side * (reach - 6)} ${1106 + down}`,
            trim.base,
            11,
          )
        );
      })
      .join("");
  };
  const breast = `M${left - 120} 1000C${x - 120} 1080 ${x + 120} 1080 ${right + 116} 990C${right + 190} 1180 ${right + 150} 1420 ${x + 190} 1560Q${x} 1660 ${x - 190} 1570C${left - 160} 1420 ${left - 190} 1180 ${left - 120} 1000Z`;
  const gorget = `M${left - 16} ${y - 60}C${left + 60} ${y - 10} ${right - 60} ${y - 14} ${right + 14} ${y - 70}L${right + 70} ${y + 70}C${right - 20} ${y + 180} ${left + 20} ${y + 180} ${left - 78} ${y + 76}Z`;
  return [
    dressArms(tailor),
    dressTorso({ ...tailor, cloth: trim }),
    path(breast, steel, ink),
    group(
      defs.clip(`<path d="${breast}"/>`),
      path(`M${x} 1000L${x + 60} 1300L${x} 1640L500 1700L900 1600V980Z`, cloth.deep, 'opacity=".4"'),
      line(`M${x - 190} 1090Q${x - 250} 1260 ${x - 170} 1430`, "#ffffff", 20, 'opacity=".65"'),
      line(`M${x} 1060Q${x + 12} 1320 ${x} 1620`, cloth.light, 9),
    ),
    line(
      `M${x - 150} 1190Q${x} 1290 ${x + 150} 1184M${x - 120} 1250Q${x} 1350 ${x + 120} 1244`,
      trim.base,
      10,
    ),
    plate(-1),
    plate(1),
    path(gorget, steel, ink),
    line(
      `M${left - 60} ${y + 62}C${left + 20} ${y + 150} ${right - 20} ${y + 150} ${right + 56} ${y + 56}`,
      trim.base,
      11,
    ),
    `<circle cx="${x - 4}" cy="1130" r="30" fill="${trim.light}" stroke="${cloth.ink}" stroke-width="7"/><circle cx="${x - 12}" cy="1122" r="9" fill="#fff"/>`,
  ].join("");
}

/** A white space suit with a collar ring, a chest panel and coloured bands. */
export function spacesuit(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const { x } = build.chest;
  const middle = (left + right) / 2 + 4;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const ring = defs.linear(
    [
      [0, "#eef2fb"],
      [0.4, "#9aa4c0"],
      [1, "#dfe6f6"],
    ],
    [0, 0, 1, 0],
  );
  const panel = ["#ff6b6b", "#ffd166", "#06d6a0"].map(
    (colour, index) =>
      `<circle cx="${x - 62 + index * 62}" cy="1350" r="17" fill="${colour}" stroke="${cloth.ink}" stroke-width="5"/>`,
  );
  return [
    dressArms(tailor),
    dressTorso(tailor),
    group(
      defs.clip(`<path d="${build.leftArm}"/><path d="${build.rightArm}"/>`),
      path("M-120 1280Q480 1360 1080 1280V1340Q480 1420 -120 1340Z", trim.base),
    ),
    line(
      `M${build.shoulders.left + 110} 1010Q${x - 210} 1400 ${x - 190} 2200M${build.shoulders.right - 110} 1000Q${x + 220} 1400 ${x + 200} 2600`,
      trim.base,
      24,
      defs.clip(`<path d="${build.torso}"/>`),
    ),
    ellipse(middle, y + 58, 232, 108, ring, ink),
    ellipse(middle, y + 34, 186, 80, "#3a3556", `stroke="${cloth.ink}" stroke-width="6"`),
    path(
      `M${left + 4} ${y - 70}L${left - 14} ${y + 54}Q${middle} ${y + 116} ${right + 14} ${y + 50}L${right - 4} ${y - 70}Z`,
      trim.deep,
      ink,
    ),
    path(
      `M${x - 130} 1230h260q20 0 20 20v150q0 20 -20 20h-260q-20 0 -20 -20v-150q0 -20 20 -20Z`,
      cloth.light,
      ink,
    ),
    path(`M${x - 108} 1256h216v44h-216Z`, "#22264a"),
    line(`M${x - 96} 1280l30 -10 24 16 34 -20 40 18 60 -8`, "#64f0ff", 6),
    ...panel,
  ].join("");
}
