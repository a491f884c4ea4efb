"use client";

import { useMemo, useRef, useState } from "react";
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
type Order = { id: string; body: GenerateBody; size: Size };

/** A task that was not accepted, and what can be done about it. */
export type Refusal = {
  id: string;
  body: GenerateBody;
  problem: RequestProblem;
  /** Sends it once more; there where it had no answer. */
  sendAgain: (() => void) | undefined;
  /** Has no more said about it. */
  forget: () => void;
};

type Input = {
  /** What the gallery lists. */
  tasks: readonly TaskResource[] | undefined;
  /** Has the gallery look again. */
  refresh: () => Promise<unknown>;
  /** The same, in a moment. */
  refreshSoon: () => void;
};

/** Sends tasks, one after another in the order of the clicks. Each has its place in the gallery from the click on. */
export function useSubmit({ tasks, refresh, refreshSoon }: Input) {
  const { mutate } = useSWRConfig();
  const [waiting, setWaiting] = useState<Submission[]>([]);
  const [refused, setRefused] = useState<{ order: Order; problem: RequestProblem }[]>([]);
  /** What is being sent, by what it asks for: a second click before the page has noticed the first finds it here. */
  const inFlight = useRef(new Map<string, Promise<boolean>>());
  const [sent, setSent] = useState<readonly string[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const ordered = useRef(new Set<string>());

  const listed = useMemo(() => new Set(tasks?.map((task) => task.task_id)), [tasks]);
  const isListed = ({ taskId }: Submission) => taskId !== undefined && listed.has(taskId);
  if (waiting.some(isListed)) setWaiting(waiting.filter((one) => !isListed(one)));

  /**
   * Orders a picture. The very same one again, while it is being sent, is not ordered twice.
   * @param size of the picture, or what it is taken for until the server says so
   * @returns whether it was accepted
   */
  function submit(body: GenerateBody, size: Size): Promise<boolean> {
    return inFlight.current.get(identityOf(body)) ?? place({ id: newKey(), body, size });
  }

  /** The same order again has the same key: should the first one have arrived after all, it is not drawn twice. */
  function place(order: Order): Promise<boolean> {
    const { id, body, size } = order;
    const identity = identityOf(body);
    setRefused([]);
    setWaiting((before) => [{ id, prompt: body.prompt, ...size, sentAtMs: serverNow() }, ...before]);
    const answered = line.current.then(() => sendUntilAnswered(order));
    line.current = answered.catch(() => {});
    const settled = settle(order, answered).finally(() => {
      inFlight.current.delete(identity);
      setSent([...inFlight.current.keys()]);
    });
    inFlight.current.set(identity, settled);
    setSent([...inFlight.current.keys()]);
    return settled;
  }

  async function settle(order: Order, answered: ReturnType<typeof sendUntilAnswered>): Promise<boolean> {
    const { id } = order;
    try {
      const created = await answered;
      ordered.current.add(created.task_id);
      setWaiting((before) =>
        before.map((one) => (one.id === id ? { ...one, taskId: created.task_id } : one)),
      );
      void mutate(CREDITS_KEY, { credits_remaining: created.credits_remaining }, { revalidate: false });
      refreshSoon();
      return true;
    } catch (cause) {
      setWaiting((before) => before.filter((one) => one.id !== id));
      if (!(cause instanceof RequestProblem)) throw cause;
      setRefused((before) => [...before, { order, problem: cause }]);
      // What was refused for want of credits shows a balance that is old; what got lost on the way may have arrived.
      void mutate(CREDITS_KEY);
      if (isUnanswered(cause)) void refresh();
      return false;
    }
  }

  return {
    submit,
    /** The ids of what was ordered here: its price is off the balance already. */
    ordered: ordered.current as ReadonlySet<string>,
    waiting,
    /** Whether this very picture is being ordered. */
    isBeingSent: (body: GenerateBody) => sent.includes(identityOf(body)),
    /** What was not accepted since the last click. */
    refusals: refused.map(
      (one): Refusal => ({
        id: one.order.id,
        body: one.order.body,
        problem: one.problem,
        sendAgain: isUnanswered(one.problem) ? () => void place(one.order) : undefined,
        forget: () => setRefused((before) => before.filter((other) => other !== one)),
      }),
    ),
  };
}

/** The same for two requests for the same picture. */
const identityOf = (body: GenerateBody) => JSON.stringify(body);

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
