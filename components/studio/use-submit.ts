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

/** A task that was sent and that the gallery does not list yet. */
export type Submission = Size & { id: string; prompt: string; sentAtMs: number; taskId?: string };

/** An order that was not accepted, and what can be done about it. */
export type Refusal = {
  id: string;
  /** Of the first of its pictures. */
  body: GenerateBody;
  problem: RequestProblem;
  /** Sends it once more; there where it had no answer. */
  sendAgain: (() => void) | undefined;
  /** Has no more said about it. */
  forget: () => void;
};

type Input = {
  /** What the gallery lists. */
  tasks: readonly TaskResource[];
  /** Shows a task in the gallery. */
  show: (task: TaskResource) => void;
  /** Has the gallery look again. */
  refresh: () => Promise<unknown>;
  /** The same, in a moment. */
  refreshSoon: () => void;
};

/** Sends orders, one after another in that of the clicks. Each picture has its place in the gallery from the click on. */
export function useSubmit({ tasks, show, refresh, refreshSoon }: Input) {
  const { mutate } = useSWRConfig();
  const [waiting, setWaiting] = useState<Submission[]>([]);
  const [refused, setRefused] = useState<{ order: Order; problem: RequestProblem }[]>([]);
  /** What is being sent, by what it asks for: a second click before the page has noticed the first finds it here. */
  const inFlight = useRef(new Map<string, Promise<boolean>>());
  const [sent, setSent] = useState<readonly string[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const ordered = useRef(new Set<string>());

  const listed = useMemo(() => new Set(tasks.map((task) => task.task_id)), [tasks]);
  const isListed = ({ taskId }: Submission) => taskId !== undefined && listed.has(taskId);
  if (waiting.some(isListed)) setWaiting(waiting.filter((one) => !isListed(one)));

  /**
   * Orders pictures, all in one. The very same ones again, while they are being sent, are not ordered twice.
   * @param size of each, or what it is taken for until the server says so
   * @returns whether they were accepted
   */
  function submit(bodies: readonly GenerateBody[], size: Size): Promise<boolean> {
    return inFlight.current.get(identityOf(bodies)) ?? place({ id: newKey(), bodies, size });
  }

  /** The same order again has the same key: should the first one have arrived after all, it is not drawn twice. */
  function place(order: Order): Promise<boolean> {
    const { id, bodies, size } = order;
    const identity = identityOf(bodies);
    setRefused([]);
    const sentAtMs = serverNow();
    const places = bodies.map(({ prompt }, index) => ({ id: `${id}-${index}`, prompt, ...size, sentAtMs }));
    // The last one is the newest.
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
    /** Whether these very pictures are being ordered. */
    isBeingSent: useCallback(
      (bodies: readonly GenerateBody[]) => sent.length > 0 && sent.includes(identityOf(bodies)),
      [sent],
    ),
    /** What was not accepted since the last click. */
    refusals: refused.flatMap(({ order, problem }): Refusal[] => {
      const [body] = order.bodies;
      if (!body) return [];
      const forget = () => setRefused((before) => before.filter((other) => other.order !== order));
      const sendAgain = isUnanswered(problem) ? () => void place(order) : undefined;
      return [{ id: order.id, body, problem, sendAgain, forget }];
    }),
  };
}

/** The same for two orders of the same pictures. */
const identityOf = (bodies: readonly GenerateBody[]) => JSON.stringify(bodies);
