import type { Face, Point } from "./find-faces";

/** A face's own measure: from the middle between the eyes, rightwards and upwards, the distance of the eyes being 1. */
export interface FaceFrame {
  middle: Point;
  /** The distance of the eyes in pixels. */
  unit: number;
  /** How far the head leans to its left, in degrees, as a picture is turned. */
  tilt: number;
  /** How far the nose is aside of the middle between the eyes: how far the head is turned. */
  turn: number;
  /** Where a pixel lies in the face's measure. */
  placeOf: (x: number, y: number) => Point;
}

/** Measures a face. Of a head that is turned aside the eyes are close together, so its height counts as well. */
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
