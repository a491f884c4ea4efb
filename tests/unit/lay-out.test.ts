import { describe, expect, test } from "vitest";
import { layOut, rowsWithin, stepFrom, type Tile } from "@/components/studio/lay-out";

const MEASURES = { width: 1_000, rowHeight: 200, gap: 10 };
const pictures = (...shapes: number[]): Tile[] => shapes.map((shape, index) => ({ key: `p${index}`, shape }));

describe("a full row", () => {
  const { rows, places } = layOut(pictures(1, 1.5, 1, 1.5, 1), MEASURES);
  test("fills the width, with pictures of equal height in their own shapes", () => {
    const row = (rows[0]?.tiles ?? []).map(({ key }) => places.get(key));
    expect(row).toHaveLength(3);
    expect(new Set(row.map((place) => place?.height)).size).toBe(1);
    expect((row.at(-1)?.left ?? 0) + (row.at(-1)?.width ?? 0)).toBeCloseTo(1_000);
    expect((row[1]?.width ?? 0) / (row[1]?.height ?? 1)).toBeCloseTo(1.5);
    expect(row[0]?.height).toBeGreaterThanOrEqual(200);
  });
  test("is followed by one that is not enlarged", () => {
    expect(rows[1]?.height).toBe(200);
  });
});

test("a picture wider than the gallery is shown at its width", () => {
  expect(layOut(pictures(9), MEASURES).places.get("p0")).toMatchObject({ width: 1_000, height: 1_000 / 9 });
});

test("a heading ends the row before it, and a note is below its row", () => {
  const tiles: Tile[] = [
    { key: "today", shape: "heading" },
    { key: "a", shape: 1 },
    { key: "failed", shape: "note" },
    { key: "b", shape: 1 },
    { key: "yesterday", shape: "heading" },
    { key: "c", shape: 1 },
  ];
  const { rows, places, height } = layOut(tiles, MEASURES);
  const order = rows.map((row) => row.tiles.map(({ key }) => key).join(" "));
  expect(order).toEqual(["today", "a b", "failed", "yesterday", "c"]);
  expect(height).toBe((places.get("c")?.top ?? 0) + 200);
});

test("the rows of a stretch are found among ten thousand pictures", () => {
  const layout = layOut(pictures(...Array.from({ length: 10_000 }, () => 1)), MEASURES);
  const { first, end } = rowsWithin(layout, { from: 50_000, to: 51_000 });
  expect(layout.rows[first]?.top).toBeLessThanOrEqual(50_000);
  expect((layout.rows[first - 1]?.top ?? 0) + (layout.rows[first - 1]?.height ?? 0)).toBeLessThan(50_000);
  expect(layout.rows[end]?.top).toBeGreaterThan(51_000);
  expect(end - first).toBeLessThan(10);
});

test("arrow keys move along the row, and to the nearest picture above and below", () => {
  const tiles: Tile[] = [
    ...pictures(1, 1.5, 1, 2, 2),
    { key: "earlier", shape: "heading" },
    { key: "z", shape: 1 },
  ];
  const layout = layOut(tiles, MEASURES);
  const from = (key: string, step: Parameters<typeof stepFrom>[2]) => stepFrom(layout, key, step)?.key;
  expect(from("p0", "right")).toBe("p1");
  expect(from("p0", "left")).toBeUndefined();
  expect(from("p2", "down")).toBe("p4");
  expect(from("p3", "up")).toBe("p0");
  expect(from("p3", "down")).toBe("z");
  expect(from("z", "first")).toBe("p0");
  expect(from("p0", "last")).toBe("z");
});
