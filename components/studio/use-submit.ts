"use client";

import { useMemo, useState } from "react";
import { useSWRConfig } from "swr";
import type { z } from "zod";
import { newKey } from "@/lib/client/new-key";
import { RequestProblem, send } from "@/lib/client/request";
import { serverNow } from "@/lib/client/server-clock";
import { CREDITS_KEY } from "@/lib/client/use-credits";
import type { CreatedTask, GenerateBody } from "@/lib/contract/generate";
import { IDEMPOTENCY_KEY_HEADER } from "@/lib/contract/idempotency";
import type { TaskResource } from "@/lib/contract/task";
import type { Size } from "./draft";

/** Pauses before a submission without an answer is sent again, in milliseconds. */
const RETRY_AFTER_MS = [1_000, 3_000];

/** A task that was sent and that the gallery does not list yet. */
export type Submission = Size & { id: string; prompt: string; sentAtMs: number; taskId?: string };

/** What a click sends; its id is the key that makes it one. */
type Order = { id: string; body: GenerateBody; size: Size | undefined };

type Input = {
  /** What the gallery lists. */
  tasks: readonly TaskResource[] | undefined;
  /** Has the gallery look again. */
  refresh: () => Promise<unknown>;
  /** The same, and says when that is done. */
  refreshAll: () => Promise<unknown>;
};

/** Sends tasks. Each has its place in the gallery from the click on, where its size is known. */
export function useSubmit({ tasks, refresh, refreshAll }: Input) {
  const { mutate } = useSWRConfig();
  const [waiting, setWaiting] = useState<Submission[]>([]);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const [unanswered, setUnanswered] = useState<Order | null>(null);

  const listed = useMemo(() => new Set(tasks?.map((task) => task.task_id)), [tasks]);
  const isListed = ({ taskId }: Submission) => taskId !== undefined && listed.has(taskId);
  if (waiting.some(isListed)) setWaiting(waiting.filter((one) => !isListed(one)));

  /** @param size of the picture, where it is known before the server says so @returns whether it was accepted */
  async function submit(body: GenerateBody, size: Size | undefined): Promise<boolean> {
    return sendOnce({ id: newKey(), body, size });
  }

  /** The same order again has the same key: should the first one have arrived after all, it is not drawn twice. */
  async function sendOnce(order: Order): Promise<boolean> {
    const { id, body, size } = order;
    setSending(true);
    setProblem(null);
    setUnanswered(null);
    if (size) {
      const { width, height } = size;
      setWaiting((before) => [{ id, prompt: body.prompt, width, height, sentAtMs: serverNow() }, ...before]);
    }
    try {
      const created = await sendUntilAnswered(order);
      setWaiting((before) =>
        before.map((one) => (one.id === id ? { ...one, taskId: created.task_id } : one)),
      );
      void mutate(CREDITS_KEY, { credits_remaining: created.credits_remaining }, { revalidate: false });
      if (size) void refresh();
      // It has no place of its own: it is to be seen in the gallery before the next one can be ordered.
      else await refreshAll();
      return true;
    } catch (cause) {
      setWaiting((before) => before.filter((one) => one.id !== id));
      if (!(cause instanceof RequestProblem)) throw cause;
      setProblem(cause);
      // What was refused for want of credits shows a balance that is old; what got lost on the way may have arrived.
      void mutate(CREDITS_KEY);
      if (isUnanswered(cause)) {
        setUnanswered(order);
        void refresh();
      }
      return false;
    } finally {
      setSending(false);
    }
  }

  return {
    submit,
    /** Sends what had no answer once more; undefined where there is nothing like that. */
    sendAgain: unanswered ? () => void sendOnce(unanswered) : undefined,
    waiting,
    isSending,
    problem,
    forgetProblem: () => setProblem(null),
  };
}

/** What may have been done all the same: a connection can break while the server writes, or the server's to its database. */
const UNANSWERED: readonly string[] = ["unreachable", "request_in_progress", "internal_error"];
const isUnanswered = ({ code }: RequestProblem) => UNANSWERED.includes(code);

async function sendUntilAnswered({ id, body }: Order): Promise<z.output<typeof CreatedTask>> {
  for (let tries = 0; ; tries++) {
    try {
      return await send("POST", "/api/v1/generate", body, { [IDEMPOTENCY_KEY_HEADER]: id });
    } catch (cause) {
      const pauseMs = RETRY_AFTER_MS[tries];
      if (pauseMs === undefined || !(cause instanceof RequestProblem && isUnanswered(cause))) throw cause;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
