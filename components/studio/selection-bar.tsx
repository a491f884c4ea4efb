"use client";

import { Columns2, Download, FolderMinus, FolderPlus, Star, Trash2, X } from "lucide-react";
import { MAX_ARCHIVED } from "@/lib/contract/limits";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { MOST_COMPARED } from "./comparison";
import type { FinishedTask, TaskActions } from "./task-actions";

type SelectionBarProps = {
  /** In the gallery's order. */
  chosen: readonly FinishedTask[];
  actions: TaskActions;
  /** Whether the gallery shows a collection. */
  isCollection: boolean;
  onAll: () => void;
  onStop: () => void;
};

/** What can be done with all that is chosen. It stays at the window's lower edge while one scrolls. */
export function SelectionBar({ chosen, actions, isCollection, onAll, onStop }: SelectionBarProps) {
  const isTooMany = chosen.length > MAX_ARCHIVED;
  const isNone = chosen.length === 0;
  const areMarked = !isNone && chosen.every(({ favourite }) => favourite);
  const ids = chosen.map(({ task_id }) => task_id).join(",");
  return (
    <section
      aria-label="Selected pictures"
      data-bar=""
      className="fixed inset-x-0 bottom-0 z-30 mx-auto flex w-fit max-w-full flex-wrap items-center justify-center gap-1.5 border border-line bg-surface p-2 shadow-lift sm:bottom-4 sm:rounded-lg"
    >
      <p role="status" className="px-2 text-sm font-semibold tabular-nums">
        {isNone ? "Select pictures" : `${chosen.length.toLocaleString("en")} selected`}
      </p>
      <Button variant="ghost" size="sm" className="max-sm:min-h-11" onClick={onAll}>
        All
      </Button>
      <Button
        variant="outline"
        size="sm"
        className="max-sm:min-h-11"
        disabled={isNone}
        aria-pressed={areMarked}
        onClick={() => actions.mark(chosen, !areMarked)}
      >
        <Star aria-hidden="true" className={areMarked ? "fill-current" : undefined} /> Favourite
      </Button>
      {chosen.length > 1 && chosen.length <= MOST_COMPARED && (
        <Button
          variant="outline"
          size="sm"
          className="max-sm:min-h-11"
          onClick={() => actions.compare(chosen)}
        >
          <Columns2 aria-hidden="true" /> Compare
        </Button>
      )}
      <Button
        variant="outline"
        size="sm"
        className="max-sm:min-h-11"
        disabled={isNone}
        aria-haspopup="dialog"
        onClick={() => actions.collect(chosen)}
      >
        <FolderPlus aria-hidden="true" /> Add to collection
      </Button>
      {isCollection && (
        <Button
          variant="outline"
          size="sm"
          className="max-sm:min-h-11"
          disabled={isNone}
          onClick={() => actions.takeOut(chosen)}
        >
          <FolderMinus aria-hidden="true" /> Take out
        </Button>
      )}
      {isNone || isTooMany ? (
        <Button variant="outline" size="sm" className="max-sm:min-h-11" disabled>
          <Download aria-hidden="true" /> {isTooMany ? `ZIP, up to ${MAX_ARCHIVED}` : "ZIP"}
        </Button>
      ) : (
        <Button asChild variant="outline" size="sm" className="max-sm:min-h-11">
          <a href={`/studio/download?ids=${ids}`} download>
            <Download aria-hidden="true" /> ZIP
          </a>
        </Button>
      )}
      <Button
        variant="outline"
        size="sm"
        className="max-sm:min-h-11"
        disabled={isNone}
        onClick={() => {
          onStop();
          actions.dismiss(chosen);
        }}
      >
        <Trash2 aria-hidden="true" /> Delete
      </Button>
      <IconButton label="Stop selecting" icon={<X aria-hidden="true" />} onClick={onStop} />
    </section>
  );
}
