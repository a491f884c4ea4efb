"use client";

import { ZoomIn, ZoomOut } from "lucide-react";
import { type CSSProperties, type Ref, useEffect, useImperativeHandle, useState } from "react";
import { imagePath, screenCopyPath, smallCopyPath } from "@/lib/client/own-image";
import { IconButton } from "../ui/icon-button";
import { Picture } from "./picture";
import { shortened } from "./shortened";
import type { FinishedTask } from "./task-actions";
import { useZoom } from "./use-zoom";

/** What keys may do to the picture. */
export type LargePictureHandle = { enlarge: (by: number) => void; toggle: () => void };

type LargePictureProps = {
  task: FinishedTask;
  onSwipe: (to: 1 | -1) => void;
  ref: Ref<LargePictureHandle>;
};

/**
 * A picture as large as its place allows: first the gallery's small copy, then one as large as a screen. The original, many
 * times longer, is fetched when somebody looks closer.
 */
export function LargePicture({ task, onSwipe, ref }: LargePictureProps) {
  const { zoom, frame, enlarge, toggle, handlers } = useZoom({ onSwipe });
  const [original, setOriginal] = useState<string>();
  const path = imagePath(task.images[0]);
  const isEnlarged = zoom.scale > 1;
  useImperativeHandle(ref, () => ({ enlarge, toggle: () => toggle() }));

  useEffect(() => {
    if (!isEnlarged) return;
    const image = new Image();
    image.src = path;
    // Until it can be shown the copy stays.
    image.decode().then(
      () => setOriginal(path),
      () => undefined,
    );
  }, [isEnlarged, path]);

  return (
    <div
      ref={frame}
      {...handlers}
      className="relative flex w-full items-center justify-center overflow-hidden lg:h-full"
      style={{ touchAction: isEnlarged ? "none" : "pan-y", cursor: isEnlarged ? "grab" : "zoom-in" }}
    >
      <Picture
        src={original ?? screenCopyPath(path)}
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
      <IconButton
        label={isEnlarged ? "Show all of it" : "Look closer"}
        variant="veil"
        icon={isEnlarged ? <ZoomOut aria-hidden="true" /> : <ZoomIn aria-hidden="true" />}
        className="absolute bottom-2 left-2"
        onClick={() => toggle()}
      />
    </div>
  );
}

/** On a slow line the gallery's small copy stands where the picture will, and as large. */
function untilLoaded({ images, width, height }: FinishedTask): CSSProperties {
  const ratio = width / height;
  return {
    aspectRatio: ratio,
    width: `min(100%, ${width}px, calc(var(--room) * ${ratio}))`,
    background: `url("${smallCopyPath(imagePath(images[0]))}") center / cover`,
  };
}
