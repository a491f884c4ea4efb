"use client";

import { type ReactNode, useState } from "react";
import type { ModelResource } from "@/lib/contract/models";
import { notify } from "../ui/notify";
import { type Comparison, comparisonOf, comparisonOfChosen } from "./comparison";
import type { FinishedTask } from "./task-actions";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./compare-view").then((module) => module.CompareView);

type UseComparisonOptions = {
  /** The tasks to compare with, in the gallery's order. */
  shown: readonly FinishedTask[];
  models: readonly ModelResource[];
  /** The origins of this service's images. */
  origins: readonly string[];
};

/** Manages the comparison view, which is loaded on demand. */
export function useComparison({ shown, models, origins }: UseComparisonOptions) {
  const [View, bring] = useOnDemand(load, {
    sorry: "They could not be opened. Check your connection and try again.",
  });
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const close = () => setComparison(null);

  /** @param tasks several, or one, which is compared with its reference or else its neighbours */
  function compare(tasks: readonly FinishedTask[]) {
    const names = new Map(models.map(({ id, name }) => [id, name]));
    const [only] = tasks;
    const next =
      tasks.length === 1 && only
        ? comparisonOf(only, shown, { names, origins })
        : comparisonOfChosen(tasks, names);
    if (!next) return void notify("info", "There is no other picture to compare it with yet.");
    bring(() => setComparison(next));
  }

  const view: ReactNode = View && comparison && <View comparison={comparison} onClose={close} />;
  return { compare, close, isComparing: comparison !== null, view };
}
