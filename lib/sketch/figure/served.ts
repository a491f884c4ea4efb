import { ellipse, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import { elbowOf, forearm, type Grip, inked } from "./grip";

const DARK = 'stroke="#3a2416" stroke-width="6" stroke-linejoin="round"';

/** Both hands around something round in front of the chest: fingers hidden behind it, thumbs on its side. */
function bothHands(grip: Grip, half: number, y: number): string {
  const { build, skin } = grip;
  const hand = (side: -1 | 1) => {
    const x = 482 + side * half;
    const wrist: Point = [x + side * 26, y + 92];
    const fingers = [0, 1, 2, 3].map((finger) => {
      const d = `M${x + side * 10} ${y + 4 + finger * 33}L${x - side * (76 - Math.abs(1.2 - finger) * 10)} ${y + 24 + finger * 30}`;
      return line(d, skin.ink, 40) + line(d, skin.base, 29);
    });
    return (
      forearm(grip, elbowOf(build, side), wrist) +
      ellipse(x + side * 14, y + 50, 40, 76, skin.base, inked(skin)) +
      fingers.join("")
    );
  };
  return hand(-1) + hand(1);
}

function steam(y: number): string {
  const wisp = (x: number, up: number) =>
    spline(
      [
        [x, y],
        [x - 34, y - 60],
        [x + 18, y - 120],
        [x - 12, y - up],
      ],
      true,
    );
  return line(wisp(410, 190) + wisp(490, 230) + wisp(566, 180), "#ffffff", 15, 'opacity=".55"');
}

/** A bowl of ramen in both hands, with egg, seaweed and chopsticks. */
export function ramen(grip: Grip): string {
  const { defs, thing } = grip;
  const china = defs.linear(
    [
      [0, thing.light],
      [0.5, thing.base],
      [1, thing.shade],
    ],
    [0, 0, 1, 0],
  );
  const soup = defs.clip('<ellipse cx="482" cy="1370" rx="212" ry="58"/>');
  const noodles = [0, 1, 2, 3, 4].map((row) => {
    const y = 1346 + row * 16;
    return `M280 ${y}q50 -26 100 0t100 0t100 0t100 0`;
  });
  const sticks = "M560 1372L770 1166M590 1380L806 1186";
  return [
    path("M240 1370C246 1520 340 1610 400 1624H564C624 1610 718 1520 724 1370Z", china, inked(thing, 8)),
    path("M252 1440Q482 1516 712 1440L706 1474Q482 1552 258 1474Z", thing.light, 'opacity=".8"'),
    ellipse(482, 1370, 242, 72, thing.light, inked(thing, 8)),
    ellipse(482, 1372, 212, 58, "#c9813a", DARK),
    group(
      soup,
      line(noodles.join(""), "#8a5420", 13) + line(noodles.join(""), "#f7dd9a", 9),
      path("M300 1262H392V1384H300Z", "#24402f", DARK),
    ),
    path("M304 1268H396L388 1368H312Z", "#2c4a38", DARK),
    ellipse(440, 1366, 60, 33, "#fffdf6", DARK) + ellipse(442, 1366, 30, 17, "#f2a12e"),
    ellipse(546, 1388, 48, 23, "#fff3f0", DARK) + line("M522 1390q14 -16 28 -4t26 -6", "#ef6f8f", 7),
    ellipse(520, 1346, 15, 8, "#5faa4f") + ellipse(598, 1352, 15, 8, "#5faa4f"),
    line(sticks, "#3a2416", 20) + line(sticks, "#b5523f", 11),
    steam(1290),
    bothHands(grip, 226, 1430),
  ].join("");
}

/** A slice of cake on a plate in both hands. */
export function cake(grip: Grip): string {
  const { thing } = grip;
  const cream = "#fffaf2";
  const sponge = "#f3d195";
  return [
    ellipse(482, 1472, 272, 66, "#ffffff", 'stroke="#6a6478" stroke-width="8"'),
    ellipse(482, 1462, 206, 42, "#eef0f7"),
    // Two layers with a filling, seen at the cut.
    path("M318 1250L640 1214V1420L338 1468Z", sponge, DARK),
    path("M318 1250L640 1214V1252L320 1290Z", cream, DARK),
    path("M326 1350L640 1308V1342L330 1386Z", thing.base, DARK),
    path("M318 1250L420 1180L640 1214Z", cream, DARK),
    path(
      "M318 1250L640 1214V1250C622 1296 600 1290 590 1256C570 1310 540 1300 530 1262C510 1310 480 1310 470 1268C450 1320 420 1312 408 1276C390 1322 350 1316 320 1288Z",
      cream,
      DARK,
    ),
    // A strawberry.
    path(
      "M470 1190C440 1150 450 1104 500 1096C552 1100 566 1146 534 1190C516 1212 488 1212 470 1190Z",
      "#e0354a",
      DARK,
    ),
    path(
      "M500 1102C470 1104 452 1094 446 1078C470 1080 486 1076 498 1062C510 1078 534 1082 554 1076C548 1096 524 1106 500 1102Z",
      "#5a9a48",
      DARK,
    ),
    ellipse(480, 1136, 5, 8, "#ffe3a8") +
      ellipse(512, 1150, 5, 8, "#ffe3a8") +
      ellipse(494, 1176, 5, 8, "#ffe3a8"),
    bothHands(grip, 262, 1420),
  ].join("");
}

/** Two full glasses, and what else stands on a waiter's tray. */
function glasses([x, y]: Point): string {
  const glass = (at: number, wine: string) =>
    [
      path(
        `M${x + at - 50} ${y - 250}Q${x + at - 56} ${y - 130} ${x + at} ${y - 110}Q${x + at + 56} ${y - 130} ${x + at + 50} ${y - 250}Z`,
        "#eaf4ff",
        'fill-opacity=".55" stroke="#4a5a78" stroke-width="6"',
      ),
      path(
        `M${x + at - 53} ${y - 200}Q${x + at - 46} ${y - 126} ${x + at} ${y - 114}Q${x + at + 46} ${y - 126} ${x + at + 53} ${y - 200}Z`,
        wine,
      ),
      line(`M${x + at} ${y - 110}V${y - 22}`, "#4a5a78", 13) +
        line(`M${x + at} ${y - 110}V${y - 22}`, "#eaf4ff", 6),
      ellipse(x + at, y - 16, 44, 11, "#eaf4ff", 'stroke="#4a5a78" stroke-width="5"'),
    ].join("");
  const cup = [
    path(
      `M${x - 46} ${y - 96}L${x - 36} ${y - 12}Q${x} ${y + 4} ${x + 36} ${y - 12}L${x + 46} ${y - 96}Z`,
      "#ffffff",
      'stroke="#6a6478" stroke-width="6"',
    ),
    ellipse(x, y - 96, 46, 12, "#6b3f26", 'stroke="#6a6478" stroke-width="6"'),
  ].join("");
  return glass(-116, "#a8263f") + glass(122, "#f0b83a") + cup;
}

/** A tray with drinks on a raised, flat hand. */
export function tray(grip: Grip, [x, y]: Point): string {
  const { skin, thing, build } = grip;
  const top = y - 86;
  const fingers = [-62, -22, 20, 58].map((aside) => {
    const d = `M${x + aside * 0.5} ${y - 14}L${x + aside * 1.35} ${top + 34}`;
    return line(d, skin.ink, 38) + line(d, skin.base, 27);
  });
  return [
    forearm(grip, elbowOf(build, 1), [x + 8, y + 62]),
    ...fingers,
    path(
      `M${x - 50} ${y + 66}C${x - 66} ${y + 20} ${x - 60} ${y - 30} ${x - 30} ${y - 40}H${x + 36}C${x + 64} ${y - 30} ${x + 68} ${y + 20} ${x + 56} ${y + 66}Z`,
      skin.base,
      inked(skin),
    ),
    ellipse(x, top + 14, 276, 54, thing.deep, inked(thing, 8)),
    ellipse(x, top, 276, 52, thing.light, inked(thing, 8)),
    ellipse(x, top, 226, 36, thing.base),
    glasses([x, top]),
  ].join("");
}
