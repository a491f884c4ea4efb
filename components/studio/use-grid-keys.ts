"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { actOf, GALLERY_KEYS } from "./keys";
import { type Layout, type Step, stepFrom, type Tile } from "./lay-out";

const STEPS: readonly Step[] = ["left", "right", "up", "down", "first", "last"];

/** Attributes by which a tile's element and its focusable part are found. */
export const TILE_KEY = "data-tile";
export const TILE_MAIN = "data-tile-main";

/** The actions of keys on a tile, besides navigation. */
export type TileAct = Exclude<(typeof GALLERY_KEYS)[number]["act"], Step>;

/**
 * A roving tab stop for the whole gallery; the arrow keys move within it.
 * @param onAct called with another key's action and its tile; returns whether it was handled
 * @returns `active`: the key of the tab stop's tile, undefined for the first; `isInside`: whether it has the focus
 */
export function useGridKeys(
  gallery: RefObject<HTMLElement | null>,
  layout: Layout<Tile> | undefined,
  onAct: (act: TileAct, key: string, event: KeyboardEvent) => boolean,
) {
  const [active, setActive] = useState<string>();
  const [isInside, setInside] = useState(false);
  const wanted = useRef<string>(undefined);

  // A tile that was out of view has only now been rendered.
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
    /** Focuses a tile, visible or not. */
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
