"use client";

import { MoveHorizontal } from "lucide-react";
import { type PointerEvent, useRef, useState } from "react";
import { CompareCaption, ZoomedPicture } from "./compare-pane";
import type { Compared } from "./comparison";
import { ZOOM_PANE, type Zoom } from "./use-zoom";

type CompareSliderProps = {
  /** The pictures left and right of the line. */
  pair: readonly [Compared, Compared];
  zoom: Zoom;
};

/** Two pictures in one place, on either side of a movable line. */
export function CompareSlider({ pair: [left, right], zoom }: CompareSliderProps) {
  /** The line's position in percent of the width. */
  const [line, setLine] = useState(50);
  const pane = useRef<HTMLDivElement>(null);

  function follow(event: PointerEvent) {
    const box = pane.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setLine(Math.min(100, Math.max(0, ((event.clientX - box.x) / box.width) * 100)));
  }

  return (
    <div className="flex size-full flex-col">
      <div ref={pane} {...{ [ZOOM_PANE]: "" }} className="relative min-h-0 grow overflow-hidden">
        <ZoomedPicture picture={right} zoom={zoom} />
        <div className="absolute inset-0 bg-sunken" style={{ clipPath: `inset(0 ${100 - line}% 0 0)` }}>
          <ZoomedPicture picture={left} zoom={zoom} />
        </div>
        <div
          style={{ left: `${line}%` }}
          className="pointer-events-none absolute inset-y-0 w-0.5 -translate-x-1/2 bg-surface shadow-lift"
        />
        {/* The line is the visible, draggable thumb; keys and screen readers use the range input itself. */}
        <div
          style={{ left: `${line}%` }}
          className="absolute inset-y-0 flex w-11 -translate-x-1/2 cursor-ew-resize touch-none items-center justify-center"
          onPointerDown={(event) => {
            // Otherwise, the pane below would pan the picture.
            event.stopPropagation();
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={follow}
          onPointerUp={(event) => event.stopPropagation()}
        >
          <span className="flex size-11 items-center justify-center rounded-full border border-line bg-surface text-ink shadow-lift">
            <MoveHorizontal aria-hidden="true" className="size-5" />
          </span>
        </div>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(line)}
        aria-label="Position of the divider"
        aria-valuetext={`${Math.round(line)} % of ${left.name}`}
        onChange={(event) => setLine(event.target.valueAsNumber)}
        className="h-8 w-full accent-(--ink)"
      />
      <div className="grid grid-cols-2 gap-4 *:last:text-right">
        <CompareCaption picture={left} />
        <CompareCaption picture={right} />
      </div>
    </div>
  );
}
