import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { fist } from "./fist";
import { elbowOf, forearm, type Grip, inked } from "./grip";
import { laidHand } from "./laid-hand";

/** A teddy bear hugged to the chest by both arms. */
export function teddy(grip: Grip): string {
  const { defs, thing, build } = grip;
  const fur = (cx: number, cy: number, r: number) =>
    defs.radial(
      [
        [0, thing.light],
        [0.6, thing.base],
        [1, thing.shade],
      ],
      [cx, cy, r],
    );
  const plush = fur(0.4, 0.3, 0.8);
  const ink = inked(thing, 8);
  const pale = "#f3dfc0";
  const limb = (side: -1 | 1) => [
    ellipse(
      482 + side * 176,
      1770,
      104,
      120,
      plush,
      `${ink} transform="rotate(${side * -24} ${482 + side * 176} 1770)"`,
    ),
    ellipse(
      482 + side * 196,
      1800,
      56,
      66,
      pale,
      `opacity=".9" transform="rotate(${side * -24} ${482 + side * 196} 1800)"`,
    ),
  ];
  const ear = (side: -1 | 1) =>
    ellipse(482 + side * 138, 1128, 72, 72, plush, ink) +
    ellipse(482 + side * 138, 1132, 40, 40, pale, 'opacity=".9"');
  const arm = (side: -1 | 1) =>
    path(
      `M${482 + side * 130} 1440C${482 + side * 210} 1420 ${482 + side * 290} 1350 ${482 + side * 280} 1300C${482 + side * 262} 1250 ${482 + side * 190} 1290 ${482 + side * 110} 1370Z`,
      plush,
      ink,
    );
  return [
    arm(-1),
    arm(1),
    path(
      "M482 1370C600 1370 670 1470 676 1600C680 1730 600 1800 482 1800C364 1800 284 1730 288 1600C294 1470 364 1370 482 1370Z",
      plush,
      ink,
    ),
    ellipse(482, 1620, 128, 140, pale, 'opacity=".8"'),
    ...limb(-1),
    ...limb(1),
    ear(-1),
    ear(1),
    ellipse(482, 1252, 204, 178, plush, ink),
    ellipse(482, 1310, 88, 66, pale, `stroke="${thing.ink}" stroke-width="5"`),
    path("M450 1272Q482 1254 514 1272Q506 1308 482 1312Q458 1308 450 1272Z", "#4a2f2a"),
    line("M482 1312V1336M482 1336Q456 1358 436 1338M482 1336Q508 1358 528 1338", "#4a2f2a", 7),
    ellipse(402, 1236, 20, 24, "#2b1c1c") + ellipse(562, 1236, 20, 24, "#2b1c1c"),
    ellipse(396, 1228, 7, 8, "#ffffff") + ellipse(556, 1228, 7, 8, "#ffffff"),
    // A bow at its neck.
    path(
      "M482 1420C430 1370 380 1380 376 1424C380 1470 430 1476 482 1432C534 1476 584 1470 588 1424C584 1380 534 1370 482 1420Z",
      "#d8434f",
      'stroke="#4a1420" stroke-width="7" stroke-linejoin="round"',
    ),
    ellipse(482, 1426, 28, 26, "#e8626c", 'stroke="#4a1420" stroke-width="6"'),
    forearm(grip, elbowOf(build, -1), [330, 1640]),
    forearm(grip, elbowOf(build, 1), [634, 1560]),
    laidHand(grip, [372, 1644], -1, 6),
    laidHand(grip, [592, 1552], 1, -4),
  ].join("");
}

/** A guitar across the body: one hand on the strings, the other around the neck. */
export function guitar(grip: Grip): string {
  const { defs, thing, build } = grip;
  const top = defs.radial(
    [
      [0, thing.light],
      [0.6, thing.base],
      [1, thing.shade],
    ],
    [0.4, 0.35, 0.75],
  );
  const ink = 'stroke="#3a2416" stroke-width="8" stroke-linejoin="round"';
  const strings = [-15, -5, 5, 15].map((y) => `M-60 ${y}H830`);
  const frets = Array.from({ length: 8 }, (_, index) => `M${330 + index * 62} -26V26`);
  const pegs = [-1, 1].flatMap((side) =>
    [850, 905, 960].map((x) => ellipse(x, side * 62, 18, 14, "#e8d9b0", ink)),
  );
  const body =
    "M-230 0C-236 -150 -150 -226 -40 -214C40 -206 60 -160 120 -164C200 -176 262 -110 262 0C262 110 200 176 120 164C60 160 40 206 -40 214C-150 226 -236 150 -230 0Z";
  return [
    path("M150 1010L230 960L560 1560L480 1600Z", thing.deep, inked(thing)),
    forearm(grip, elbowOf(build, 1), [864, 1420]),
    group(
      'transform="translate(400 1580) rotate(-27) scale(.84)"',
      path(body, top, `${ink} transform="scale(1.26)"`),
      path(body, "none", 'stroke="#fff1d0" stroke-width="5" opacity=".7" transform="scale(1.18)"'),
      path("M210 -32H830L838 32H230Z", "#5a3a26", ink),
      line(frets.join(""), "#cbb27a", 5),
      path("M826 -38L1000 -50Q1016 0 1000 50L826 38Z", thing.deep, ink),
      ...pegs,
      ellipse(110, 0, 70, 70, "#2b1a12", 'stroke="#f0d9a4" stroke-width="9"'),
      path("M-96 -60H-58V60H-96Z", "#3a2416", ink),
      line(strings.join(""), "#f6efe0", 3.5),
    ),
    fist(grip, [846, 1360]),
    forearm(grip, elbowOf(build, -1), [372, 1590]),
    laidHand(grip, [420, 1584], -1, 4),
  ].join("");
}
