import { type MouseEvent, type PointerEvent, useEffect, useRef } from "react";

/** After this a press is a long one: before the browser's own menu comes. */
const LONG_MS = 450;
/** In pixels: who moves further scrolls. */
const SLACK = 10;

type Point = { x: number; y: number };

/** Tells a long press of a finger from a tap, which then does not follow. @param onLongPress with what was pressed on, and where */
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
    /** The browser's own menu for pictures would be in the way. */
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
