"use client";

import { Columns2, Download, FolderMinus, FolderPlus, Star, Trash2, X } from "lucide-react";
import { MAX_ARCHIVED } from "@/lib/contract/limits";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { MOST_COMPARED } from "./comparison";
import type { FinishedTask, TaskActions } from "./task-actions";

export type SelectionBarProps = {
  /** In the gallery's order. */
  chosen: readonly FinishedTask[];
  actions: TaskActions;
  /** Whether the gallery shows a collection. */
  isCollection: boolean;
  onAll: () => void;
  onStop: () => void;
};

/** Actions on the selected pictures. It sticks to the bottom of the window; on wide screens, only below the gallery. */
export function SelectionBar({ chosen, actions, isCollection, onAll, onStop }: SelectionBarProps) {
  const isTooMany = chosen.length > MAX_ARCHIVED;
  const isNone = chosen.length === 0;
  const areMarked = !isNone && chosen.every(({ favourite }) => favourite);
  const ids = chosen.map(({ task_id }) => task_id).join(",");
  return (
    <section
      aria-label="Selected pictures"
      data-bar="selection"
      className="z-30 flex flex-wrap items-center justify-center gap-1.5 border border-line bg-surface p-2 shadow-lift max-lg:fixed max-lg:bottom-0 max-sm:inset-x-0 sm:max-lg:bottom-4 sm:max-lg:left-1/2 sm:max-lg:w-max sm:max-lg:max-w-[calc(100vw-2rem)] sm:max-lg:-translate-x-1/2 sm:rounded-lg lg:sticky lg:bottom-4 lg:mt-3 lg:self-center"
    >
      <p role="status" className="px-2 text-sm font-semibold tabular-nums max-sm:grow">
        {isNone ? "Select pictures" : `${chosen.length.toLocaleString("en")} selected`}
      </p>
      <Button variant="ghost" size="sm" className="max-sm:min-h-11" onClick={onAll}>
        All
      </Button>
      <div className="contents max-sm:order-last max-sm:grid max-sm:w-full max-sm:auto-cols-fr max-sm:grid-flow-col">
        <Button
          {...ACT}
          disabled={isNone}
          aria-pressed={areMarked}
          onClick={() => actions.mark(chosen, !areMarked)}
        >
          <Star aria-hidden="true" className={areMarked ? "fill-current" : undefined} /> Favourite
        </Button>
        {chosen.length > 1 && chosen.length <= MOST_COMPARED && (
          <Button {...ACT} onClick={() => actions.compare(chosen)}>
            <Columns2 aria-hidden="true" /> Compare
          </Button>
        )}
        <Button {...ACT} disabled={isNone} aria-haspopup="dialog" onClick={() => actions.collect(chosen)}>
          <FolderPlus aria-hidden="true" />
          <span className="max-sm:capitalize">
            <span className="max-sm:sr-only">Add to </span>collection
          </span>
        </Button>
        {isCollection && (
          <Button {...ACT} disabled={isNone} onClick={() => actions.takeOut(chosen)}>
            <FolderMinus aria-hidden="true" /> Take out
          </Button>
        )}
        {isNone || isTooMany ? (
          <Button {...ACT} disabled>
            <Download aria-hidden="true" /> {isTooMany ? `ZIP, up to ${MAX_ARCHIVED}` : "ZIP"}
          </Button>
        ) : (
          <Button asChild {...ACT}>
            <a href={`/studio/download?ids=${ids}`} download>
              <Download aria-hidden="true" /> ZIP
            </a>
          </Button>
        )}
        <Button
          {...ACT}
          disabled={isNone}
          onClick={() => {
            onStop();
            actions.dismiss(chosen);
          }}
        >
          <Trash2 aria-hidden="true" /> Delete
        </Button>
      </div>
      <IconButton
        label="Stop selecting"
        icon={<X aria-hidden="true" />}
        className="max-sm:size-11"
        onClick={onStop}
      />
    </section>
  );
}

/** On phones, labels are below the icons, so that all buttons fit in one line. */
const ACT = {
  variant: "outline",
  size: "sm",
  className:
    "max-sm:min-h-13 max-sm:flex-col max-sm:border-transparent max-sm:px-0 max-sm:text-xs max-sm:gap-1 max-sm:[&>span]:flex-col max-sm:[&_svg]:size-4.5",
} as const;
