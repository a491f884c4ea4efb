"use client";

import { useEffect, useRef, useState } from "react";
import { useSWRConfig } from "swr";
import { CREDITS_KEY } from "@/lib/client/use-credits";
import type { TaskResource } from "@/lib/contract/task";
import { shortened } from "./shortened";

/**
 * Notices what became of the tasks since it last looked: keeps the balance right, and puts it into words.
 * @returns a sentence for screen readers
 */
export function useAnnouncements(tasks: readonly TaskResource[] | undefined): string {
  const { mutate } = useSWRConfig();
  const known = useRef<Map<string, TaskResource["status"]> | undefined>(undefined);
  const [sentence, setSentence] = useState("");

  useEffect(() => {
    if (!tasks) return;
    const before = known.current;
    known.current = new Map([
      ...(before ?? []),
      ...tasks.map((task) => [task.task_id, task.status] as const),
    ]);
    if (!before) return;
    const changed = tasks.filter((task) => before.get(task.task_id) !== task.status);
    const ended = changed.filter((task) => before.has(task.task_id) && "finished_at" in task);
    // A task that is new here was paid for elsewhere; a failed one was paid back.
    if (changed.some((task) => task.status === "failed" || !before.has(task.task_id)))
      void mutate(CREDITS_KEY);
    if (ended.length > 0) setSentence(ended.map(inWords).join(" "));
  }, [tasks, mutate]);

  return sentence;
}

function inWords(task: TaskResource): string {
  const prompt = shortened(task.prompt, 60);
  if (task.status === "failed") return `“${prompt}” failed: ${task.error}`;
  return `“${prompt}” is ready.`;
}
