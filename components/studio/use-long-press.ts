import { type MouseEvent, type PointerEvent, useEffect, useRef } from "react";

/** The duration of a long press, shorter than the browser's own for its menu. */
const LONG_MS = 450;
/** Movement beyond this, in pixels, counts as scrolling. */
const SLACK = 10;

type Point = { x: number; y: number };

/** Detects long touches and suppresses the tap after them. @param onLongPress called with the element and position */
export function useLongPress(onLongPress: (target: Element, at: Point) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const start = useRef({ x: 0, y: 0 });
  const wasLong = useRef(false);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    onPointerDown: (event: PointerEvent) => {
      stop();
      wasLong.current = false;
      const { target, pointerType, isPrimary, clientX, clientY } = event;
      if (pointerType !== "touch" || !isPrimary || !(target instanceof Element)) return;
      start.current = { x: clientX, y: clientY };
      timer.current = setTimeout(() => {
        wasLong.current = true;
        navigator.vibrate?.(10);
        onLongPress(target, start.current);
      }, LONG_MS);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - start.current.x, clientY - start.current.y) > SLACK) stop();
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    /** Suppresses the browser's context menu for pictures. */
    onContextMenu: (event: MouseEvent) => {
      if (wasLong.current) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!wasLong.current) return;
      wasLong.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
