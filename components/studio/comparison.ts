import { imagePath, referencePath } from "@/lib/client/own-image";
import { shortened } from "./shortened";
import type { FinishedTask } from "./task-actions";

/** A picture that is compared with others. */
export type Compared = {
  key: string;
  /** On this host. */
  path: string;
  name: string;
  /** What it was made with, in a line. */
  about: string;
};

/** How many are shown at once. */
export const MOST_COMPARED = 4;

/** How pictures are shown beside each other: two in one place, or each in its own. */
export type CompareMode = "slider" | "two" | "four";

/** What is compared, and how to begin with. */
export type Comparison = {
  /** The first is the one it is about. */
  pictures: readonly Compared[];
  mode: CompareMode;
  /** Whether the second is what the first was made from, and stands before it. */
  isReference: boolean;
};

/** A task's picture as it is compared. @param names of the models, by id */
function comparedOf(task: FinishedTask, names: ReadonlyMap<string, string>): Compared {
  return {
    key: task.task_id,
    path: imagePath(task.images[0]),
    name: shortened(task.prompt, 120),
    about: `${names.get(task.model) ?? task.model} · seed ${task.seed} · ${task.width} × ${task.height}`,
  };
}

/**
 * What a picture is compared with that is looked at: with what it was made from, else with those after it.
 * @param tasks in the gallery's order
 * @param origins where this service's images can be reached: the page shows none from elsewhere
 * @returns undefined if there is nothing to compare it with
 */
export function comparisonOf(
  task: FinishedTask,
  tasks: readonly FinishedTask[],
  { names, origins }: { names: ReadonlyMap<string, string>; origins: readonly string[] },
): Comparison | undefined {
  const index = tasks.indexOf(task);
  const references = task.image_input
    .map((address) => referencePath(address, origins))
    .filter((path) => path.startsWith("/"))
    .map((path, place) => ({
      key: path,
      path,
      name: `Reference ${place + 1}`,
      about: "Original",
    }));
  // After the last one come those before it.
  const others = [...tasks.slice(index + 1), ...tasks.slice(0, Math.max(0, index)).toReversed()];
  const pictures = [comparedOf(task, names), ...references, ...others.map((one) => comparedOf(one, names))];
  if (pictures.length < 2) return undefined;
  const isReference = references.length > 0;
  return { pictures, mode: isReference ? "slider" : "two", isReference };
}

/** What several chosen pictures are compared as. */
export function comparisonOfChosen(
  chosen: readonly FinishedTask[],
  names: ReadonlyMap<string, string>,
): Comparison {
  const pictures = chosen.slice(0, MOST_COMPARED).map((task) => comparedOf(task, names));
  return { pictures, mode: pictures.length > 2 ? "four" : "two", isReference: false };
}
