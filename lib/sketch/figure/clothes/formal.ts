import { group, line, path } from "@/lib/sketch/svg";
import { shirt, turtleneck } from "./casual";
import { dressArms, dressTorso, INK, neckline, type Tailor } from "./cut";

/** How an open garment is worn: with or without a tie, its collar, and what shows beneath it. */
interface Front {
  tie?: boolean;
  collar: "lapel" | "zip" | "wide" | "denim";
  under: "shirt" | "top" | "rollneck";
}

function worn(tailor: Tailor, under: Front["under"]): string {
  if (under === "shirt") return shirt(tailor);
  if (under === "rollneck") return turtleneck(tailor);
  return dressTorso(tailor) + neckline(tailor, 130, false, 10);
}

/** Seams, pockets and metal buttons of a denim jacket. */
function denimWork({ build, cloth }: Tailor, middle: number): string {
  const { y } = build.collar;
  const thread = "#f0cf98";
  const pocket = (side: -1 | 1) => {
    const x = middle + side * 210;
    return (
      path(
        `M${x - 80} ${y + 300}H${x + 80}V${y + 356}L${x} ${y + 392}L${x - 80} ${y + 356}Z`,
        cloth.base,
        `stroke="${cloth.ink}" stroke-width="6" stroke-linejoin="round"`,
      ) +
      line(
        `M${x - 66} ${y + 350}L${x} ${y + 378}L${x + 66} ${y + 350}`,
        thread,
        4,
        'stroke-dasharray="12 9"',
      ) +
      `<circle cx="${x}" cy="${y + 354}" r="10" fill="#d9c9a0" stroke="${cloth.ink}" stroke-width="4"/>`
    );
  };
  const seams = line(
    `M${middle - 330} ${y + 280}H${middle - 110}M${middle + 110} ${y + 280}H${middle + 330}M${middle - 92} ${y + 560}V2600M${middle + 76} ${y + 560}V2600`,
    thread,
    4.5,
    'stroke-dasharray="12 9"',
  );
  return seams + pocket(-1) + pocket(1);
}

/** An open garment's front: its cloth is `tailor.cloth`; what lies beneath is pale or in the second cloth. */
export function openFront(tailor: Tailor, { tie: tied, collar, under: beneath }: Front): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const white = { light: "#ffffff", base: "#f4f1f8", shade: "#cfc8de", deep: "#a79dc0", ink: cloth.ink };
  const under = beneath === "shirt" && collar !== "zip" ? white : trim;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const spread = collar === "zip" ? 70 : 40;
  const leftFront = `M${left - 20} ${y - 60}C${left - 140} ${y + 20} ${build.shoulders.left - 60} ${y + 60} ${build.shoulders.left - 40} ${y + 300}L60 2300L${middle - spread} 2300L${middle - spread} ${y + 560}C${middle - 60} ${y + 420} ${left + 10} ${y + 180} ${left - 20} ${y - 60}Z`;
  const rightFront = `M${right + 16} ${y - 66}C${right + 140} ${y + 20} ${build.shoulders.right + 60} ${y + 60} ${build.shoulders.right + 40} ${y + 300}L900 2300L${middle + spread - 20} 2300L${middle + spread - 20} ${y + 560}C${middle + 80} ${y + 420} ${right} ${y + 180} ${right + 16} ${y - 66}Z`;
  const body = defs.clip(`<path d="${build.torso}"/>`);
  const lapel = (side: -1 | 1) => {
    const x = side < 0 ? left - 24 : right + 20;
    const reach = collar === "wide" ? 150 : collar === "denim" ? 104 : 118;
    const outer = x + side * reach;
    if (collar === "denim") {
      return path(
        `M${x} ${y - 74}C${x + side * 40} ${y - 30} ${outer} ${y + 40} ${outer + side * 14} ${y + 128}L${x + side * 20} ${y + 196}L${middle + side * 70} ${y + 300}C${middle + side * 70} ${y + 220} ${x - side * 6} ${y + 100} ${x} ${y - 74}Z`,
        side < 0 ? cloth.light : cloth.base,
        ink,
      );
    }
    return path(
      `M${x} ${y - 74}C${x + side * 40} ${y - 20} ${outer - side * 10} ${y + 60} ${outer} ${y + 150}L${x + side * 76} ${y + 166}L${x + side * 96} ${y + 230}L${middle + side * 44} ${y + 560}C${middle + side * 40} ${y + 360} ${x - side * 6} ${y + 160} ${x} ${y - 74}Z`,
      side < 0 ? cloth.light : cloth.base,
      ink,
    );
  };
  const zip = () =>
    path(
      `M${left - 46} ${y - 96}C${left - 90} ${y - 10} ${left - 70} ${y + 90} ${left + 24} ${y + 180}L${left + 40} ${y + 60}C${left - 6} ${y + 20} ${left - 30} ${y - 40} ${left - 46} ${y - 96}Z`,
      cloth.light,
      ink,
    ) +
    path(
      `M${right + 40} ${y - 104}C${right + 84} ${y - 10} ${right + 70} ${y + 80} ${right - 20} ${y + 176}L${right - 36} ${y + 56}C${right + 10} ${y + 10} ${right + 30} ${y - 40} ${right + 40} ${y - 104}Z`,
      cloth.base,
      ink,
    ) +
    line(
      `M${middle - spread} ${y + 540}V2300M${middle + spread - 20} ${y + 540}V2300`,
      trim.light,
      8,
      'stroke-dasharray="4 16"',
    );
  const knot = `M${middle - 30} ${y + 104}L${middle + 34} ${y + 104}L${middle + 22} ${y + 168}L${middle - 18} ${y + 168}Z`;
  const tie =
    path(
      `M${middle - 18} ${y + 168}L${middle + 22} ${y + 168}L${middle + 62} ${y + 620}L${middle + 4} ${y + 700}L${middle - 56} ${y + 620}Z`,
      defs.linear([
        [0, trim.shade],
        [0.3, trim.base],
        [1, trim.base],
      ]),
      ink,
    ) + path(knot, trim.base, ink);
  const buttons = [640, 790].map(
    (down) =>
      `<circle cx="${middle + 74}" cy="${y + down}" r="17" fill="${trim.light}" stroke="${cloth.ink}" stroke-width="5"/>`,
  );
  return [
    worn({ ...tailor, cloth: under, trim: white }, beneath),
    tied ? tie : "",
    dressArms(tailor),
    group(
      body,
      path(
        leftFront,
        defs.linear([
          [0, cloth.light],
          [0.4, cloth.base],
          [1, cloth.shade],
        ]),
        ink,
      ),
      path(
        rightFront,
        defs.linear([
          [0, cloth.base],
          [0.5, cloth.shade],
          [1, cloth.deep],
        ]),
        ink,
      ),
      path(
        `M${build.shoulders.left + 60} 1300q70 120 150 150q-60 20 -150 -60ZM${build.shoulders.right - 60} 1290q-70 120 -150 150q60 20 150 -60Z`,
        cloth.deep,
        'opacity=".6"',
      ),
    ),
    collar === "denim" ? denimWork(tailor, middle) : "",
    collar === "zip" ? zip() : lapel(-1) + lapel(1),
    ...(collar === "lapel" ? buttons : []),
  ].join("");
}

