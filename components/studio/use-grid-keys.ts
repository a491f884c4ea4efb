"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { actOf, GALLERY_KEYS } from "./keys";
import { type Layout, type Step, stepFrom, type Tile } from "./lay-out";

const STEPS: readonly Step[] = ["left", "right", "up", "down", "first", "last"];

/** Marks what a tile's element and the thing in it that takes the focus are found by. */
export const TILE_KEY = "data-tile";
export const TILE_MAIN = "data-tile-main";

/** What a key on a tile means, beside leading on. */
export type TileAct = Exclude<(typeof GALLERY_KEYS)[number]["act"], Step>;

/**
 * One Tab stop for the whole gallery: the arrows move within it.
 * @param onAct called with what any other key means and the tile that it is pressed on; says whether it is of use there
 * @returns `active`: the key of the tile that Tab leads to, undefined for the first one; `isInside`: whether it has the focus
 */
export function useGridKeys(
  gallery: RefObject<HTMLElement | null>,
  layout: Layout<Tile> | undefined,
  onAct: (act: TileAct, key: string, event: KeyboardEvent) => boolean,
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
        const act = actOf(event, GALLERY_KEYS);
        const from = keyAround(event.target);
        if (!layout || !from || !act) return;
        if (!isStep(act)) {
          if (onAct(act, from, event)) event.preventDefault();
          return;
        }
        const next = stepFrom(layout, from, act);
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

const isStep = (act: string): act is Step => (STEPS as readonly string[]).includes(act);

const keyAround = (target: EventTarget) =>
  (target instanceof Element && target.closest(`[${TILE_KEY}]`)?.getAttribute(TILE_KEY)) || undefined;
