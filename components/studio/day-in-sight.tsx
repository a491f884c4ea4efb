"use client";

import { clsx } from "clsx";
import { type RefObject, useEffect, useState } from "react";
import { dayInWords } from "./gallery-tiles";
import { type Layout, rowsWithin, type Tile } from "./lay-out";

const SHOWN_MS = 900;
/** The header's height in pixels. */
const COVERED = 64;

type DayInSightProps = {
  gallery: RefObject<HTMLElement | null>;
  layout: Layout<Tile & { day: string }> | undefined;
  /** A day such as `2026-11-30`. */
  today: string;
};

/** Shows the visible day beside the scrollbar while scrolling. Decorative, since the headings say it as well. */
export function DayInSight({ gallery, layout, today }: DayInSightProps) {
  const [day, setDay] = useState<string>();
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    if (!layout) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const top = gallery.current?.getBoundingClientRect().top ?? 0;
      // Above the gallery there is no day yet.
      if (top > COVERED) return setShown(false);
      const { first } = rowsWithin(layout, { from: COVERED - top, to: COVERED - top });
      setDay(layout.rows[first]?.tiles[0]?.day);
      setShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), SHOWN_MS);
    };
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", look);
    };
  }, [gallery, layout]);

  if (!day) return null;
  return (
    <p
      aria-hidden="true"
      className={clsx(
        "pointer-events-none fixed top-20 right-3 z-10 rounded-full bg-ink px-3 py-1 text-sm font-semibold text-paper transition-opacity duration-300",
        isShown ? "opacity-100" : "opacity-0",
      )}
    >
      {dayInWords(day, today)}
    </p>
  );
}
