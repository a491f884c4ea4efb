import { answerJson } from "@/lib/http/answer";
import { shared } from "@/lib/shared";
import { checkHealth, type Health } from "./check-health";
import { isDraining } from "./draining";

/** How long what was found is good for. A look writes to the disk and waits for it, and anybody may ask. */
const KEPT_MS = 1_000;

/**
 * For load balancers and people: 200 when every part answers, even without some server that draws; 503 when one does
 * not, or the process is about to stop. All who ask within a second get what one look has found.
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
