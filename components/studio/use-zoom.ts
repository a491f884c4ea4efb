"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";

/** The view of a picture: its scale, and its offset in pixels. */
export type Zoom = { scale: number; x: number; y: number };

const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const MAX_SCALE = 8;
const DOUBLE_TAP_SCALE = 2.5;
const DOUBLE_TAP_MS = 300;
/** The least movement of a swipe and the most of a tap, in pixels. */
const SWIPE = 60;
const STILL = 10;

type Point = { x: number; y: number };

type UseZoomOptions = {
  /** Called after a swipe over the unzoomed picture. @param to 1 for the next one, -1 for the previous */
  onSwipe: (to: 1 | -1) => void;
};

/** Marks a pane with a picture of its own; several panes are zoomed and panned together. */
export const ZOOM_PANE = "data-zoom-pane";

/** Zooms a picture by wheel, pinch, double tap and keys; pans it when zoomed, and detects swipes otherwise. */
export function useZoom({ onSwipe }: UseZoomOptions) {
  const [zoom, setZoom] = useState(WHOLE);
  const frame = useRef<HTMLDivElement>(null);
  const fingers = useRef(new Map<number, Point>());
  const pressed = useRef<Point & { atMs: number }>(undefined);
  const lastTapMs = useRef(0);
  /** Captured events have the frame as their target. */
  const pressedOn = useRef<EventTarget>(null);

  /** @param at the fixed point, relative to the frame's centre */
  function enlarge(by: number, at: Point = { x: 0, y: 0 }) {
    setZoom((before) => within(scaled(before, by, at), paneOf(frame.current)));
  }
  const latest = useRef(enlarge);
  latest.current = enlarge;

  useEffect(() => {
    const { current: element } = frame;
    // React's wheel listeners are passive and cannot prevent scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      latest.current(
        Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)),
        fromMiddle(event, paneOf(element, event.target)),
      );
    };
    // A vertical pinch would scroll the page, and then never become a pinch.
    const onTouch = (event: TouchEvent) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };
    const listeners = { wheel: onWheel, touchstart: onTouch, touchmove: onTouch };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries) element?.addEventListener(name, listener, { passive: false });
    return () => {
      for (const [name, listener] of entries) element?.removeEventListener(name, listener);
    };
  }, []);

  function toggle(at?: Point) {
    setZoom((before) =>
      before.scale > 1
        ? WHOLE
        : within(scaled(WHOLE, DOUBLE_TAP_SCALE, at ?? { x: 0, y: 0 }), paneOf(frame.current)),
    );
  }

  return {
    zoom,
    frame,
    enlarge,
    toggle,
    /** Shows the whole picture again. */
    reset: () => setZoom(WHOLE),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0 || (event.target as Element).closest("button, a, input")) return;
        fingers.current.set(event.pointerId, event.nativeEvent);
        pressedOn.current = event.target;
        pressed.current = { x: event.clientX, y: event.clientY, atMs: event.timeStamp };
        frame.current?.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        const before = fingers.current.get(event.pointerId);
        if (!before) return;
        const now = { x: event.clientX, y: event.clientY };
        const [other] = [...fingers.current]
          .filter(([id]) => id !== event.pointerId)
          .map(([, point]) => point);
        if (other) {
          const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
          enlarge(
            distance(now, other) / distance(before, other),
            fromMiddle(middle, paneOf(frame.current, pressedOn.current)),
          );
          // Two fingers do not swipe.
          pressed.current = undefined;
        } else
          setZoom((one) =>
            one.scale === 1
              ? one
              : within(
                  { ...one, x: one.x + now.x - before.x, y: one.y + now.y - before.y },
                  paneOf(frame.current),
                ),
          );
        fingers.current.set(event.pointerId, now);
      },
      onPointerUp: (event: PointerEvent) => {
        fingers.current.delete(event.pointerId);
        const { current: from } = pressed;
        pressed.current = undefined;
        if (!from) return;
        const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
        if (zoom.scale === 1 && Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy))
          onSwipe(dx < 0 ? 1 : -1);
        if (Math.hypot(dx, dy) > STILL) return;
        if (event.timeStamp - lastTapMs.current < DOUBLE_TAP_MS)
          toggle(fromMiddle(event, paneOf(frame.current, pressedOn.current)));
        lastTapMs.current = event.timeStamp;
      },
      onPointerCancel: (event: PointerEvent) => {
        fingers.current.delete(event.pointerId);
        pressed.current = undefined;
      },
    },
  };
}

function scaled({ scale, x, y }: Zoom, by: number, at: Point): Zoom {
  const next = Math.min(MAX_SCALE, Math.max(1, scale * by));
  const ratio = next / scale;
  return { scale: next, x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio };
}

/** Limits the offset to the picture's edges. */
function within({ scale, x, y }: Zoom, element: HTMLElement | null): Zoom {
  if (scale === 1 || !element) return WHOLE;
  const most = { x: (element.clientWidth * (scale - 1)) / 2, y: (element.clientHeight * (scale - 1)) / 2 };
  const held = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));
  return { scale, x: held(x, most.x), y: held(y, most.y) };
}

/** The pane under an event, or the first one, since all have the same size. */
function paneOf(frame: HTMLElement | null, target?: EventTarget | null): HTMLElement | null {
  const around = target instanceof Element ? target.closest<HTMLElement>(`[${ZOOM_PANE}]`) : null;
  return around ?? frame?.querySelector<HTMLElement>(`[${ZOOM_PANE}]`) ?? frame;
}

function fromMiddle(
  { clientX, clientY }: { clientX: number; clientY: number },
  element: HTMLElement | null,
): Point {
  const box = element?.getBoundingClientRect();
  return box ? { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 } : { x: 0, y: 0 };
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
