import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, path } from "@/lib/sketch/svg";
import { drawBall } from "./balls";
import { DARK, type DrawnGear, edged, type Geared, palm, turnedAt } from "./gear-parts";
import type { Gear } from "./pose";
import { drawRides } from "./rides";
import { angleOf } from "./skeleton";

/** A slab with rounded corners, as a phone is. */
const slab = (wide: number, high: number, fill: string) =>
  `<rect x="${-wide / 2}" y="${-high / 2}" width="${wide}" height="${high}" rx="18" fill="${fill}" ${edged(8)}/>`;

/** Fingertips that come round the edge of what a hand holds up. */
const fingertips = (skin: Geared["skin"], from: number, to: number, downs: readonly number[]) =>
  downs
    .map((down) => `M${from} ${down}L${to} ${down - 6}`)
    .map((d) => line(d, skin.ink, 42) + line(d, skin.base, 30))
    .join("");

function phone({ body, skin }: Geared): DrawnGear {
  const at = palm(body.arms[0], 70);
  return {
    over: turnedAt(
      [at[0] + 14, at[1] - 34],
      12,
      slab(74, 250, "#2f3040"),
      fingertips(skin, -48, 8, [-28, 10, 48, 84]),
    ),
  };
}

function camera({ body, skin }: Geared): DrawnGear {
  const at = palm(body.arms[1], 70);
  return {
    over: turnedAt(
      [at[0] + 6, at[1] - 60],
      16,
      slab(150, 300, "#3a3c50"),
      ellipse(-38, -106, 24, 24, "#1c1d28", 'stroke="#8f93a8" stroke-width="6"'),
      ellipse(-38, -46, 16, 16, "#1c1d28", 'stroke="#8f93a8" stroke-width="5"'),
      fingertips(skin, 88, 30, [12, 52, 92, 128]),
    ),
  };
}

/** A fist seen from its fingers, with the thumb up. */
function thumb({ body, skin }: Geared): DrawnGear {
  const [x, y] = body.arms[1][2];
  const ink = `stroke="${skin.ink}" stroke-width="8" stroke-linejoin="round"`;
  const fingers = [-44, -6, 32, 66].map((down, index) => {
    const d = `M-52 ${down}H${index === 3 ? 14 : 26}`;
    return line(d, skin.ink, 46) + line(d, skin.base, 34);
  });
  return {
    over: turnedAt(
      [x - 24, y - 30],
      -6,
      line("M28 -40C24 -100 20 -130 26 -158", skin.ink, 58) +
        line("M28 -40C24 -100 20 -130 26 -158", skin.base, 44),
      path("M-40 -66C0 -90 60 -84 76 -40C92 20 84 80 56 104C20 116 -40 110 -52 84Z", skin.base, ink),
      ...fingers,
    ),
  };
}

/** Two hands that make a heart of thumbs and fingers. */
function heart({ body, skin }: Geared): DrawnGear {
  const [a, b] = [body.arms[0][2], body.arms[1][2]];
  const half = (way: -1 | 1) => {
    const hand = `M${way * 104} 0C${way * 150} -70 ${way * 130} -160 ${way * 66} -160C${way * 30} -160 ${way * 6} -130 ${way * 4} -96`;
    const thumbs = `M${way * 96} 10C${way * 70} 50 ${way * 40} 70 ${way * 6} 92`;
    return [
      line(hand, skin.ink, 84) + line(thumbs, skin.ink, 60),
      line(hand, skin.base, 68) + line(thumbs, skin.base, 44),
      line(
        `M${way * 110} -126Q${way * 90} -150 ${way * 60} -140M${way * 124} -92Q${way * 100} -118 ${way * 66} -112`,
        skin.deep,
        5,
      ),
    ].join("");
  };
  return { over: turnedAt([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 10], 0, half(-1), half(1)) };
}

/** A heart that a kiss sends off. */
function kiss({ body }: Geared): DrawnGear {
  const [x, y] = palm(body.arms[1], 150);
  const heart = "M0 60C-110 -20 -70 -100 0 -46C70 -100 110 -20 0 60Z";
  return {
    over:
      turnedAt([x + 150, y - 70], 14, path(heart, "#f2607f", 'stroke="#8a1f3c" stroke-width="8"')) +
      turnedAt(
        [x + 300, y - 210],
        -10,
        path(heart, "#f58ca4", 'stroke="#8a1f3c" stroke-width="8" transform="scale(.6)"'),
      ),
  };
}

/** A ring in its open box on the outstretched hand. */
function ring({ body }: Geared): DrawnGear {
  const [x, y] = palm(body.arms[1], 110);
  return {
    over: turnedAt(
      [x + 10, y - 60],
      0,
      path("M-74 -20L-60 -130H70L78 -20Z", "#7a1f34", edged(9)),
      path("M-78 -16H82V54H-78Z", "#94283f", edged(9)),
      ellipse(0, -40, 34, 34, "none", 'stroke="#e8b84a" stroke-width="13"'),
      path("M-26 -84L0 -112L26 -84L0 -56Z", "#e8f6ff", 'stroke="#4f8fb8" stroke-width="6"'),
    ),
  };
}

