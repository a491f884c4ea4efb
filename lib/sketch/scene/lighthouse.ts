import { lchOf, mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, line, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { landmarkOf, type Stage } from "./stage";

/** Half the tower's width at the foot and below the gallery, and where the gallery is, as shares of its height. */
const [FOOT, NECK, GALLERY] = [0.1, 0.062, 0.74];

/** A rock in the surf, green on top; its highest point is at (x, y). */
function rock({ palette, random, unit }: Stage, x: number, y: number, size: number): string {
  const stone = mix(mix("#6d6478", palette.ambient, 0.4), palette.near, 0.3);
  const at = (dx: number, dy: number): Point => [x + dx * size, y + dy * size];
  const body = spline([
    at(-0.2, -0.005),
    at(0.2, -0.01),
    at(0.36, 0.07),
    at(0.5, 0.18),
    at(0.62, 0.29),
    at(0, 0.33),
    at(-0.62, 0.29),
    at(-0.46, 0.16),
    at(-0.34, 0.06),
  ]);
  const facets = [-0.4, -0.27, -0.12, 0.03, 0.18, 0.32].map((share) => {
    const [dx, dy] = [share + random.between(-0.03, 0.03), random.between(0.09, 0.16)];
    return polygon([at(dx, dy), at(dx + 0.07, dy + 0.05), at(dx + 0.1, dy + 0.14), at(dx - 0.02, dy + 0.1)]);
  });
  const turf = spline([
    at(-0.33, 0.06),
    at(-0.18, -0.012),
    at(0.19, -0.016),
    at(0.36, 0.075),
    at(0.1, 0.05),
    at(-0.1, 0.07),
  ]);
  return [
    path(body, stone),
    path(facets.join(""), shift(stone, -0.05), 'opacity=".55"'),
    path(turf, mix(palette.ground, "#5f8f56", 0.5)),
    line(
      `M${at(-0.66, 0.3).join(" ")}q${size * 0.2} ${-size * 0.03} ${size * 0.44} 0t${size * 0.44} 0t${size * 0.44} 0`,
      "#ffffff",
      unit * 7,
      'opacity=".8"',
    ),
  ].join("");
}

/** The tower between foot and gallery, in bands of two colours and shaded to look round. */
function tower({ defs, palette }: Stage, x: number, y: number, size: number, colour: string): string {
  const half = (share: number) => size * (FOOT + ((NECK - FOOT) * share) / GALLERY);
  const edge = (share: number, bow: number) =>
    `${x + half(share)} ${y - share * size}Q${x} ${y - share * size + bow * size} ${x - half(share)} ${y - share * size}`;
  const shape = (from: number, to: number) =>
    `M${x - half(from)} ${y - from * size}L${x - half(to)} ${y - to * size}Q${x} ${y - to * size + 0.02 * size} ${x + half(to)} ${y - to * size}L${edge(from, 0.03)}Z`;
  const step = GALLERY / 7;
  const bands = [1, 3, 5].map((band) => shape(band * step, (band + 1) * step));
  const round = defs.linear(
    [
      [0, "#ffffff", 0.3],
      [0.35, "#ffffff", 0],
      [1, palette.ambient, 0.55],
    ],
    [0, 0, 1, 0],
  );
  const pane = (share: number) =>
    rect(x - size * 0.013, y - share * size, size * 0.026, size * 0.045, "#3a3348", `rx="${size * 0.013}"`);
  return [
    path(shape(0, GALLERY), mix("#fbf7f0", palette.ambient, palette.night ? 0.35 : 0.05)),
    path(bands.join(""), mix(colour, palette.ambient, palette.night ? 0.35 : 0.05)),
    path(shape(0, GALLERY), round),
    pane(0.3),
    pane(0.51),
    pane(0.68),
    path(
      `M${x - size * 0.032} ${y + size * 0.008}V${y - size * 0.06}a${size * 0.032} ${size * 0.034} 0 0 1 ${size * 0.064} 0V${y + size * 0.008}Z`,
      "#4a3030",
    ),
  ].join("");
}

/** Gallery, lantern and roof. */
function lantern({ palette, defs }: Stage, x: number, y: number, size: number, colour: string): string {
  const deck = y - GALLERY * size;
  const dark = mix("#2c2838", palette.ambient, 0.2);
  const roof = mix(colour, palette.ambient, palette.night ? 0.35 : 0.08);
  const posts = [-0.09, -0.06, -0.03, 0, 0.03, 0.06, 0.09].map(
    (dx) => `M${x + dx * size} ${deck - size * 0.012}v${-size * 0.05}`,
  );
  const glass = defs.linear([
    [0, "#fff8d8"],
    [1, "#ffd873"],
  ]);
  return [
    rect(x - size * 0.046, deck - size * 0.125, size * 0.092, size * 0.12, glass),
    line(
      `M${x - size * 0.046} ${deck - size * 0.125}v${size * 0.12}M${x - size * 0.015} ${deck - size * 0.125}v${size * 0.12}M${x + size * 0.015} ${deck - size * 0.125}v${size * 0.12}M${x + size * 0.046} ${deck - size * 0.125}v${size * 0.12}`,
      dark,
      size * 0.007,
    ),
    rect(x - size * 0.105, deck - size * 0.014, size * 0.21, size * 0.024, dark, `rx="${size * 0.006}"`),
    line(`${posts.join("")}M${x - size * 0.1} ${deck - size * 0.062}h${size * 0.2}`, dark, size * 0.006),
    path(
      `M${x - size * 0.066} ${deck - size * 0.122}C${x - size * 0.06} ${deck - size * 0.18} ${x - size * 0.03} ${deck - size * 0.205} ${x} ${deck - size * 0.215}C${x + size * 0.03} ${deck - size * 0.205} ${x + size * 0.06} ${deck - size * 0.18} ${x + size * 0.066} ${deck - size * 0.122}Z`,
      roof,
    ),
    line(`M${x} ${deck - size * 0.21}v${-size * 0.045}`, dark, size * 0.009),
  ].join("");
}

/** The lamp's glow and, in dim light, its beams over the sea. */
function beams({ defs, palette, width, brief }: Stage, x: number, y: number, size: number): string {
  const glow = defs.radial([
    [0, "#fff3b8", 0.9],
    [1, "#fff3b8", 0],
  ]);
  const low = palette.night || brief.time === "sunset" || brief.weather.includes("storm");
  const beam = (side: -1 | 1) => {
    const fill = defs.linear(
      [
        [0, "#fff3b8", 0.62],
        [1, "#fff3b8", 0],
      ],
      [x, y, x + side * width * 0.7, y],
      true,
    );
    const far = x + side * width * 0.75;
    return path(
      polygon([
        [x, y - size * 0.02],
        [far, y - size * 0.2],
        [far, y + size * 0.06],
        [x, y + size * 0.02],
      ]),
      fill,
    );
  };
  return group("", low ? beam(-1) + beam(1) : "", ellipse(x, y, size * 0.2, size * 0.2, glow));
}

/** A lighthouse on its rock, `size` pixels tall, its foot at (x, y); empty where the brief names none. */
export function paintLighthouse(stage: Stage, x: number, y: number, size: number): string {
  const landmark = landmarkOf(stage, "lighthouse");
  if (!landmark) return "";
  const named = landmark.colour;
  const colour = named && lchOf(named).l < 0.85 ? named : "#cf3f3c";
  return [
    beams(stage, x, y - size * 0.8, size),
    rock(stage, x, y, size),
    tower(stage, x, y, size, colour),
    lantern(stage, x, y, size, colour),
  ].join("");
}
