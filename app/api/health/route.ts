import { checkHealth } from "@/lib/health/check-health";
import { answerJson } from "@/lib/http/answer";
import { serveMethods } from "@/lib/http/serve-methods";

/** For load balancers and people: 200 when every part answers, 503 when one does not. */
async function get(): Promise<Response> {
  const health = await checkHealth();
  return answerJson(health.status === "ok" ? 200 : 503, health);
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: get });
