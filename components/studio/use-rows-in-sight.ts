"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import { type Layout, rowsWithin, type Tile } from "./lay-out";

/** Overscan in window heights: the rows that must be rendered, and how many are rendered when they are not. */
const NEEDED_BEYOND = 0.5;
const RENDERED_BEYOND = 0.75;

/**
 * The rows in or near the viewport, which must be rendered. Changes a few times per window height of scrolling.
 * @returns undefined before the first measurement
 */
export function useRowsInSight(
  gallery: RefObject<HTMLElement | null>,
  layout: Layout<Tile> | undefined,
): { first: number; end: number } | undefined {
  const [rows, setRows] = useState<{ first: number; end: number }>();

  useLayoutEffect(() => {
    if (!layout) return;
    function look() {
      if (!layout || !gallery.current) return;
      const from = -gallery.current.getBoundingClientRect().top;
      const around = (beyond: number) => {
        const more = beyond * window.innerHeight;
        return rowsWithin(layout, { from: from - more, to: from + window.innerHeight + more });
      };
      const needed = around(NEEDED_BEYOND);
      setRows((before) =>
        before && before.first <= needed.first && before.end >= needed.end && before.end <= layout.rows.length
          ? before
          : around(RENDERED_BEYOND),
      );
    }
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [gallery, layout]);

  return rows;
}
