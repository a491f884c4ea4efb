import { OPENAI_WAIT_SECONDS, type OpenAiImageBody } from "@/lib/contract/openai";
import { beginOnce } from "@/lib/idempotency/begin-once";
import { awaitTask } from "@/lib/tasks/await-task";
import { getTasks } from "@/lib/tasks/get-task";
import { answerImages } from "./answer-images";
import { chargedSoFar } from "./describe-images";
import type { OpenAiCall } from "./serve-openai";
import { streamImages } from "./stream-images";
import { submitImages } from "./submit-images";

type Images = {
  fields: OpenAiImageBody;
  event: "image_generation" | "image_edit";
  /** What distinguishes this request from others, besides its fields. */
  asks?: unknown;
  /** Turns the request's pictures into URLs. Not called for a retry of an earlier request. */
  bring?: () => Promise<string[]>;
};

/**
 * Submits a request's tasks, unless an earlier attempt already did.
 * @returns the ids of its tasks
 * @throws AppError, OpenAiFault
 */
export async function beginImages(
  call: OpenAiCall,
  { fields, event, asks, bring }: Images,
): Promise<string[]> {
  const { db, caller, request } = call;
  const asking = { request, userId: caller.userId, apiKeyId: caller.apiKeyId, asks: [event, fields, asks] };
  return beginOnce(db, asking, async (keep) =>
    submitImages(call, { fields, references: await bring?.() }, keep),
  );
}

/**
 * Responds to a request when its tasks are done. If the client disconnects, its tasks continue.
 * @throws AppError, OpenAiFault
 */
export async function answerWhenDrawn(
  { db, caller, request, origin }: OpenAiCall,
  ids: readonly string[],
  { fields, event }: Pick<Images, "fields" | "event">,
): Promise<Response> {
  const late = AbortSignal.timeout(OPENAI_WAIT_SECONDS * 1_000);
  const signal = AbortSignal.any([late, request.signal]);
  const tasks = ids.map((id) => awaitTask(db, { ...caller, id, origin }, signal));
  const how = { format: fields.response_format, origin };
  if (!fields.stream) return answerImages(await Promise.all(tasks), how);
  const begun = await getTasks(db, { ...caller, ids: [...ids], origin });
  return streamImages(tasks, { event, charged: chargedSoFar(begun), ...how });
}
