import type { Size } from "./draft";

/** A region of a picture in pixels. */
export type Box = Size & { x: number; y: number };

/** A corner or an edge: -1 is left or top, 1 right or bottom, 0 neither. */
export type Grip = { x: -1 | 0 | 1; y: -1 | 0 | 1 };

/** The smallest side of a crop. */
const LEAST = 64;

const held = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The largest centred region of an aspect ratio. @param ratio null for the whole picture */
export function largestBox({ width, height }: Size, ratio: number | null): Box {
  if (ratio === null) return { x: 0, y: 0, width, height };
  const size = width / height > ratio ? { width: height * ratio, height } : { width, height: width / ratio };
  return { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size };
}

/** Moves a region within the picture. */
export function movedBox(box: Box, by: { x: number; y: number }, within: Size): Box {
  return {
    ...box,
    x: held(box.x + by.x, 0, within.width - box.width),
    y: held(box.y + by.y, 0, within.height - box.height),
  };
}

/**
 * Moves a corner or an edge. The opposite side stays or, if an edge is moved with a fixed ratio, the centre.
 * @param ratio the fixed aspect ratio, or null
 */
export function resizedBox(
  box: Box,
  grip: Grip,
  by: { x: number; y: number },
  within: Size,
  ratio: number | null,
): Box {
  const least = Math.min(LEAST, within.width, within.height);
  // The room from the fixed side to the picture's edge.
  const room = {
    width: grip.x === 0 ? within.width : grip.x > 0 ? within.width - box.x : box.x + box.width,
    height: grip.y === 0 ? within.height : grip.y > 0 ? within.height - box.y : box.y + box.height,
  };
  let width = held(box.width + grip.x * by.x, least, room.width);
  let height = held(box.height + grip.y * by.y, least, room.height);
  if (ratio !== null) {
    // The direction with the larger movement decides.
    const isLedByWidth = grip.y === 0 || (grip.x !== 0 && Math.abs(by.x) >= Math.abs(by.y));
    width = isLedByWidth ? width : height * ratio;
    width = Math.min(width, room.width, room.height * ratio);
    // A long, narrow picture may itself be smaller than that.
    width = Math.max(width, Math.min(Math.max(least, least * ratio), largestBox(within, ratio).width));
    height = width / ratio;
  }
  const stays = (at: number, before: number, now: number, side: -1 | 0 | 1) =>
    side === 0 ? at + (before - now) / 2 : side > 0 ? at : at + before - now;
  return movedBox(
    {
      width,
      height,
      x: stays(box.x, box.width, width, grip.x),
      y: stays(box.y, box.height, height, grip.y),
    },
    { x: 0, y: 0 },
    within,
  );
}

/** A region after a quarter turn clockwise. @param before the picture's size before the turn */
export function turnedBox(box: Box, before: Size): Box {
  return { x: before.height - box.y - box.height, y: box.x, width: box.height, height: box.width };
}

/** Rounds to whole pixels, at least one. */
export function wholePixels(box: Box, within: Size): Box {
  const [x, y] = [Math.round(box.x), Math.round(box.y)];
  return {
    x,
    y,
    width: held(Math.round(box.width), 1, within.width - x),
    height: held(Math.round(box.height), 1, within.height - y),
  };
}
