import { mix, shift } from "@/lib/sketch/colour";
import type { Paint } from "@/lib/sketch/figure/paint";
import type { Random } from "@/lib/sketch/random";
import { blade, type Defs, ellipse, group, line, type Point, path, spline } from "@/lib/sketch/svg";

/** What an animal is drawn with, in a 1,000-unit square, standing on its lower edge. */
export interface Fur {
  defs: Defs;
  coat: Paint;
  /** Paler fur on the muzzle and chest. */
  pale: string;
  eye: string;
  random: Random;
}

export interface Features {
  /** Outlines of the left ear, which is mirrored for the right one. */
  ear: readonly Point[];
  innerEar: readonly Point[];
  /** Half the head's width and height. */
  head: readonly [number, number];
  muzzle: "small" | "long" | "broad";
  whiskers: boolean;
  stripes: boolean;
  mask: boolean;
  innerColour: string;
  /** A panda's dark ears, limbs and eye patches. */
  patches?: boolean;
  /** Tufts of fur at the cheeks. */
  tufted: boolean;
  /** The eyes' distance from the centre, their height and their size. */
  eyes: { apart: number; y: number; size: number; slit: boolean };
}

const DARK = "#2b2833";
const MIDDLE = 500;
const HEAD_Y = 420;

/** Draws a shape and its mirror image. */
export function both(shape: string): string {
  return shape + group(`transform="translate(${2 * MIDDLE} 0) scale(-1 1)"`, shape);
}

