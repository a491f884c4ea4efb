import { answerJson } from "@/lib/http/answer";
import { shared } from "@/lib/shared";
import { checkHealth, type Health } from "./check-health";
import { isDraining } from "./draining";

/** How long a result is reused. A check writes to the disk and syncs, and anybody can request one. */
const KEPT_MS = 1_000;

/**
 * For load balancers and people: 200 if every part works, even if some drawing server is missing; 503 if one does not, or the
 * process is stopping. Requests within a second share a result.
 */
export async function serveHealth(): Promise<Response> {
  if (isDraining()) return answerJson(503, { status: "stopping", checks: {} });
  const health = await lookOnce();
  return answerJson(health.status === "unavailable" ? 503 : 200, health);
}

function lookOnce(): Promise<Health> {
  const kept = shared<{ look?: Promise<Health> }>("status.look", () => ({}));
  kept.look ??= checkHealth().finally(() => {
    setTimeout(() => delete kept.look, KEPT_MS).unref();
  });
  return kept.look;
}
