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

/** For a finger it is larger than it looks: the picture is to be seen. */
const MARK =
  "absolute top-2 transition-opacity pointer-coarse:top-0.5 pointer-coarse:bg-clip-content pointer-coarse:p-1.5";

type ImageCardProps = {
  tileKey: string;
  place: Place | undefined;
  task: FinishedTask;
  actions: TaskActions;
  isActive: boolean;
  /** Whether its picture is fetched ahead of the page's scripts. */
  isEarly: boolean;
  /** Whether it goes without a picture, until that was once otherwise. */
  isBare: boolean;
  isChosen: boolean;
  /** Whether a press chooses it instead of opening it. */
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
  // While one scrolls a hundred of these come and go: what nobody points at has nothing to point at.
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
            // A window's worth is there early; for the others the page's scripts come first.
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
      {/* Without a mouse there is no hover, and by the keyboard Enter opens the full view: there is the same. */}
      {isNear && <CardShortcuts {...{ task, actions }} />}
    </CardFrame>
  );
}
