import type { Face, Point } from "./find-faces";

/** A face's coordinate system: its origin is midway between the eyes, and its unit is the distance between them. */
export interface FaceFrame {
  middle: Point;
  /** The distance between the eyes in pixels. */
  unit: number;
  /** The head's tilt in degrees, clockwise as seen. */
  tilt: number;
  /** How far the nose is off the centre line between the eyes, which tells how far the head is turned. */
  turn: number;
  /** A pixel's position in the face's coordinates: right, up. */
  placeOf: (x: number, y: number) => Point;
}

/** Measures a face. A turned head's eyes appear close together, so the face's height counts as well. */
export function frameOf({ leftEye, rightEye, nose, mouth }: Face): FaceFrame {
  const middle: Point = [(leftEye[0] + rightEye[0]) / 2, (leftEye[1] + rightEye[1]) / 2];
  const [dx, dy] = [rightEye[0] - leftEye[0], rightEye[1] - leftEye[1]];
  const apart = Math.hypot(dx, dy);
  const tall = Math.hypot(mouth[0] - middle[0], mouth[1] - middle[1]);
  const unit = Math.max(apart, tall * 0.92);
  const [rx, ry] = [dx / apart, dy / apart];
  const placeOf = (x: number, y: number): Point => {
    const [ox, oy] = [(x - middle[0]) / unit, (y - middle[1]) / unit];
    return [ox * rx + oy * ry, ox * ry - oy * rx];
  };
  return {
    middle,
    unit,
    tilt: (Math.atan2(dy, dx) * 180) / Math.PI,
    turn: placeOf(...nose)[0],
    placeOf,
  };
}

/** Whether a face is certain and its features lie as a person's do. */
export function isPlain({ score, leftEye, rightEye, mouth, size }: Face): boolean {
  if (score < 0.7) return false;
  const apart = Math.hypot(rightEye[0] - leftEye[0], rightEye[1] - leftEye[1]) / size;
  const low = Math.hypot(
    mouth[0] - (leftEye[0] + rightEye[0]) / 2,
    mouth[1] - (leftEye[1] + rightEye[1]) / 2,
  );
  return apart > 0.16 && apart < 0.6 && low / size > 0.24 && low / size < 0.62;
}
