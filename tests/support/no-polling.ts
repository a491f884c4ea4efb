import { openQueue } from "@/lib/queue/queue-client";

const NEVER_SECONDS = 24 * 3600;

/** Disables slots' polling with `TEST_NO_POLLING`, so that they only find jobs when woken. */
export async function stopPolling(): Promise<void> {
  if (process.env.TEST_NO_POLLING !== "1") return;
  const boss = await openQueue();
  const work = boss.work.bind(boss) as Work;
  const never = { pollingIntervalSeconds: NEVER_SECONDS, notifyPollingIntervalSeconds: NEVER_SECONDS };
  const unasked: Work = (name, options, handle) => work(name, { ...options, ...never }, handle);
  boss.work = unasked as typeof boss.work;
}

type Work = (name: string, options: object, handle: () => Promise<void>) => Promise<string>;
