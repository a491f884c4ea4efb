import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, type Point, path } from "@/lib/sketch/svg";
import { DARK, type DrawnGear, edged, type Geared, palm, soles, turnedAt } from "./gear-parts";
import type { Gear } from "./pose";

/** The ends and the middle of what both feet stand on. */
function under({ body }: Geared): { left: number; right: number; middle: number; y: number } {
  const xs = body.legs.map(([, , end]) => end[0]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { left, right, middle: (left + right) / 2, y: soles(body) };
}

/** The foam of a crest: how far to the right of the board's middle, and how high. */
const CREST: readonly Point[] = [
  [-1330, 60],
  [-1130, 150],
  [-930, 190],
  [-720, 190],
  [-520, 150],
  [-330, 60],
  [-190, -70],
];

/** A crest that breaks behind the board, and its foam in front. */
function surfboard(geared: Geared): DrawnGear {
  const { left, right, middle, y } = under(geared);
  const paint = paintOf(geared.slug ? geared.colour : "#f2b84a", "#6a4a9c");
  const long = (right - left) / 2 + 420;
  const foam = (xs: readonly number[], down: number, r: number) =>
    xs.map((x) => ellipse(middle + x, y + down, r, r * 0.5, "#ffffff", 'opacity=".94"')).join("");
  return {
    behind: [
      path(
        `M${middle - 4200} ${y + 260}C${middle - 2600} ${y + 120} ${middle - 2100} ${y - 900} ${middle - 1300} ${y - 1500}C${middle - 900} ${y - 1760} ${middle - 300} ${y - 1700} ${middle - 160} ${y - 1380}C${middle - 520} ${y - 1560} ${middle - 900} ${y - 1300} ${middle - 860} ${y - 900}C${middle - 700} ${y - 300} ${middle + 700} ${y - 60} ${middle + 4200} ${y - 40}V${y + 1400}H${middle - 4200}Z`,
        "#2f8fc0",
      ),
      path(
        `M${middle - 2500} ${y + 100}C${middle - 1900} ${y - 300} ${middle - 1700} ${y - 1100} ${middle - 1150} ${y - 1420}C${middle - 1200} ${y - 900} ${middle - 1100} ${y - 200} ${middle + 900} ${y + 40}Z`,
        "#6cc4e2",
        'opacity=".75"',
      ),
      line(
        `M${middle - 1900} ${y}C${middle - 1500} ${y - 300} ${middle - 1450} ${y - 900} ${middle - 1220} ${y - 1240}M${middle - 1300} ${y + 20}C${middle - 1150} ${y - 160} ${middle - 1130} ${y - 520} ${middle - 1010} ${y - 760}`,
        "#e6f7ff",
        22,
        'opacity=".8"',
      ),
      CREST.map(([x, up]) => ellipse(middle + x, y - 1500 - up, 170, 110, "#ffffff")).join(""),
      turnedAt(
        [middle, y + 26],
        -3,
        path(
          `M${-long} -20C${-long * 0.6} -66 ${long * 0.7} -70 ${long + 60} -74C${long * 0.8} 30 ${-long * 0.6} 60 ${-long} -20Z`,
          paint.base,
          edged(),
        ),
        line(`M${-long * 0.86} -16C${-long * 0.4} -26 ${long * 0.4} -30 ${long * 0.9} -56`, paint.light, 12),
      ),
    ].join(""),
    over:
      foam([-1500, -1150, -800, -420, -60, 300, 660, 1000, 1380], 150, 260) +
      foam([-1320, -900, -560, -160, 220, 560, 900], 84, 150),
  };
}

function skateboard(geared: Geared): DrawnGear {
  const { left, right, middle, y } = under(geared);
  const long = (right - left) / 2 + 240;
  const paint = paintOf(geared.slug ? geared.colour : "#d8434f", "#6a4a9c");
  const wheel = (x: number) =>
    ellipse(x, y + 96, 62, 62, "#f4efe2", edged()) + ellipse(x, y + 96, 20, 20, "#8f93a3");
  const deck = `M${middle - long - 60} ${y - 40}Q${middle - long} ${y + 26} ${middle - long + 100} ${y + 26}H${middle + long - 100}Q${middle + long} ${y + 26} ${middle + long + 60} ${y - 40}`;
  return {
    behind:
      wheel(middle - long + 190) +
      wheel(middle + long - 190) +
      line(deck, DARK, 56) +
      line(deck, paint.base, 36),
  };
}

function snowboard(geared: Geared): DrawnGear {
  const { left, right, middle, y } = under(geared);
  const long = (right - left) / 2 + 330;
  const paint = paintOf(geared.slug ? geared.colour : "#3f6fd0", "#6a4a9c");
  const deck = `M${middle - long - 40} ${y - 60}Q${middle - long} ${y + 24} ${middle - long + 120} ${y + 24}H${middle + long - 120}Q${middle + long} ${y + 24} ${middle + long + 40} ${y - 60}`;
  return { behind: line(deck, DARK, 64) + line(deck, paint.base, 44) };
}

/** Four wheels under each shoe. */
function wheels({ body, colour }: Geared): DrawnGear {
  const one = ([x, y]: Point) =>
    line(`M${x - 96} ${y + 124}H${x + 118}`, DARK, 30) +
    [-86, -22, 42, 106].map((by) => ellipse(x + by, y + 160, 42, 42, colour, edged(9))).join("");
  return { behind: "", over: body.legs.map(([, , end]) => one(end)).join("") };
}

/** A blade under each boot, along the sole. */
function blades({ body }: Geared): DrawnGear {
  const one = ([, knee, [x, y]]: (typeof body.legs)[0], foot: number) => {
    const lies = Math.abs(x - knee[0]) > 500 ? foot : 0;
    return turnedAt(
      [x, y],
      lies,
      line("M-50 130V164M110 130V164", DARK, 22),
      line("M-100 170H150Q190 166 196 140", DARK, 26) + line("M-96 170H150Q184 166 190 144", "#dfe6f2", 14),
    );
  };
  return {
    behind: "",
    over: body.legs.map((leg, index) => one(leg, body.pose.legs[index as 0 | 1].foot ?? 0)).join(""),
  };
}

function skis({ body, colour }: Geared): DrawnGear {
  const ski = ([x, y]: Point) => {
    const d = `M${x - 640} ${y + 118}H${x + 760}Q${x + 900} ${y + 110} ${x + 960} ${y + 20}`;
    return line(d, DARK, 46) + line(d, colour, 28);
  };
  const pole = (which: 0 | 1) => {
    const [x, y] = palm(body.arms[which]);
    const d = `M${x + 20} ${y - 130}L${x - 420} ${y + 1180}`;
    return line(d, DARK, 30) + line(d, "#c3c8d6", 16) + ellipse(x - 386, y + 1080, 70, 22, "#3a3f52");
  };
  return { behind: ski(body.legs[0][2]) + pole(0), over: ski(body.legs[1][2]) + pole(1) };
}

/** Draws what somebody stands on. */
export function drawRides(gear: Gear, geared: Geared): DrawnGear {
  switch (gear) {
    case "surfboard":
      return surfboard(geared);
    case "skateboard":
      return skateboard(geared);
    case "snowboard":
      return snowboard(geared);
    case "wheels":
      return wheels(geared);
    case "blades":
      return blades(geared);
    case "skis":
      return skis(geared);
    default:
      return {};
  }
}
