import type { Database } from "@/db/client";
import { disableEndpoint, giveUpDeliveries, noteHealth } from "@/db/queries/webhook-endpoints";
import { abandonDelivery, type ClaimedDelivery, recordAttempt } from "@/db/queries/webhook-queue";
import type { StoredAttempt } from "@/db/schema";
import { logger } from "@/lib/logger";
import { FetchFault } from "@/lib/net/fetch-fault";
import type { Network } from "@/lib/net/network";
import { type Answered, postOnce } from "@/lib/net/post-once";
import { DELIVERED } from "./deliverable";
import { pauseAfter } from "./schedule";
import { openSecret } from "./seal-secret";
import { signatureHeaders } from "./sign";

/** The time limit until a response begins. */
export const ATTEMPT_TIMEOUT_MS = 15_000;
const SHOWN_BYTES = 1_024;
const GONE = 410;

type Outcome = { attempt: StoredAttempt; works: boolean; isGone: boolean; retryAfter?: string | undefined };

/**
 * Attempts a delivery, and records the result and what follows.
 * @throws the signal's reason if the process is stopping; then nothing is recorded
 */
export async function attemptDelivery(
  { db, network }: { db: Database; network: Network },
  delivery: ClaimedDelivery,
  signal: AbortSignal,
): Promise<void> {
  const { id, claim, tries, url, endpoint_id: endpointId } = delivery;
  if (url === null || !delivery.is_enabled) return abandonDelivery(db, { id, claim });
  const { attempt, works, isGone, retryAfter } = await send(network, { ...delivery, url }, signal);
  const waitSeconds = works || isGone ? null : (pauseAfter(tries + 1, { retryAfter }) ?? null);
  const status = works ? "succeeded" : waitSeconds === null ? "failed" : "pending";
  if (endpointId !== null) await noteHealth(db, { id: endpointId, works });
  await recordAttempt(db, { id, claim, attempt, status, waitSeconds });
  const reason = isGone ? "gone" : !works && delivery.is_hopeless ? "failing" : undefined;
  if (endpointId !== null && reason) await disable(db, endpointId, reason);
}

async function send(
  network: Network,
  { id, body, url, secrets }: ClaimedDelivery & { url: string },
  signal: AbortSignal,
): Promise<Outcome> {
  const startedAt = performance.now();
  const now = Date.now();
  const concluded = (rest: Pick<StoredAttempt, "status" | "response" | "error">): StoredAttempt => ({
    at: new Date(now).toISOString(),
    durationMs: Math.round(performance.now() - startedAt),
    ...rest,
  });
  const opened = openAll(secrets, id);
  if (!opened) return unsent(concluded, "its secret can no longer be decrypted; rotate it");
  try {
    const headers = signatureHeaders({ id, body }, opened, Math.floor(now / 1_000));
    const limits = { timeoutMs: ATTEMPT_TIMEOUT_MS, maxBytes: SHOWN_BYTES, signal };
    const answer = await postOnce(network, url, { headers, body, rules: DELIVERED, ...limits });
    const { status, text: response, headers: answered } = answer;
    const error = faultOf(answer);
    const attempt = concluded({ status, response, error: error ?? null });
    return {
      attempt,
      works: error === undefined,
      isGone: status === GONE,
      retryAfter: answered["retry-after"],
    };
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return unsent(concluded, error.message);
  }
}

function unsent(
  concluded: (rest: Pick<StoredAttempt, "status" | "response" | "error">) => StoredAttempt,
  error: string,
): Outcome {
  return { attempt: concluded({ status: null, response: "", error }), works: false, isGone: false };
}

/** Never sends a delivery without, or with an invalid, signature. */
function openAll(secrets: string[], id: string): string[] | undefined {
  try {
    return secrets.length > 0 ? secrets.map(openSecret) : undefined;
  } catch (error) {
    logger().error({ err: error, deliveryId: id }, "a webhook's secret cannot be decrypted");
    return undefined;
  }
}

function faultOf({ status }: Answered): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  const isRedirect = status >= 300 && status < 400;
  return isRedirect
    ? `its server answered ${status}, and redirects are not followed`
    : `its server answered ${status}`;
}

/** Disabling an endpoint abandons its pending deliveries, which can be replayed. */
async function disable(db: Database, id: string, reason: "gone" | "failing"): Promise<void> {
  const isNews = await db.transaction(async (tx) => {
    const disabled = await disableEndpoint(tx, { id, reason });
    await giveUpDeliveries(tx, { endpointId: id });
    return disabled;
  });
  if (isNews) logger().info({ webhookId: id, reason }, "webhook disabled");
}
