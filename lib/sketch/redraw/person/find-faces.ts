import { open, type Pixels } from "@/lib/sketch/finish";
import { askModel } from "./ask-model";
import { SIDES } from "./models";

export type Point = readonly [x: number, y: number];

/** A face: its features in pixels, left and right as the viewer sees them. */
export interface Face {
  score: number;
  leftEye: Point;
  rightEye: Point;
  nose: Point;
  mouth: Point;
  /** The side of its bounding box in pixels. */
  size: number;
  centre: Point;
}

const { side } = SIDES.face;
const LEAST_SCORE = 0.6;
/** What the model outputs per anchor: a score, a box and six points. */
const STRIDE = 17;

/** The model's anchors as shares of its input: two in each cell of a 16 × 16 grid, then six in each of 8 × 8. */
const ANCHORS: readonly Point[] = (
  [
    [16, 2],
    [8, 6],
  ] as const
).flatMap(([grid, each]) =>
  Array.from({ length: grid * grid * each }, (_, index): Point => {
    const cell = Math.floor(index / each);
    return [((cell % grid) + 0.5) / grid, (Math.floor(cell / grid) + 0.5) / grid];
  }),
);

interface Square {
  left: number;
  top: number;
  size: number;
}

/** The faces that the model finds in a square of the picture, most certain first; beyond the picture's edge it is black. */
async function facesIn(pixels: Pixels, { left, top, size }: Square): Promise<Face[]> {
  const { width, height } = pixels;
  const [x0, y0] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  const [x1, y1] = [Math.min(width, Math.round(left + size)), Math.min(height, Math.round(top + size))];
  if (x1 - x0 < 8 || y1 - y0 < 8) return [];
  const scale = side / size;
  const [w, h] = [Math.max(1, Math.round((x1 - x0) * scale)), Math.max(1, Math.round((y1 - y0) * scale))];
  const [padX, padY] = [Math.round((x0 - left) * scale), Math.round((y0 - top) * scale)];
  const part = await open(pixels)
    .extract({ left: x0, top: y0, width: x1 - x0, height: y1 - y0 })
    .resize(Math.min(w, side - padX), Math.min(h, side - padY), { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const square = new Uint8Array(side * side * 3);
  const row = part.info.width * 3;
  for (let y = 0; y < part.info.height; y++)
    square.set(part.data.subarray(y * row, (y + 1) * row), ((y + padY) * side + padX) * 3);
  const told = await askModel({ model: "face", pixels: square });
  const found: Face[] = [];
  ANCHORS.forEach(([ax, ay], index) => {
    const value = (place: number) => told[index * STRIDE + place] ?? 0;
    const score = 1 / (1 + Math.exp(-value(0)));
    if (score < LEAST_SCORE) return;
    const at = (place: number): Point => [
      left + (ax + value(place) / side) * size,
      top + (ay + value(place + 1) / side) * size,
    ];
    const [leftEye, rightEye, nose, mouth] = [at(5), at(7), at(9), at(11)];
    found.push({ score, leftEye, rightEye, nose, mouth, centre: at(1), size: (value(3) / side) * size });
  });
  return found.sort((a, b) => b.score - a.score);
}

const isSame = (one: Face, other: Face) =>
  Math.hypot(one.centre[0] - other.centre[0], one.centre[1] - other.centre[1]) <
  Math.max(one.size, other.size) * 0.5;

/**
 * Finds the faces in a picture, largest first. Each is located, then looked at again close up. If the whole picture shows
 * none, its parts are searched for people far away.
 */
export async function findFaces(pixels: Pixels): Promise<Face[]> {
  const { width, height } = pixels;
  const whole = Math.max(width, height);
  const part = Math.min(width, height) * 0.62;
  const places = (length: number) => {
    const count = Math.max(1, Math.ceil(length / (part * 0.62)));
    return Array.from({ length: count }, (_, index) =>
      count === 1 ? 0 : (index * (length - part)) / (count - 1),
    );
  };
  let found = await facesIn(pixels, { left: (width - whole) / 2, top: (height - whole) / 2, size: whole });
  if (found.length === 0) {
    // Heads are mostly in the upper part.
    const tops = places(height).filter((top) => top < height * 0.45);
    for (const top of tops)
      for (const left of places(width)) found.push(...(await facesIn(pixels, { left, top, size: part })));
    found = found.sort((a, b) => b.score - a.score);
  }
  const apart: Face[] = [];
  for (const face of found) if (!apart.some((one) => isSame(one, face))) apart.push(face);
  const close: Face[] = [];
  for (const face of apart.slice(0, 6)) {
    const size = face.size * 2.2;
    const [again] = await facesIn(pixels, {
      left: face.centre[0] - size / 2,
      top: face.centre[1] - size / 2,
      size,
    });
    close.push(again && isSame(again, face) ? again : face);
  }
  return close.sort((a, b) => b.size - a.size);
}
