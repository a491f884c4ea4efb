import { blade, group, line, path } from "@/lib/sketch/svg";
import { dressArms, dressTorso, INK, neckline, type Tailor } from "./cut";

/** A t-shirt with a round neck and short sleeves. */
export function tshirt(tailor: Tailor): string {
  const { build, trim } = tailor;
  const { x, y } = build.chest;
  const print = tailor.random.chance(0.5)
    ? `<circle cx="${x + 6}" cy="${y + 30}" r="86" fill="${trim.base}" opacity=".9"/>${path(`M${x - 80} ${y + 60}l56 -78 40 50 30 -34 52 62Z`, tailor.cloth.deep, 'opacity=".8"')}`
    : line(
        `M${x - 300} ${y - 40}Q${x} ${y + 10} ${x + 300} ${y - 50}M${x - 300} ${y + 20}Q${x} ${y + 70} ${x + 300} ${y + 10}`,
        trim.base,
        30,
        tailor.defs.clip(`<path d="${build.torso}"/>`),
      );
  return (
    dressArms(tailor, 1400) +
    dressTorso(tailor) +
    (tailor.isLettered ? "" : print) +
    neckline(tailor, 110, false)
  );
}

/** A knitted jumper with a folded roll collar. */
export function turtleneck(tailor: Tailor): string {
  const { build, cloth, defs } = tailor;
  const { left, right, y } = build.collar;
  const roll = `M${left - 6} ${y - 66}C${left + 60} ${y - 20} ${right - 60} ${y - 24} ${right + 4} ${y - 76}C${right + 30} ${y - 20} ${right + 40} ${y + 20} ${right + 34} ${y + 48}C${right - 40} ${y + 116} ${left + 40} ${y + 116} ${left - 44} ${y + 54}C${left - 44} ${y + 10} ${left - 30} ${y - 36} ${left - 6} ${y - 66}Z`;
  const ribs = Array.from({ length: 11 }, (_, index) => {
    const x = left - 30 + index * ((right - left + 60) / 10);
    return `M${x + 8} ${y - 60}Q${x} ${y + 10} ${x - 4} ${y + 110}`;
  }).join("");
  const cable = Array.from({ length: 9 }, (_, index) => {
    const top = y + 150 + index * 92;
    return `M${build.chest.x - 34} ${top}q68 46 0 92M${build.chest.x + 34} ${top}q-68 46 0 92`;
  }).join("");
  const fill = defs.linear([
    [0, cloth.shade],
    [0.5, cloth.base],
    [1, cloth.light],
  ]);
  return [
    dressArms(tailor),
    dressTorso(tailor),
    line(cable, cloth.deep, 7, 'opacity=".5"'),
    path(roll, fill, `stroke="${cloth.ink}" stroke-width="${INK}"`),
    group(defs.clip(`<path d="${roll}"/>`), line(ribs, cloth.deep, 5, 'opacity=".55"')),
    line(
      `M${left - 30} ${y - 6}Q${(left + right) / 2} ${y + 66} ${right + 26} ${y - 14}`,
      cloth.ink,
      5,
      'opacity=".8"',
    ),
  ].join("");
}

/** A hoodie with drawstrings, its hood down. */
export function hoodie(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2;
  const hood = `M${left - 40} ${y - 96}C${left - 150} ${y - 40} ${left - 190} ${y + 60} ${left - 120} ${y + 110}C${left - 20} ${y + 170} ${middle - 60} ${y + 190} ${middle} ${y + 218}C${middle + 60} ${y + 186} ${right + 20} ${y + 160} ${right + 112} ${y + 96}C${right + 176} ${y + 40} ${right + 120} ${y - 60} ${right + 26} ${y - 104}C${right + 30} ${y} ${middle + 50} ${y + 60} ${middle} ${y + 112}C${middle - 60} ${y + 60} ${left - 30} ${y} ${left - 40} ${y - 96}Z`;
  const fill = defs.linear([
    [0, cloth.shade],
    [0.4, cloth.light],
    [1, cloth.base],
  ]);
  const string = (x: number, lean: number) =>
    line(`M${x} ${y + 176}q${lean} 90 ${lean * 0.6} 210`, trim.light, 13) +
    line(`M${x + lean * 0.6} ${y + 376}v44`, trim.deep, 17);
  return [
    dressArms(tailor),
    dressTorso(tailor),
    line(`M${middle} ${y + 210}L${middle + 6} 2600`, cloth.ink, 7, 'opacity=".7"'),
    line(`M${middle + 14} ${y + 230}L${middle + 20} 2600`, cloth.light, 5, 'opacity=".6"'),
    neckline(tailor, 130, true),
    path(hood, fill, `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`),
    path(
      blade([left - 96, y + 84], [left - 40, y + 60], [middle - 30, y + 150], 12) +
        blade([right + 88, y + 74], [right + 40, y + 60], [middle + 34, y + 150], 12),
      cloth.deep,
      'opacity=".6"',
    ),
    string(middle - 44, -24),
    string(middle + 48, 22),
  ].join("");
}

/** A buttoned shirt with a pointed collar. */
export function shirt(tailor: Tailor): string {
  const { build, cloth, trim } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const buttons = [170, 300, 430, 560, 690, 820].map(
    (down) =>
      `<circle cx="${middle + 4}" cy="${y + down}" r="11" fill="${trim.light}" stroke="${cloth.ink}" stroke-width="4"/>`,
  );
  return [
    dressArms(tailor),
    dressTorso(tailor),
    line(
      `M${middle - 26} ${y + 110}L${middle - 20} 2200M${middle + 30} ${y + 110}L${middle + 36} 2600`,
      cloth.deep,
      5,
      'opacity=".7"',
    ),
    neckline(tailor, 120, true),
    path(
      `M${left - 24} ${y - 50}L${left - 70} ${y + 46}L${left + 16} ${y + 150}L${middle} ${y + 110}C${left + 40} ${y + 60} ${left} ${y} ${left - 24} ${y - 50}Z`,
      cloth.light,
      ink,
    ),
    path(
      `M${right + 20} ${y - 56}L${right + 64} ${y + 38}L${right - 14} ${y + 146}L${middle} ${y + 110}C${right - 40} ${y + 60} ${right} ${y} ${right + 20} ${y - 56}Z`,
      cloth.base,
      ink,
    ),
    ...buttons,
  ].join("");
}
