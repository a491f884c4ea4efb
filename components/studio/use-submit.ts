"use client";

import { useMemo, useState } from "react";
import { useSWRConfig } from "swr";
import type { z } from "zod";
import { RequestProblem, send } from "@/lib/client/request";
import { serverNow } from "@/lib/client/server-clock";
import { CREDITS_KEY } from "@/lib/client/use-credits";
import type { CreatedTask, GenerateBody } from "@/lib/contract/generate";
import type { TaskResource } from "@/lib/contract/task";
import type { Size } from "./draft";

/** A task that was sent and that the gallery does not list yet. */
export type Submission = Size & { id: string; prompt: string; sentAtMs: number; taskId?: string };

type Input = {
  /** What the gallery lists. */
  tasks: readonly TaskResource[] | undefined;
  /** Has the gallery look again. */
  refresh: () => Promise<unknown>;
};

/** Sends tasks. Each has its place in the gallery from the click on, where its size is known. */
export function useSubmit({ tasks, refresh }: Input) {
  const { mutate } = useSWRConfig();
  const [waiting, setWaiting] = useState<Submission[]>([]);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<RequestProblem | null>(null);

  const listed = useMemo(() => new Set(tasks?.map((task) => task.task_id)), [tasks]);
  const isListed = ({ taskId }: Submission) => taskId !== undefined && listed.has(taskId);
  if (waiting.some(isListed)) setWaiting(waiting.filter((one) => !isListed(one)));

  /** @param size of the picture, where it is known before the server says so @returns whether it was accepted */
  async function submit(body: GenerateBody, size: Size | undefined): Promise<boolean> {
    const id = crypto.randomUUID();
    setSending(true);
    setProblem(null);
    if (size) {
      const { width, height } = size;
      setWaiting((before) => [{ id, prompt: body.prompt, width, height, sentAtMs: serverNow() }, ...before]);
    }
    try {
      const created = await send<z.output<typeof CreatedTask>>("POST", "/api/v1/generate", body);
      setWaiting((before) =>
        before.map((one) => (one.id === id ? { ...one, taskId: created.task_id } : one)),
      );
      void mutate(CREDITS_KEY, { credits_remaining: created.credits_remaining }, { revalidate: false });
      void refresh();
      return true;
    } catch (cause) {
      setWaiting((before) => before.filter((one) => one.id !== id));
      if (!(cause instanceof RequestProblem)) throw cause;
      setProblem(cause);
      // What was refused for want of credits shows a balance that is old; what got lost on the way may have arrived.
      void mutate(CREDITS_KEY);
      if (cause.code === "unreachable") void refresh();
      return false;
    } finally {
      setSending(false);
    }
  }

  return { submit, waiting, isSending, problem, forgetProblem: () => setProblem(null) };
}
