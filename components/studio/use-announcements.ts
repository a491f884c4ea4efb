"use client";

import { useEffect, useRef, useState } from "react";
import { useSWRConfig } from "swr";
import { CREDITS_KEY } from "@/lib/client/use-credits";
import type { TaskResource } from "@/lib/contract/task";
import { shortened } from "./shortened";

/**
 * Detects changes of tasks since the last render, updates the balance, and announces them.
 * @param ordered the ids of tasks submitted here
 * @param onEnded called with tasks that have ended
 * @returns a sentence for screen readers
 */
export function useAnnouncements(
  tasks: readonly TaskResource[],
  ordered: ReadonlySet<string>,
  onEnded: (tasks: readonly TaskResource[]) => void,
): string {
  const latest = useRef(onEnded);
  latest.current = onEnded;
  const { mutate } = useSWRConfig();
  const known = useRef<Map<string, TaskResource["status"]> | undefined>(undefined);
  const [sentence, setSentence] = useState("");

  useEffect(() => {
    const before = known.current;
    known.current = new Map([
      ...(before ?? []),
      ...tasks.map((task) => [task.task_id, task.status] as const),
    ]);
    if (!before) return;
    const changed = tasks.filter((task) => before.get(task.task_id) !== task.status);
    const ended = changed.filter(
      (task) => "finished_at" in task && (before.has(task.task_id) || ordered.has(task.task_id)),
    );
    // Older tasks are read as one scrolls. What is newer than all that was known was paid for elsewhere, unless it was
    // ordered here; what failed was paid back.
    const newest = [...before.keys()].reduce((last, id) => (id > last ? id : last), "");
    const movesBalance = ({ task_id, status }: TaskResource) =>
      status === "failed"
        ? before.has(task_id) || task_id > newest
        : task_id > newest && !ordered.has(task_id);
    if (changed.some(movesBalance)) void mutate(CREDITS_KEY);
    if (ended.length === 0) return;
    setSentence(ended.map(inWords).join(" "));
    latest.current(ended);
  }, [tasks, ordered, mutate]);

  return sentence;
}

function inWords(task: TaskResource): string {
  const prompt = shortened(task.prompt, 60);
  if (task.status === "failed") return `“${prompt}” failed: ${task.error}`;
  return `“${prompt}” is ready.`;
}
