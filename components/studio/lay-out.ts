/** An item to be placed in the gallery. */
export type Tile = {
  key: string;
  /** Its picture's aspect ratio; headings and notes have none. */
  shape: number | "heading" | "note";
};

/** A tile's position, in pixels from the gallery's upper left corner. */
export type Place = { left: number; top: number; width: number; height: number };

export type Layout<T extends Tile> = {
  /** The tiles in reading order. */
  rows: readonly { top: number; height: number; tiles: readonly T[] }[];
  places: ReadonlyMap<string, Place>;
  height: number;
};

export type Measures = {
  width: number;
  /** The least height of a row of pictures. */
  rowHeight: number;
  gap: number;
};

/** The heights of headings and notes, in pixels. */
const HEADING_HEIGHT = 36;
const NOTE_HEIGHT = 120;
const NOTE_WIDTH = 352;

/**
 * Places tiles in justified rows: the pictures of a row are equally high and fill its width, each in its own aspect ratio. The
 * last row before a heading, or the end, is not stretched. Notes have rows of their own, below the row of pictures that they fall
 * into.
 */
export function layOut<T extends Tile>(tiles: readonly T[], measures: Measures): Layout<T> {
  const { width, rowHeight, gap } = measures;
  const rows: { top: number; height: number; tiles: T[] }[] = [];
  const places = new Map<string, Place>();
  let pictures: T[] = [];
  let notes: T[] = [];
  let shapes = 0;
  let top = 0;

  function addRow(row: T[], height: number, widthOf: (tile: T) => number) {
    let left = 0;
    for (const tile of row) {
      places.set(tile.key, { left, top, width: widthOf(tile), height });
      left += widthOf(tile) + gap;
    }
    rows.push({ top, height, tiles: row });
    top += height + gap;
  }
  function closePictures(isFull: boolean) {
    if (pictures.length === 0) return;
    const filling = (width - gap * (pictures.length - 1)) / shapes;
    const height = isFull ? filling : Math.min(filling, rowHeight);
    addRow(pictures, height, (tile) => shapeOf(tile) * height);
    [pictures, shapes] = [[], 0];
  }
  function placeNotes() {
    const inRow = Math.max(1, Math.floor((width + gap) / (NOTE_WIDTH + gap)));
    const noteWidth = Math.min(width, inRow === 1 ? NOTE_WIDTH * 1.5 : (width + gap) / inRow - gap);
    for (let i = 0; i < notes.length; i += inRow)
      addRow(notes.slice(i, i + inRow), NOTE_HEIGHT, () => noteWidth);
    notes = [];
  }

  for (const tile of tiles) {
    if (tile.shape === "note") notes.push(tile);
    else if (tile.shape === "heading") {
      closePictures(false);
      placeNotes();
      addRow([tile], HEADING_HEIGHT, () => width);
    } else {
      const needed = (shapes + tile.shape) * rowHeight + gap * pictures.length;
      if (pictures.length > 0 && needed > width) {
        closePictures(true);
        placeNotes();
      }
      // Notes before the first picture of a row are placed above it.
      if (pictures.length === 0) placeNotes();
      pictures.push(tile);
      shapes += tile.shape;
    }
  }
  closePictures(false);
  placeNotes();
  return { rows, places, height: Math.max(0, top - gap) };
}

const shapeOf = ({ shape }: Tile) => (typeof shape === "number" ? shape : 1);

/** The rows that intersect a vertical range. @returns the first one, and the one after the last */
export function rowsWithin(
  { rows }: Pick<Layout<Tile>, "rows">,
  { from, to }: { from: number; to: number },
): { first: number; end: number } {
  const first = firstWhere(rows.length, (index) => bottomOf(rows[index]) >= from);
  return {
    first,
    end: Math.max(
      first,
      firstWhere(rows.length, (index) => (rows[index]?.top ?? 0) > to),
    ),
  };
}

const bottomOf = (row: { top: number; height: number } | undefined) => (row ? row.top + row.height : 0);

/** Binary search for the first element that satisfies a monotonic test. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The directions of the arrow keys. */
export type Step = "left" | "right" | "up" | "down" | "first" | "last";

/** The tile one step from another; up and down, the nearest one. Skips headings. */
export function stepFrom<T extends Tile>(layout: Layout<T>, key: string, step: Step): T | undefined {
  const rows = layout.rows.filter(({ tiles }) => tiles[0]?.shape !== "heading");
  const all = rows.flatMap(({ tiles }) => tiles);
  const index = all.findIndex((tile) => tile.key === key);
  if (step === "first") return all[0];
  if (step === "last") return all.at(-1);
  if (step === "left") return all[index - 1];
  if (step === "right") return all[index + 1];
  const row = rows.findIndex(({ tiles }) => tiles.some((tile) => tile.key === key));
  const target = rows[row + (step === "up" ? -1 : 1)];
  const middle = middleOf(layout.places.get(key));
  const away = (tile: T) => Math.abs(middleOf(layout.places.get(tile.key)) - middle);
  return target && [...target.tiles].sort((one, other) => away(one) - away(other))[0];
}

const middleOf = (place: Place | undefined) => (place ? place.left + place.width / 2 : 0);