/** A long robe or cloak, closed with a clasp and lined in the second cloth. */
export function robe(tailor: Tailor): string {
  const { build, cloth, trim, defs } = tailor;
  const { left, right, y } = build.collar;
  const middle = (left + right) / 2 + 4;
  const ink = `stroke="${cloth.ink}" stroke-width="${INK}" stroke-linejoin="round"`;
  const cloak = (side: -1 | 1) => {
    const [inner, outer] =
      side < 0 ? [left - 10, build.shoulders.left - 130] : [right + 10, build.shoulders.right + 130];
    const d = `M${inner} ${y - 50}C${inner + side * 120} ${y + 10} ${outer - side * 40} ${y + 60} ${outer} ${y + 320}C${outer + side * 40} ${y + 800} ${outer + side * 70} 2000 ${outer + side * 80} 2300L${middle + side * 210} 2300C${middle + side * 170} 1800 ${middle + side * 140} 1300 ${middle + side * 16} ${y + 150}C${inner - side * 20} ${y + 90} ${inner - side * 10} ${y + 20} ${inner} ${y - 50}Z`;
    return (
      path(
        d,
        defs.linear(
          [
            [0, cloth.light],
            [0.35, cloth.base],
            [1, cloth.deep],
          ],
          side < 0 ? [0.4, 0, 0, 1] : [0, 0, 1, 1],
        ),
        ink,
      ) +
      line(
        `M${middle + side * 90} ${y + 330}C${middle + side * 190} 1700 ${middle + side * 230} 2000 ${middle + side * 250} 2300M${inner + side * 130} ${y + 160}C${inner + side * 230} ${y + 500} ${inner + side * 250} 1800 ${inner + side * 260} 2600`,
        cloth.deep,
        10,
        'opacity=".6"',
      ) +
      line(
        `M${middle + side * 20} ${y + 160}C${middle + side * 146} 1320 ${middle + side * 182} 1800 ${middle + side * 222} 2600`,
        trim.base,
        16,
      )
    );
  };
  return [
    dressTorso({ ...tailor, cloth: trim }),
    line(
      `M${middle - 60} ${y + 140}L${middle + 60} ${y + 300}M${middle + 60} ${y + 140}L${middle - 60} ${y + 300}M${middle - 60} ${y + 300}L${middle + 60} ${y + 460}M${middle + 60} ${y + 300}L${middle - 60} ${y + 460}`,
      trim.deep,
      8,
    ),
    cloak(-1),
    cloak(1),
    `<circle cx="${middle}" cy="${y + 148}" r="36" fill="#e9c46a" stroke="${cloth.ink}" stroke-width="7"/><circle cx="${middle}" cy="${y + 148}" r="19" fill="${trim.light}"/><circle cx="${middle - 6}" cy="${y + 141}" r="6" fill="#fff"/>`,
  ].join("");
}
