"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type Layout, type Step, stepFrom, type Tile } from "./lay-out";

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** Marks what a tile's element and the thing in it that takes the focus are found by. */
export const TILE_KEY = "data-tile";
export const TILE_MAIN = "data-tile-main";

/**
 * One Tab stop for the whole gallery: the arrows move within it.
 * @param onOtherKey called with any other key and the tile that it is pressed on; says whether it meant something
 * @returns `active`: the key of the tile that Tab leads to, undefined for the first one; `isInside`: whether it has the focus
 */
export function useGridKeys(
  gallery: RefObject<HTMLElement | null>,
  layout: Layout<Tile> | undefined,
  onOtherKey: (event: KeyboardEvent, key: string) => boolean,
) {
  const [active, setActive] = useState<string>();
  const [isInside, setInside] = useState(false);
  const wanted = useRef<string>(undefined);

  // What was out of sight is on the page only now.
  useEffect(() => {
    if (wanted.current === undefined) return;
    const tile = gallery.current?.querySelector(`[${TILE_KEY}="${CSS.escape(wanted.current)}"]`);
    const main = tile?.querySelector<HTMLElement>(`[${TILE_MAIN}]`) ?? null;
    if (!main) return;
    wanted.current = undefined;
    main.focus();
  });

  function focus(key: string) {
    wanted.current = key;
    setActive(key);
    setInside(true);
  }

  return {
    active,
    isInside,
    /** Leads the focus to a tile, in sight or not. */
    focus,
    handlers: {
      onKeyDown: (event: KeyboardEvent) => {
        const step = STEPS[event.key];
        const from = keyAround(event.target);
        if (!layout || !from || event.ctrlKey || event.metaKey || event.altKey) return;
        if (!step) {
          if (onOtherKey(event, from)) event.preventDefault();
          return;
        }
        const next = stepFrom(layout, from, step);
        if (!next) return;
        event.preventDefault();
        focus(next.key);
      },
      onFocus: (event: FocusEvent) => {
        const key = keyAround(event.target);
        if (key === undefined) return;
        setActive(key);
        setInside(true);
      },
      onBlur: () => setInside(false),
    },
  };
}

const keyAround = (target: EventTarget) =>
  (target instanceof Element && target.closest(`[${TILE_KEY}]`)?.getAttribute(TILE_KEY)) || undefined;
