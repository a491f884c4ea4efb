import { type MouseEvent as ReactMouseEvent, type RefObject, useEffect, useRef } from "react";
import { type Layout, rowsWithin, type Tile } from "./lay-out";
import { TILE_KEY } from "./use-grid-keys";

/** The movement in pixels from which a press counts as a drag. */
const SLACK = 5;
/** The distance in pixels from the window's edges within which the page scrolls, and the scroll step per frame. */
const EDGE = 72;
const SCROLL_STEP = 16;

type RubberBand<T extends Tile> = {
  gallery: RefObject<HTMLElement | null>;
  /** The element that shows the band. */
  band: RefObject<HTMLElement | null>;
  layout: Layout<T> | undefined;
  chosen: ReadonlySet<string>;
  isChoosing: boolean;
  /** A tile's id for the selection; undefined if it cannot be selected. */
  idOf: (tile: T) => string | undefined;
  onChosen: (ids: ReadonlySet<string>) => void;
};

/**
 * Rubber-band selection by mouse: from between pictures at any time, and from anywhere during selection. Shift, Ctrl and Cmd keep
 * the previous selection. It is based on the layout, so that tiles out of view count as well. Escape cancels it. On touch
 * screens, it starts with a long press.
 */
export function useRubberBand<T extends Tile>(props: RubberBand<T>) {
  const latest = useRef(props);
  latest.current = props;
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);

  function onMouseDown(event: ReactMouseEvent) {
    const { gallery, chosen, isChoosing } = latest.current;
    const isOnTile = event.target instanceof Element && event.target.closest(`[${TILE_KEY}]`) !== null;
    if (event.button !== 0 || !gallery.current || (isOnTile && !isChoosing)) return;
    // Prevents text selection. A button under the pointer still takes the focus.
    if (!isOnTile) event.preventDefault();
    const keeps = isChoosing || event.shiftKey || event.ctrlKey || event.metaKey;
    follow({ x: event.clientX, y: event.clientY }, keeps ? chosen : new Set());
  }

  function follow(start: Point, kept: ReadonlySet<string>) {
    stop.current?.();
    stop.current = begin(latest, start, kept, () => {
      stop.current = undefined;
    });
  }

  return {
    /** Continues a long press. Keeps the previous selection. */
    followFinger: (start: Point) => follow(start, latest.current.chosen),
    handlers: {
      onMouseDown,
      /** Disables dragging pictures during selection. */
      onDragStart: (event: ReactMouseEvent) => {
        if (stop.current) event.preventDefault();
      },
    },
  };
}

type Point = { x: number; y: number };

/** @returns a function that ends it */
function begin<T extends Tile>(
  latest: RefObject<RubberBand<T>>,
  start: Point,
  kept: ReadonlySet<string>,
  onEnd: () => void,
): () => void {
  const origin = latest.current.gallery.current?.getBoundingClientRect();
  const from = { x: start.x - (origin?.left ?? 0), y: start.y - (origin?.top ?? 0) };
  const initial = latest.current.chosen;
  let pointer = start;
  let isDragging = false;
  let isTakenBack = false;
  let frame = 0;

  function draw() {
    const { gallery, band, layout, idOf, onChosen, chosen } = latest.current;
    const rect = gallery.current?.getBoundingClientRect();
    if (!rect || !layout || isTakenBack) return;
    const to = { x: pointer.x - rect.left, y: pointer.y - rect.top };
    const area = {
      left: Math.min(from.x, to.x),
      top: Math.min(from.y, to.y),
      right: Math.max(from.x, to.x),
      bottom: Math.max(from.y, to.y),
    };
    if (band.current) {
      band.current.hidden = false;
      Object.assign(band.current.style, {
        left: `${area.left}px`,
        top: `${area.top}px`,
        width: `${area.right - area.left}px`,
        height: `${area.bottom - area.top}px`,
      });
    }
    const { first, end } = rowsWithin(layout, { from: area.top, to: area.bottom });
    const next = new Set(kept);
    for (const tile of layout.rows.slice(first, end).flatMap((row) => row.tiles)) {
      const place = layout.places.get(tile.key);
      const id = idOf(tile);
      if (id && place && place.left <= area.right && place.left + place.width >= area.left) next.add(id);
    }
    if (next.size !== chosen.size || [...next].some((id) => !chosen.has(id))) onChosen(next);
  }
  function scrollAlong() {
    frame = requestAnimationFrame(scrollAlong);
    const step = pointer.y < EDGE ? -SCROLL_STEP : pointer.y > window.innerHeight - EDGE ? SCROLL_STEP : 0;
    if (step !== 0) window.scrollBy({ top: step, behavior: "instant" });
  }
  function move({ clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">) {
    pointer = { x: clientX, y: clientY };
    if (!isDragging) {
      if (Math.hypot(pointer.x - start.x, pointer.y - start.y) < SLACK) return;
      isDragging = true;
      frame = requestAnimationFrame(scrollAlong);
    }
    draw();
  }
  function moveFinger(event: TouchEvent) {
    // Otherwise, the page would scroll and the touch would be cancelled.
    event.preventDefault();
    const [finger] = event.touches;
    if (finger) move(finger);
  }
  function hide() {
    cancelAnimationFrame(frame);
    if (latest.current.band.current) latest.current.band.current.hidden = true;
  }
  const onScroll = () => isDragging && draw();
  function onKey(event: KeyboardEvent) {
    if (event.key !== "Escape" || !isDragging) return;
    event.preventDefault();
    latest.current.onChosen(initial);
    // Until the button is released, which must not trigger a click.
    isTakenBack = true;
    hide();
  }
  /** Suppresses the click at the end of the drag. */
  function release() {
    if (isDragging) {
      const swallow = (event: Event) => event.stopPropagation();
      window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
    }
    end();
  }
  /** Ends it when the window loses the focus; elements in it lose theirs by the press itself. */
  function leave({ target }: Event) {
    if (target === window) end();
  }
  const listeners = [
    ["mousemove", move],
    ["mouseup", release],
    ["touchmove", moveFinger],
    ["touchend", release],
    ["touchcancel", end],
    ["keydown", onKey],
    ["scroll", onScroll],
    ["blur", leave],
  ] as const;
  function end() {
    onEnd();
    hide();
    for (const [name, listener] of listeners)
      window.removeEventListener(name, listener as EventListener, true);
  }
  for (const [name, listener] of listeners)
    window.addEventListener(name, listener as EventListener, { capture: true, passive: false });
  return end;
}
