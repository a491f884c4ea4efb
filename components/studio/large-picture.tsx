"use client";

import { Columns2, ZoomIn, ZoomOut } from "lucide-react";
import { type CSSProperties, type Ref, useImperativeHandle } from "react";
import { imagePath, smallCopyPath } from "@/lib/client/own-image";
import { IconButton } from "../ui/icon-button";
import { Picture } from "./picture";
import { shortened } from "./shortened";
import type { FinishedTask } from "./task-actions";
import { useSharpSource } from "./use-sharp-source";
import { useZoom } from "./use-zoom";

/** The imperative handle for keys. */
export type LargePictureHandle = { enlarge: (by: number) => void; toggle: () => void; reset: () => void };

type LargePictureProps = {
  task: FinishedTask;
  onSwipe: (to: 1 | -1) => void;
  /** Opens the comparison. */
  onCompare: () => void;
  ref: Ref<LargePictureHandle>;
};

/**
 * A picture as large as its place allows: first the gallery's small copy, then a screen-sized one. The original, which is many
 * times larger, is loaded on zooming in.
 */
export function LargePicture({ task, onSwipe, onCompare, ref }: LargePictureProps) {
  const { zoom, frame, enlarge, toggle, reset, handlers } = useZoom({ onSwipe });
  const path = imagePath(task.images[0]);
  const isEnlarged = zoom.scale > 1;
  const source = useSharpSource(path, isEnlarged);
  useImperativeHandle(ref, () => ({ enlarge, toggle: () => toggle(), reset }));

  return (
    <div
      ref={frame}
      {...handlers}
      className="relative flex w-full items-center justify-center overflow-hidden lg:h-full"
      style={{ touchAction: isEnlarged ? "none" : "pan-y", cursor: isEnlarged ? "grab" : "zoom-in" }}
    >
      <Picture
        src={source}
        alt={shortened(task.prompt, 120)}
        width={task.width}
        height={task.height}
        draggable={false}
        style={{
          ...untilLoaded(task),
          transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`,
        }}
        className="h-auto select-none [--room:72dvh] lg:[--room:calc(100dvh-3rem)]"
      />
      <div className="absolute bottom-2 left-2 flex gap-1.5 *:max-lg:size-11">
        <IconButton
          label={isEnlarged ? "Fit to window" : "Zoom in"}
          variant="veil"
          icon={isEnlarged ? <ZoomOut aria-hidden="true" /> : <ZoomIn aria-hidden="true" />}
          onClick={() => toggle()}
        />
        <IconButton
          label="Compare"
          aria-haspopup="dialog"
          variant="veil"
          icon={<Columns2 aria-hidden="true" />}
          onClick={onCompare}
        />
      </div>
    </div>
  );
}

/** Shows the gallery's small copy, scaled up, while the picture loads. */
function untilLoaded({ images, width, height }: FinishedTask): CSSProperties {
  const ratio = width / height;
  return {
    aspectRatio: ratio,
    width: `min(100%, ${width}px, calc(var(--room) * ${ratio}))`,
    background: `url("${smallCopyPath(imagePath(images[0]))}") center / cover`,
  };
}
