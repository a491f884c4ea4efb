import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { DrawnSeat } from "./seat-parts";
import type { Skeleton } from "./skeleton";

const BRICK = paintOf("#b4604a", "#6a4a9c");
const BARK = paintOf("#7d5638", "#6a4a9c");
const ROW = 150;
const LONG = 330;
/** How far the wall reaches to the left and right of who leans on it, and up. */
const FAR = 4600;
const EDGE = 1500;
const HIGH = 4600;

/** A brick wall behind somebody, with its corner to the right and the pavement's edge below. */
export function wall({ trunk }: Skeleton, ground: number, colour?: string): DrawnSeat {
  const paint = colour ? paintOf(colour, "#6a4a9c") : BRICK;
  const [x] = trunk(0, 0.5);
  const [left, right, top] = [x - FAR, x + EDGE, ground - HIGH];
  const rows = Math.ceil(HIGH / ROW);
  const joints: string[] = [];
  const tints: string[] = [];
  for (let row = 0; row < rows; row++) {
    const y = ground - row * ROW;
    joints.push(`M${left} ${y}H${right}`);
    for (let at = right - (row % 2 ? LONG / 2 : LONG); at > left; at -= LONG) {
      joints.push(`M${at.toFixed(0)} ${y}v${-ROW}`);
      if ((row * 7 + Math.round(at / LONG) * 13) % 5 === 0)
        tints.push(`M${(at + 8).toFixed(0)} ${y - 8}h${LONG - 16}v${-(ROW - 16)}h${-(LONG - 16)}Z`);
    }
  }
  return {
    behind: [
      path(`M${left} ${top}H${right}V${ground - 30}H${left}Z`, paint.base),
      path(tints.join(""), paint.shade, 'opacity=".6"'),
      line(joints.join(""), paint.light, 12, 'opacity=".55"'),
      path(`M${right - 90} ${top}H${right}V${ground - 30}H${right - 90}Z`, paint.deep, 'opacity=".5"'),
      line(`M${right} ${top}V${ground - 30}`, paint.ink, 12),
      path(`M${left} ${ground - 60}H${right}V${ground - 10}H${left}Z`, "#000000", 'opacity=".28"'),
    ].join(""),
    before: "",
  };
}

/** A tree's trunk at the shoulder that leans on it, with its roots and first boughs. */
export function treeTrunk({ trunk, frame }: Skeleton, ground: number): DrawnSeat {
  const [x] = trunk(frame.shoulder + 60, 0.12);
  const top = ground - 5200;
  return {
    behind: [
      path(
        `M${x} ${top}C${x - 20} ${ground - 2600} ${x - 10} ${ground - 900} ${x - 60} ${ground - 400}C${x - 100} ${ground - 160} ${x - 260} ${ground - 60} ${x - 360} ${ground + 20}H${x + 1120}C${x + 960} ${ground - 60} ${x + 800} ${ground - 200} ${x + 760} ${ground - 500}C${x + 720} ${ground - 1200} ${x + 740} ${ground - 2600} ${x + 800} ${top}Z`,
        BARK.base,
        `stroke="${BARK.ink}" stroke-width="12"`,
      ),
      path(
        `M${x + 520} ${top}C${x + 470} ${ground - 2600} ${x + 480} ${ground - 1000} ${x + 560} ${ground - 300}L${x + 1000} ${ground}C${x + 860} ${ground - 100} ${x + 780} ${ground - 260} ${x + 750} ${ground - 500}C${x + 716} ${ground - 1200} ${x + 734} ${ground - 2600} ${x + 796} ${top}Z`,
        BARK.deep,
        'opacity=".5"',
      ),
      line(
        [0.2, 0.36, 0.52, 0.68]
          .map((share, index) => {
            const at = x + 780 * share;
            return `M${at} ${ground - 300 - index * 130}C${at - 40} ${ground - 1300} ${at + 50} ${ground - 1900} ${at} ${ground - 3300}`;
          })
          .join(""),
        BARK.deep,
        16,
        'opacity=".7"',
      ),
      ellipse(x + 330, ground - 2250, 70, 110, BARK.deep, `stroke="${BARK.ink}" stroke-width="9"`),
    ].join(""),
    before: "",
  };
}
