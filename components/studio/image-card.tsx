"use client";

import { clsx } from "clsx";
import { Check, Circle, Star } from "lucide-react";
import { useState } from "react";
import { imagePath, smallCopyPath } from "@/lib/client/own-image";
import { IconButton } from "../ui/icon-button";
import { CardFrame } from "./card-frame";
import { CardShortcuts } from "./card-shortcuts";
import type { Place } from "./lay-out";
import { Picture } from "./picture";
import { shortened } from "./shortened";
import type { FinishedTask, TaskActions } from "./task-actions";
import { TILE_MAIN } from "./use-grid-keys";

/** The touch target is larger than the visible button, so that the picture is not hidden. */
const MARK =
  "absolute top-2 transition-opacity pointer-coarse:top-0.5 pointer-coarse:bg-clip-content pointer-coarse:p-1.5";

type ImageCardProps = {
  tileKey: string;
  place: Place | undefined;
  task: FinishedTask;
  actions: TaskActions;
  isActive: boolean;
  /** Whether its picture is loaded before the page's scripts. */
  isEarly: boolean;
  /** Whether to skip loading the picture, unless it was loaded before. */
  isBare: boolean;
  isChosen: boolean;
  /** Whether a press selects it instead of opening it. */
  isChoosing: boolean;
};

/** A picture in the gallery. A click opens it; two shortcuts appear on hover and focus, the rest is in the full view. */
export function ImageCard({
  tileKey,
  place,
  task,
  actions,
  isActive,
  isEarly,
  isBare,
  ...props
}: ImageCardProps) {
  const { isChosen, isChoosing } = props;
  // Scrolling mounts hundreds of these, so shortcuts are only rendered on hover or focus.
  const [isNear, setNear] = useState(false);
  const [hasPicture, setHasPicture] = useState(!isBare);
  if (!isBare && !hasPicture) setHasPicture(true);
  const { width, height } = task;
  const alt = shortened(task.prompt, 120);
  return (
    <CardFrame
      {...{ tileKey, place }}
      ratio={width / height}
      onNear={() => setNear(true)}
      className="group bg-sunken"
    >
      <button
        type="button"
        {...{ [TILE_MAIN]: "" }}
        tabIndex={isActive ? 0 : -1}
        aria-haspopup={isChoosing ? undefined : "dialog"}
        aria-pressed={isChoosing ? isChosen : undefined}
        className="block size-full rounded-md focus-visible:-outline-offset-4"
        onClick={(event) =>
          isChoosing || event.shiftKey || event.ctrlKey || event.metaKey
            ? actions.choose(task, event.shiftKey)
            : actions.open(task)
        }
      >
        {hasPicture ? (
          <Picture
            src={smallCopyPath(imagePath(task.images[0]))}
            {...{ alt, width, height }}
            loading={isEarly ? "eager" : "lazy"}
            // The first window of pictures loads early; others load after the page's scripts.
            fetchPriority={isEarly ? "high" : "low"}
            className={clsx("size-full object-cover transition-transform", isChosen && "scale-90 rounded-md")}
          />
        ) : (
          <span className="sr-only">{alt}</span>
        )}
      </button>
      {(isNear || isChoosing) && (
        <IconButton
          label={isChosen ? "Selected" : "Select this picture"}
          size="sm"
          variant={isChosen ? "solid" : "veil"}
          tabIndex={-1}
          icon={isChosen ? <Check aria-hidden="true" /> : <Circle aria-hidden="true" />}
          onClick={(event) => actions.choose(task, event.shiftKey)}
          className={clsx(
            MARK,
            "left-2 pointer-coarse:left-0.5",
            !isChoosing &&
              "opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:hidden",
          )}
        />
      )}
      {(isNear || task.favourite) && (
        <IconButton
          label={task.favourite ? "Remove from favourites" : "Add to favourites"}
          aria-pressed={task.favourite}
          size="sm"
          variant="veil"
          tabIndex={-1}
          icon={
            <Star aria-hidden="true" className={task.favourite ? "fill-blossom text-blossom" : undefined} />
          }
          onClick={() => actions.mark([task], !task.favourite)}
          className={clsx(
            MARK,
            "right-2 pointer-coarse:right-0.5",
            !task.favourite &&
              "opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:hidden",
          )}
        />
      )}
      {/* Touch screens have no hover, and with the keyboard, Enter opens the full view, which has the same actions. */}
      {isNear && <CardShortcuts {...{ task, actions }} />}
    </CardFrame>
  );
}
