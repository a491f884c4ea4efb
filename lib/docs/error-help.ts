import { IDEMPOTENCY_HOLD_SECONDS, IDEMPOTENCY_KEY_HOURS } from "@/lib/contract/idempotency";
import { MAX_BODY_BYTES, MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import type { ErrorCode } from "@/lib/errors";

/** For each error, when it occurs and what to do. */
export const ERROR_HELP: Record<ErrorCode, { when: string; remedy: string }> = {
  bad_request: {
    when: "The request is not HTTP, or its headers are longer than 16 KiB.",
    remedy: "Use an HTTP library rather than writing to the socket, and keep headers short.",
  },
  unauthorized: {
    when: "The key is missing, mistyped, revoked or expired. The response does not say which.",
    remedy:
      "Send the header `Authorization: Bearer YOUR_API_KEY`, with one space and no quotes around the key.",
  },
  insufficient_scope: {
    when: "Each endpoint in the [reference](/docs#endpoints) says which scope it requires. Nothing was done.",
    remedy: "Use another key, or give this one the scope, in Settings or with `PATCH /api/v1/keys/{key_id}`.",
  },
  insufficient_credits: {
    when: "The balance is lower than the model's price, or a cap of the key is reached; in that case the message says which, and when it resets. Nothing was charged and no task was created.",
    remedy:
      "Choose a cheaper model, or wait for a grant or for the cap to reset. `GET /api/v1/credits` has the balance.",
  },
  task_not_found: {
    when: "You have no task with this id. Somebody else's task, or one you deleted, gets the same response.",
    remedy: "Use the `task_id` exactly as returned, with a key of the account that submitted it.",
  },
  not_found: {
    when: "The path does not exist, whatever the method; or the id in it does not exist, or belongs to somebody else.",
    remedy:
      "Compare it with the [endpoints](/docs#endpoints); it starts with `/api/v1/`. Use ids exactly as returned.",
  },
  method_not_allowed: {
    when: "The path itself is correct.",
    remedy: "Use one of those; the table of endpoints lists them, too.",
  },
  request_timeout: {
    when: "Headers have 15 seconds to arrive, JSON another 20, an upload 90 with no gap longer than 10. Nothing was done.",
    remedy: "Send it again; with an `Idempotency-Key` it cannot be done twice.",
  },
  request_in_progress: {
    when: `Nothing was done for this request: the first will have a response in a moment. If it has died, the key is free again after ${IDEMPOTENCY_HOLD_SECONDS} seconds.`,
    remedy: "Wait for the number of seconds in `Retry-After`, then send the same request again.",
  },
  payload_too_large: {
    when: `JSON may be up to ${MAX_BODY_BYTES / 1024} KiB, an upload up to ${MAX_PICTURE_BYTES / 1024 / 1024} MB. The rest was not read.`,
    remedy:
      "Send pictures as URLs in `image_input`, not as data; make a picture smaller before you upload it.",
  },
  invalid_params: {
    when: "The body or query is invalid: a field is missing, unknown or out of range, or the body is not JSON.",
    remedy: "`error.param` names the field, `error.message` the problem. The same request will fail again.",
  },
  idempotency_key_reused: {
    when: `A key identifies one request of your account for ${IDEMPOTENCY_KEY_HOURS} hours. Nothing was charged and no task was created.`,
    remedy: "Use a new key for every new request; reuse one only to repeat the same request.",
  },
  rate_limit_exceeded: {
    when: "Each key is counted separately. An account that the content policy refused often has a shared limit for all its keys, and so does an address that sends many wrong keys.",
    remedy: "Wait for the number of seconds in `Retry-After`, then send the same request again.",
  },
  internal_error: {
    when: "Something broke on our side; any affected task is refunded.",
    remedy: "Retry with exponential backoff. If it persists, report the `X-Request-Id` of the response.",
  },
  service_unavailable: {
    when: "The database or the image store does not respond, or there are too many requests at once.",
    remedy:
      "Wait for the number of seconds in `Retry-After`, then send the same request again. With an `Idempotency-Key`, nothing is done twice.",
  },
};
