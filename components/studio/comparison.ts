import { imagePath, referencePath } from "@/lib/client/own-image";
import { shortened } from "./shortened";
import type { FinishedTask } from "./task-actions";

/** A compared picture. */
export type Compared = {
  key: string;
  /** On this host. */
  path: string;
  name: string;
  /** Its settings in a line. */
  about: string;
};

/** The most pictures shown at once. */
export const MOST_COMPARED = 4;

/** The layout: two in one place, or each in its own. */
export type CompareMode = "slider" | "two" | "four";

/** A comparison, and its initial layout. */
export type Comparison = {
  /** The first is the one being compared. */
  pictures: readonly Compared[];
  mode: CompareMode;
  /** Whether the second is the first's reference, and so is shown before it. */
  isReference: boolean;
};

/** A task's picture for a comparison. @param names the models' names by id */
function comparedOf(task: FinishedTask, names: ReadonlyMap<string, string>): Compared {
  return {
    key: task.task_id,
    path: imagePath(task.images[0]),
    name: shortened(task.prompt, 120),
    about: `${names.get(task.model) ?? task.model} · seed ${task.seed} · ${task.width} × ${task.height}`,
  };
}

/**
 * The comparison for a single picture: with its reference, or else with its neighbours.
 * @param tasks in the gallery's order
 * @param origins the origins of this service's images; the page shows no others
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
  // Wraps around after the last one.
  const others = [...tasks.slice(index + 1), ...tasks.slice(0, Math.max(0, index)).toReversed()];
  const pictures = [comparedOf(task, names), ...references, ...others.map((one) => comparedOf(one, names))];
  if (pictures.length < 2) return undefined;
  const isReference = references.length > 0;
  return { pictures, mode: isReference ? "slider" : "two", isReference };
}

/** The comparison of several selected pictures. */
export function comparisonOfChosen(
  chosen: readonly FinishedTask[],
  names: ReadonlyMap<string, string>,
): Comparison {
  const pictures = chosen.slice(0, MOST_COMPARED).map((task) => comparedOf(task, names));
  return { pictures, mode: pictures.length > 2 ? "four" : "two", isReference: false };
}
