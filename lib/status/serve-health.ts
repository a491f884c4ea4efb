import { answerJson } from "@/lib/http/answer";
import { checkHealth } from "./check-health";

/** For load balancers and people: 200 when every part answers, 503 when one does not. */
export async function serveHealth(): Promise<Response> {
  const health = await checkHealth();
  return answerJson(health.status === "ok" ? 200 : 503, health);
}