function bat({ body }: Geared): DrawnGear {
  const [x, y] = palm(body.arms[1], 46);
  const wood = paintOf("#c98f52", "#6a4a9c");
  return {
    over: turnedAt(
      [x, y],
      24,
      path(
        "M-18 190C-26 210 30 210 22 190L20 40L34 -120C52 -300 66 -420 64 -560C62 -640 -58 -640 -60 -560C-62 -420 -46 -300 -30 -120L-16 40Z",
        wood.base,
        edged(),
      ),
      line("M-26 -200C-38 -340 -44 -440 -42 -560", wood.light, 12),
      path("M-18 190L-17 60H21L22 190Z", "#3a3f52"),
    ),
  };
}

function racket({ body, colour }: Geared): DrawnGear {
  const arm = body.arms[1];
  const strings = [-120, -72, -24, 24, 72, 120].map((at) => `M${at} -700V-240M-170 ${at - 470}H170`).join("");
  const clip =
    "M0 -720C130 -720 190 -600 184 -480C178 -350 100 -250 0 -250C-100 -250 -178 -350 -184 -480C-190 -600 -130 -720 0 -720Z";
  const [tx, ty] = palm(body.arms[0], 330);
  return {
    over:
      turnedAt(
        palm(arm, 50),
        180 - angleOf(arm[1], arm[2]),
        line(strings, "#f4f2ea", 6, 'opacity=".9"'),
        line("M0 120V-120M0 -120C-20 -180 -70 -230 -100 -290M0 -120C20 -180 70 -230 100 -290", DARK, 50),
        line("M0 120V-120M0 -120C-20 -180 -70 -230 -100 -290M0 -120C20 -180 70 -230 100 -290", colour, 32),
        path(clip, "none", `stroke="${DARK}" stroke-width="46"`) +
          path(clip, "none", `stroke="${colour}" stroke-width="28"`),
      ) + drawBall("tennis", [tx, ty]),
  };
}

function barbell({ body }: Geared): DrawnGear {
  const [[lx, ly], [rx]] = [palm(body.arms[0]), palm(body.arms[1])];
  const plates = (x: number, way: -1 | 1) =>
    [
      [190, 250],
      [260, 200],
      [320, 130],
    ]
      .map(
        ([out = 0, r = 0]) =>
          `<rect x="${x + way * out - 32}" y="${ly - r}" width="64" height="${r * 2}" rx="20" fill="#3a3f52" ${edged()}/>`,
      )
      .join("");
  const bar = `M${lx - 430} ${ly}H${rx + 430}`;
  return {
    behind: line(bar, DARK, 40) + line(bar, "#c3c8d6", 22) + plates(lx, -1) + plates(rx, 1),
  };
}

/** A drawn bow with its arrow: the farther hand holds it, the nearer one the string. */
function bow({ body }: Geared): DrawnGear {
  const [x, y] = palm(body.arms[0]);
  const [sx, sy] = palm(body.arms[1], 40);
  const limb = `M${x - 130} ${y - 760}C${x - 60} ${y - 720} ${x + 20} ${y - 420} ${x + 26} ${y - 160}L${x + 26} ${y + 160}C${x + 20} ${y + 420} ${x - 60} ${y + 720} ${x - 130} ${y + 760}`;
  const tip = x + 260;
  const [qx, qy] = body.trunk(-150, 0.1);
  return {
    behind: [
      turnedAt(
        [qx, qy],
        -16,
        ...[-40, 0, 40].map(
          (at) =>
            line(`M${at} -190V40`, "#d9b98a", 14) +
            path(`M${at} -200l-26 -60v90l26 40l26 -40v-90Z`, "#c8434f", edged(7)),
        ),
        path("M-78 0H78L62 620Q0 660 -62 620Z", "#7a4a2c", edged()),
        line("M-76 60H76M-66 540H66", "#e8b84a", 14),
      ),
      line(limb, DARK, 58) + line(limb, "#8a5230", 38),
      line(`M${x - 126} ${y - 750}L${sx + 20} ${sy}L${x - 126} ${y + 750}`, "#f4efe2", 8),
      line(`M${sx - 20} ${sy}L${tip} ${y - 8}`, DARK, 24) +
        line(`M${sx - 20} ${sy}L${tip} ${y - 8}`, "#d9b98a", 12),
      path(`M${tip + 84} ${y - 10}L${tip - 20} ${y - 48}V${y + 30}Z`, "#c3c8d6", edged(8)),
    ].join(""),
    over: path(`M${sx - 30} ${sy}l-120 -44l60 44l-60 44Z`, "#c8434f", edged(7)),
  };
}

/** A ball where the foot or the hands have it. */
function ball({ body, slug }: Geared): DrawnGear {
  const [x, y] = body.legs[1][2];
  return slug ? { over: drawBall(slug, [x + 360, y - 40]) } : {};
}
const hoop = ({ slug }: Geared): DrawnGear => ({ behind: drawBall(slug ?? "basketball", [487, -150]) });
function save({ body, slug }: Geared): DrawnGear {
  const [x, y] = palm(body.arms[1], 260);
  return slug ? { over: drawBall(slug, [x + 60, y]) } : {};
}

const DRAWN: Partial<Record<Gear, (geared: Geared) => DrawnGear>> = {
  phone,
  camera,
  thumb,
  heart,
  kiss,
  ring,
  bat,
  racket,
  barbell,
  bow,
  ball,
  hoop,
  save,
};

/** Draws what a pose is done with. */
export const drawGear = (gear: Gear | undefined, geared: Geared): DrawnGear =>
  gear ? (DRAWN[gear]?.(geared) ?? drawRides(gear, geared)) : {};
