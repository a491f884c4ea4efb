import type { TaskResource } from "@/lib/contract/task";

/** A task with its picture. */
export type FinishedTask = Extract<TaskResource, { status: "success" }> & { images: [string, ...string[]] };

/** What one can do with a task, wherever it is shown. */
export type TaskActions = {
  /** Shows it large. */
  open: (task: FinishedTask) => void;
  /** Takes all its settings into the form, the seed too: the same picture again. */
  reuse: (task: TaskResource) => void;
  /** Takes all its settings but the seed into the form: another picture like it. */
  remix: (task: TaskResource) => void;
  /** Takes what its prompt was made from into the form, with all its settings but the seed. */
  takeTemplate: (task: TaskResource) => void;
  /** Orders four more like it at once, each with a seed of its own. */
  more: (task: TaskResource) => void;
  /** Leads to the prompt. */
  write: () => void;
  /** Adds its picture to the form's references. */
  refer: (task: FinishedTask) => void;
  /** Sends it once more, as it was. */
  retry: (task: TaskResource) => void;
  /** Ends what is not done yet, where that is possible. */
  cancel: (tasks: readonly TaskResource[]) => void;
  /** Sends several once more, as they were. */
  retryAll: (tasks: readonly TaskResource[]) => void;
  /** Deletes it, with a way back. */
  remove: (task: TaskResource) => void;
  /** Makes tasks favourites, or not any more. */
  mark: (tasks: readonly TaskResource[], favourite: boolean) => void;
  /** Asks which collections tasks are to be in. */
  collect: (tasks: readonly TaskResource[]) => void;
  /** Takes tasks out of the collection that is shown. */
  takeOut: (tasks: readonly TaskResource[]) => void;
  /** Chooses it, or does not any more. @param isRange whether all from the one chosen last are meant */
  choose: (task: FinishedTask, isRange: boolean) => void;
  /** Chooses exactly these, by id. */
  chooseThese: (ids: ReadonlySet<string>) => void;
  /** Shows several side by side; one alone beside what it was made from, or its neighbours. */
  compare: (tasks: readonly FinishedTask[]) => void;
  /** Deletes several, with one way back. */
  dismiss: (tasks: readonly TaskResource[]) => void;
};

/** Whether a task has a picture to show. */
export function hasImage(task: TaskResource): task is FinishedTask {
  return task.status === "success" && task.images.length > 0;
}

/** How many `more` orders. */
export const MORE_COUNT = 4;
