"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from "react";
import { drawTurned } from "@/lib/client/cut-picture";
import type { Box, Grip } from "./crop-box";
import type { Size } from "./draft";

/** More pixels than the dialog ever shows, even on a high-density screen. */
const LONGEST = 1_600;

const GRIPS: readonly Grip[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
];

type CropStageProps = {
  picture: ImageBitmap;
  quarters: number;
  /** The rotated picture's size. */
  size: Size;
  box: Box;
  /** The selection in whole pixels, for announcements. */
  cut: Box;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Moves or resizes it. @param by in the picture's pixels */
  onMove: (by: { x: number; y: number }) => void;
  onResize: (grip: Grip, by: { x: number; y: number }) => void;
};

/** The picture with the selection, which can be dragged, or moved and resized by keys. */
export function CropStage(props: CropStageProps) {
  const { picture, quarters, size, box, cut, onKeyDown, onMove, onResize } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef({ x: 0, y: 0 });
  const hintId = useId();

  useEffect(() => {
    if (canvas.current) drawTurned(canvas.current, picture, quarters, LONGEST);
  }, [picture, quarters]);

  /** Handlers for dragging, which report movements in the picture's pixels. */
  function drawing(act: (by: { x: number; y: number }) => void) {
    return {
      onPointerDown: (event: PointerEvent) => {
        // Corners are inside the frame, which must not be dragged as well.
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent) => {
        const shown = canvas.current?.clientWidth;
        if (!shown || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const scale = size.width / shown;
        // Computed, because browsers disagree on the unit of `movementX`, and some lack it for touch.
        const by = { x: event.clientX - last.current.x, y: event.clientY - last.current.y };
        last.current = { x: event.clientX, y: event.clientY };
        act({ x: by.x * scale, y: by.y * scale });
      },
    };
  }

  return (
    <>
      <div className="flex justify-center overflow-hidden bg-sunken p-4">
        <div className="relative touch-none">
          <canvas ref={canvas} className="block max-h-[50dvh] max-w-full max-sm:max-h-[36dvh]" />
          <div
            role="application"
            aria-label={`Selection: ${cut.width} by ${cut.height} pixels, ${cut.x} from the left, ${cut.y} from the top`}
            aria-describedby={hintId}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it handles the keys that move it.
            tabIndex={0}
            onKeyDown={onKeyDown}
            {...drawing(onMove)}
            style={{
              left: `${(box.x / size.width) * 100}%`,
              top: `${(box.y / size.height) * 100}%`,
              width: `${(box.width / size.width) * 100}%`,
              height: `${(box.height / size.height) * 100}%`,
            }}
            className="absolute cursor-move border-2 border-[#fff] shadow-[0_0_0_100vmax_var(--veil)] outline-offset-[-4px]"
          >
            {GRIPS.map((grip) => (
              <span
                key={`${grip.x}${grip.y}`}
                aria-hidden="true"
                {...drawing((by) => onResize(grip, by))}
                className={clsx(
                  "absolute flex size-11 items-center justify-center",
                  grip.x < 0 ? "-left-5.5" : grip.x > 0 ? "-right-5.5" : "left-1/2 -translate-x-1/2",
                  grip.y < 0 ? "-top-5.5" : grip.y > 0 ? "-bottom-5.5" : "top-1/2 -translate-y-1/2",
                  grip.x === 0
                    ? "cursor-ns-resize"
                    : grip.y === 0
                      ? "cursor-ew-resize"
                      : grip.x === grip.y
                        ? "cursor-nwse-resize"
                        : "cursor-nesw-resize",
                )}
              >
                <span className="size-3.5 rounded-full border-2 border-ink bg-surface" />
              </span>
            ))}
          </div>
        </div>
      </div>
      <p id={hintId} className="mt-2 text-sm text-ink-muted">
        Drag the frame or its corners. When it has the focus, the arrow keys move it, and with Shift they
        resize it.
      </p>
    </>
  );
}