/** Fur as a ragged fringe of tufts along an arc. */
function tufts(
  random: Random,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  count: number,
  size: number,
): string {
  return Array.from({ length: count }, (_, index) => {
    const angle = from + ((to - from) * (index + random.between(0, 0.8))) / count;
    const [x, y] = [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
    const long = size * random.between(0.7, 1.2);
    return blade(
      [x, y],
      [x + Math.cos(angle) * long * 0.5, y + Math.sin(angle) * long * 0.5 + 8],
      [x + Math.cos(angle) * long, y + Math.sin(angle) * long + 16],
      size * 0.3,
    );
  }).join("");
}

/** The left eye, looking straight ahead, with a pupil and two highlights. */
export function animalEye(
  defs: Defs,
  x: number,
  y: number,
  size: number,
  colour: string,
  slit: boolean,
): string {
  const iris = defs.radial(
    [
      [0, shift(colour, 0.14)],
      [0.65, colour],
      [1, shift(colour, -0.22)],
    ],
    [0.5, 0.66, 0.6],
  );
  return [
    ellipse(x, y, size * 1.2, size * 1.14, "#1a1224"),
    ellipse(x, y, size, size * 0.97, iris),
    ellipse(x, y, slit ? size * 0.3 : size * 0.56, slit ? size * 0.78 : size * 0.58, "#120b1c"),
    ellipse(x - size * 0.32, y - size * 0.38, size * 0.3, size * 0.25, "#ffffff"),
    ellipse(x + size * 0.34, y + size * 0.38, size * 0.14, size * 0.12, "#ffffff", 'opacity=".85"'),
    path(
      `M${x - size * 1.36} ${y - size * 0.1}Q${x - size * 0.5} ${y - size * 1.5} ${x + size * 1.1} ${y - size * 0.5}Q${x - size * 0.3} ${y - size * 1.16} ${x - size * 1.36} ${y - size * 0.1}Z`,
      "#1a1224",
    ),
  ].join("");
}

/** The shape of the muzzle, which may extend below the head. */
function muzzleShape(kind: Features["muzzle"], fill: string, ink = ""): string {
  if (kind === "small") return both(ellipse(466, 548, 54, 42, fill));
  if (kind === "broad") return ellipse(500, 556, 122, 92, fill, ink);
  const pointed = "M398 480C420 560 452 622 500 640C548 622 580 560 602 480C560 520 440 520 398 480Z";
  return path(pointed, fill, ink);
}

function muzzleOf({ coat, pale }: Fur, kind: Features["muzzle"]): string {
  const nose = (y: number, s: number, colour: string) =>
    path(
      `M${MIDDLE - s} ${y - s * 0.5}Q${MIDDLE} ${y - s * 0.95} ${MIDDLE + s} ${y - s * 0.5}Q${MIDDLE + s * 0.7} ${y + s * 0.5} ${MIDDLE} ${y + s * 0.72}Q${MIDDLE - s * 0.7} ${y + s * 0.5} ${MIDDLE - s} ${y - s * 0.5}Z`,
      colour,
      `stroke="${coat.ink}" stroke-width="5"`,
    ) + ellipse(MIDDLE - s * 0.3, y - s * 0.36, s * 0.28, s * 0.14, "#ffffff", 'opacity=".7"');
  const smile = (y: number, wide: number) =>
    line(
      `M${MIDDLE} ${y}v22M${MIDDLE} ${y + 22}q${-wide * 0.5} 30 ${-wide} 4M${MIDDLE} ${y + 22}q${wide * 0.5} 30 ${wide} 4`,
      coat.ink,
      7,
    );
  if (kind === "small") return muzzleShape(kind, pale) + smile(540, 46) + nose(520, 26, "#e98a98");
  if (kind === "broad")
    return (
      muzzleShape(kind, pale) +
      path("M470 612Q500 690 530 612Z", "#e8707f", `stroke="${coat.ink}" stroke-width="6"`) +
      smile(566, 66) +
      nose(522, 50, "#241a2a")
    );
  return muzzleShape(kind, pale) + smile(582, 30) + nose(562, 31, "#241a2a");
}

/** Draws a furred animal from the chest up, facing the viewer. */
export function drawFurred(
  fur: Fur,
  {
    ear,
    innerEar,
    head: [rx, ry],
    muzzle,
    whiskers,
    stripes,
    mask,
    innerColour,
    patches,
    tufted,
    eyes,
  }: Features,
): string {
  const { defs, coat, pale, random } = fur;
  const ink = `stroke="${patches ? DARK : coat.ink}" stroke-width="8" stroke-linejoin="round"`;
  const body: Point[] = [
    [500, 560],
    [640, 600],
    [720, 720],
    [770, 880],
    [800, 1080],
    [200, 1080],
    [230, 880],
    [280, 720],
    [360, 600],
  ];
  const head: Point[] = [
    [500, HEAD_Y - ry],
    [500 + rx * 0.72, HEAD_Y - ry * 0.72],
    [500 + rx, HEAD_Y + ry * 0.16],
    [500 + rx * 0.74, HEAD_Y + ry * 0.72],
    [500, HEAD_Y + ry * 1.06],
    [500 - rx * 0.74, HEAD_Y + ry * 0.72],
    [500 - rx, HEAD_Y + ry * 0.16],
    [500 - rx * 0.72, HEAD_Y - ry * 0.72],
  ];
  const skull = spline(head);
  const inHead = defs.clip(`<path d="${skull}"/>`);
  const fill = defs.linear([
    [0, coat.light],
    [0.5, coat.base],
    [1, coat.shade],
  ]);
  const chest = spline([
    [500, 600],
    [600, 660],
    [610, 800],
    [560, 960],
    [500, 1010],
    [440, 960],
    [390, 800],
    [400, 660],
  ]);
  const cheeks =
    tufts(random, 500, HEAD_Y + 30, rx * 0.86, ry * 0.8, 0.12, 0.72, 3, 84) +
    tufts(random, 500, HEAD_Y + 30, rx * 0.86, ry * 0.8, Math.PI - 0.72, Math.PI - 0.12, 3, 84);
  const furLines = Array.from({ length: 46 }, () => {
    const [x, y] = [random.between(270, 730), random.between(640, 1060)];
    return blade([x, y], [x + random.between(-8, 8), y + 26], [x + random.between(-14, 14), y + 54], 5);
  });
  const trunk = spline(body);
  return [
    path(trunk, patches ? DARK : fill, ink),
    // Scattered tufts are clipped to the body.
    group(
      defs.clip(`<path d="${trunk}"/>`),
      path(furLines.join(""), coat.deep, 'opacity=".35"'),
      path(tufts(random, 500, 640, 110, 60, 0.2, Math.PI - 0.2, 15, 130) + chest, pale),
      path(
        tufts(random, 500, 700, 90, 60, 0.2, Math.PI - 0.2, 9, 120),
        mix(pale, coat.shade, 0.35),
        'opacity=".7"',
      ),
    ),
    path(trunk, "none", ink),
    both(path(spline(ear), patches ? DARK : fill, ink) + path(spline(innerEar), innerColour)),
    !tufted ? "" : path(cheeks, coat.base, `stroke="${coat.ink}" stroke-width="6" stroke-linejoin="round"`),
    // Its outline shows where the muzzle extends beyond the head.
    muzzleShape(muzzle, pale, ink),
    path(skull, fill, ink),
    group(
      inHead,
      mask ? both(path("M500 470C440 470 380 500 300 470C270 560 320 640 500 690Z", pale)) : "",
      stripes
        ? path(
            blade([500, 240], [506, 300], [500, 350], 15) +
              blade([450, 250], [458, 300], [470, 340], 12) +
              blade([550, 250], [542, 300], [530, 340], 12),
            coat.deep,
          ) +
            both(
              path(
                blade([290, 470], [340, 474], [376, 488], 11) + blade([296, 520], [340, 514], [376, 516], 10),
                coat.deep,
              ),
            )
        : "",
      path(
        `M${500 + rx * 0.3} ${HEAD_Y - ry}C${500 + rx * 0.9} ${HEAD_Y - 40} ${500 + rx * 0.7} ${HEAD_Y + ry} 500 ${HEAD_Y + ry * 1.2}L900 900L900 100Z`,
        coat.deep,
        'opacity=".22"',
      ),
      ellipse(500 - rx * 0.34, HEAD_Y - ry * 0.6, rx * 0.4, ry * 0.24, "#ffffff", 'opacity=".16"'),
    ),
    patches
      ? both(ellipse(MIDDLE - eyes.apart - 6, eyes.y + 12, 56, 70, DARK, 'transform="rotate(24 400 428)"'))
      : "",
    muzzleOf(fur, muzzle),
    both(animalEye(defs, MIDDLE - eyes.apart, eyes.y, eyes.size, fur.eye, eyes.slit)),
    whiskers
      ? both(line("M420 552Q330 530 250 540M420 566Q330 568 256 590", "#ffffff", 4, 'opacity=".85"'))
      : "",
    both(ellipse(MIDDLE - rx * 0.64, 540, rx * 0.2, 26, "#ff7d8c", 'opacity=".22"')),
  ].join("");
}
