import { openQueue } from "@/lib/queue/queue-client";

const NEVER_SECONDS = 24 * 3600;

/** Has slots with `TEST_NO_POLLING` find no job by themselves: whoever queues one, or knows that it is due, has to wake them. */
export async function stopPolling(): Promise<void> {
  if (process.env.TEST_NO_POLLING !== "1") return;
  const boss = await openQueue();
  const work = boss.work.bind(boss) as Work;
  const never = { pollingIntervalSeconds: NEVER_SECONDS, notifyPollingIntervalSeconds: NEVER_SECONDS };
  const unasked: Work = (name, options, handle) => work(name, { ...options, ...never }, handle);
  boss.work = unasked as typeof boss.work;
}

type Work = (name: string, options: object, handle: () => Promise<void>) => Promise<string>;
