import { Copy, FolderPlus, ImagePlus, Shuffle } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import { type FinishedTask, MORE_COUNT, type TaskActions } from "./task-actions";

type CardShortcutsProps = { task: FinishedTask; actions: TaskActions };

/** Actions on a picture without opening it, shown on hover. */
export function CardShortcuts({ task, actions }: CardShortcutsProps) {
  return (
    <div className="absolute right-2 bottom-2 flex max-w-[calc(100%-1rem)] flex-wrap justify-end gap-1.5 opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:hidden">
      <IconButton
        label={`${MORE_COUNT} more like this, for ${MORE_COUNT * task.credits_used} credits`}
        size="sm"
        variant="veil"
        tabIndex={-1}
        icon={<Copy aria-hidden="true" />}
        // The second click of a double click would be charged as well.
        onClick={(event) => event.detail < 2 && actions.more(task)}
      />
      <IconButton
        label="Collections"
        size="sm"
        variant="veil"
        tabIndex={-1}
        aria-haspopup="dialog"
        icon={<FolderPlus aria-hidden="true" />}
        onClick={() => actions.collect([task])}
      />
      <IconButton
        label="Remix"
        size="sm"
        variant="veil"
        tabIndex={-1}
        icon={<Shuffle aria-hidden="true" />}
        onClick={() => actions.remix(task)}
      />
      <IconButton
        label="Use as reference"
        size="sm"
        variant="veil"
        tabIndex={-1}
        icon={<ImagePlus aria-hidden="true" />}
        onClick={() => actions.refer(task)}
      />
    </div>
  );
}
