"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { useSWRConfig } from "swr";
import { newKey } from "@/lib/client/new-key";
import { RequestProblem } from "@/lib/client/request";
import { serverNow } from "@/lib/client/server-clock";
import { CREDITS_KEY } from "@/lib/client/use-credits";
import type { GenerateBody } from "@/lib/contract/generate";
import type { TaskResource } from "@/lib/contract/task";
import type { Size } from "./draft";
import { type Accepted, isUnanswered, type Order, sendOrder } from "./send-order";

/** A submitted task that the gallery does not list yet. */
export type Submission = Size & { id: string; prompt: string; sentAtMs: number; taskId?: string };

/** A failed submission, and what can be done about it. */
export type Refusal = {
  id: string;
  /** The first request's body. */
  body: GenerateBody;
  problem: RequestProblem;
  /** Submits it again; set if there was no response. */
  sendAgain: (() => void) | undefined;
  /** Dismisses it. */
  forget: () => void;
};

type Input = {
  /** The gallery's tasks. */
  tasks: readonly TaskResource[];
  /** Adds a task to the gallery. */
  show: (task: TaskResource) => void;
  /** Refreshes the gallery. */
  refresh: () => Promise<unknown>;
  /** Refreshes it after a moment. */
  refreshSoon: () => void;
};

/** Sends submissions one after another, in the order of clicks. Each picture has a card in the gallery immediately. */
export function useSubmit({ tasks, show, refresh, refreshSoon }: Input) {
  const { mutate } = useSWRConfig();
  const [waiting, setWaiting] = useState<Submission[]>([]);
  const [refused, setRefused] = useState<{ order: Order; problem: RequestProblem }[]>([]);
  /** Submissions in progress by content, so that a second click before the next render detects the first. */
  const inFlight = useRef(new Map<string, Promise<boolean>>());
  const [sent, setSent] = useState<readonly string[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const ordered = useRef(new Set<string>());

  const listed = useMemo(() => new Set(tasks.map((task) => task.task_id)), [tasks]);
  const isListed = ({ taskId }: Submission) => taskId !== undefined && listed.has(taskId);
  if (waiting.some(isListed)) setWaiting(waiting.filter((one) => !isListed(one)));

  /**
   * Submits pictures in one request. Identical ones are ignored while they are being sent.
   * @param size the size of each, or an estimate until the server reports it
   * @returns whether they were accepted
   */
  function submit(bodies: readonly GenerateBody[], size: Size): Promise<boolean> {
    return inFlight.current.get(identityOf(bodies)) ?? place({ id: newKey(), bodies, size });
  }

  /** A repetition has the same idempotency key, so that nothing is drawn twice if the first one did arrive. */
  function place(order: Order): Promise<boolean> {
    const { id, bodies, size } = order;
    const identity = identityOf(bodies);
    setRefused([]);
    const sentAtMs = serverNow();
    const places = bodies.map(({ prompt }, index) => ({ id: `${id}-${index}`, prompt, ...size, sentAtMs }));
    // The newest comes last.
    setWaiting((before) => [...places.toReversed(), ...before]);
    const answered = line.current.then(() => sendOrder(order));
    line.current = answered.catch(() => {});
    const settled = settle(order, answered).finally(() => {
      inFlight.current.delete(identity);
      setSent([...inFlight.current.keys()]);
    });
    inFlight.current.set(identity, settled);
    setSent([...inFlight.current.keys()]);
    return settled;
  }

  async function settle(order: Order, answered: Promise<Accepted>): Promise<boolean> {
    const placeIds = order.bodies.map((_, index) => `${order.id}-${index}`);
    try {
      const { taskIds, tasks: created, creditsRemaining } = await answered;
      for (const id of taskIds) ordered.current.add(id);
      setWaiting((before) =>
        before.map((one) => {
          const taskId = taskIds[placeIds.indexOf(one.id)];
          return taskId ? { ...one, taskId } : one;
        }),
      );
      for (const task of created) show(task);
      void mutate(CREDITS_KEY, { credits_remaining: creditsRemaining }, { revalidate: false });
      refreshSoon();
      return true;
    } catch (cause) {
      setWaiting((before) => before.filter((one) => !placeIds.includes(one.id)));
      if (!(cause instanceof RequestProblem)) throw cause;
      setRefused((before) => [...before, { order, problem: cause }]);
      // Insufficient credits mean that the balance is outdated; a lost submission may have arrived.
      void mutate(CREDITS_KEY);
      if (isUnanswered(cause)) void refresh();
      return false;
    }
  }

  return {
    submit,
    /** The ids of tasks submitted here, whose price has already been deducted from the balance. */
    ordered: ordered.current as ReadonlySet<string>,
    waiting,
    /** Whether exactly these pictures are being submitted. */
    isBeingSent: useCallback(
      (bodies: readonly GenerateBody[]) => sent.length > 0 && sent.includes(identityOf(bodies)),
      [sent],
    ),
    /** The failed submission since the last click. */
    refusals: refused.flatMap(({ order, problem }): Refusal[] => {
      const [body] = order.bodies;
      if (!body) return [];
      const forget = () => setRefused((before) => before.filter((other) => other.order !== order));
      const sendAgain = isUnanswered(problem) ? () => void place(order) : undefined;
      return [{ id: order.id, body, problem, sendAgain, forget }];
    }),
  };
}

/** A submission's identity, equal for the same pictures. */
const identityOf = (bodies: readonly GenerateBody[]) => JSON.stringify(bodies);
