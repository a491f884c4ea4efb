import type { TaskResource } from "@/lib/contract/task";

/** A task with its picture. */
export type FinishedTask = Extract<TaskResource, { status: "success" }> & { images: [string, ...string[]] };

/** The actions on tasks, wherever they are shown. */
export type TaskActions = {
  /** Opens the full view. */
  open: (task: FinishedTask) => void;
  /** Copies all settings into the form, including the seed, for the same picture. */
  reuse: (task: TaskResource) => void;
  /** Copies all settings but the seed into the form, for a similar picture. */
  remix: (task: TaskResource) => void;
  /** Copies its template and all settings but the seed into the form. */
  takeTemplate: (task: TaskResource) => void;
  /** Submits four more with different seeds. */
  more: (task: TaskResource) => void;
  /** Focuses the prompt. */
  write: () => void;
  /** Adds its picture to the references. */
  refer: (task: FinishedTask) => void;
  /** Submits it again unchanged. */
  retry: (task: TaskResource) => void;
  /** Cancels unfinished tasks, if possible. */
  cancel: (tasks: readonly TaskResource[]) => void;
  /** Submits several again unchanged. */
  retryAll: (tasks: readonly TaskResource[]) => void;
  /** Deletes it, with undo. */
  remove: (task: TaskResource) => void;
  /** Adds tasks to the favourites, or removes them. */
  mark: (tasks: readonly TaskResource[], favourite: boolean) => void;
  /** Opens the dialog that adds tasks to collections. */
  collect: (tasks: readonly TaskResource[]) => void;
  /** Removes tasks from the shown collection. */
  takeOut: (tasks: readonly TaskResource[]) => void;
  /** Toggles its selection. @param isRange whether to select all since the last selected one */
  choose: (task: FinishedTask, isRange: boolean) => void;
  /** Selects exactly these ids. */
  chooseThese: (ids: ReadonlySet<string>) => void;
  /** Compares several pictures, or one with its reference or its neighbours. */
  compare: (tasks: readonly FinishedTask[]) => void;
  /** Deletes several, with a single undo. */
  dismiss: (tasks: readonly TaskResource[]) => void;
};

/** Whether a task has a picture to show. */
export function hasImage(task: TaskResource): task is FinishedTask {
  return task.status === "success" && task.images.length > 0;
}

/** How many pictures `more` submits. */
export const MORE_COUNT = 4;
