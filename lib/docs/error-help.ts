import { IDEMPOTENCY_HOLD_SECONDS, IDEMPOTENCY_KEY_HOURS } from "@/lib/contract/idempotency";
import { MAX_BODY_BYTES, MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import type { ErrorCode } from "@/lib/errors";

/** Of each error: when it comes, and what to do about it. */
export const ERROR_HELP: Record<ErrorCode, { when: string; remedy: string }> = {
  bad_request: {
    when: "What arrived is not HTTP, or its headers are longer than 16 KiB.",
    remedy: "Use an HTTP library rather than writing to the socket, and keep headers short.",
  },
  unauthorized: {
    when: "There is no key, or it is mistyped, revoked or expired. Which of these it is, the answer does not say.",
    remedy:
      "Send the header `Authorization: Bearer YOUR_API_KEY`, with one space and no quotes around the key.",
  },
  insufficient_scope: {
    when: "Each endpoint of the [reference](/docs#endpoints) says which scope it takes. Nothing was done.",
    remedy:
      "Use another key, or give this one the scope, under Settings or by `PATCH /api/v1/keys/{key_id}`.",
  },
  insufficient_credits: {
    when: "The balance is below the price of the model, or a cap of the key is reached: then the message says which, and when it resets. Nothing was charged and no task was made.",
    remedy:
      "Choose a model that costs less, wait for a grant or for the cap to reset. `GET /api/v1/credits` has the balance.",
  },
  task_not_found: {
    when: "No task of yours has this id. One that is somebody else's, or that you deleted, is answered alike.",
    remedy: "Use the `task_id` exactly as it came, with a key of the account that submitted it.",
  },
  not_found: {
    when: "The path was not found, whatever the method; or what its id names is not there, or somebody else's.",
    remedy:
      "Compare it with the [endpoints](/docs#endpoints); it starts with `/api/v1/`. Use ids exactly as they came.",
  },
  method_not_allowed: {
    when: "The path itself is right.",
    remedy: "Use one of those; the table of endpoints has them, too.",
  },
  request_timeout: {
    when: "Its headers have 15 seconds to arrive, JSON another 20, an upload 90, and 10 for each piece of it. Nothing was done.",
    remedy: "Send it again; with an `Idempotency-Key` it cannot happen twice.",
  },
  request_in_progress: {
    when: `Nothing was done for this one: the first will have an answer in a moment. Should it have died, the key is free again after ${IDEMPOTENCY_HOLD_SECONDS} seconds.`,
    remedy: "Wait for as many seconds as `Retry-After` says, then send the same request again.",
  },
  payload_too_large: {
    when: `JSON may have ${MAX_BODY_BYTES / 1024} KiB, an upload ${MAX_PICTURE_BYTES / 1024 / 1024} MB. It was read no further.`,
    remedy: "Send pictures as URLs in `image_input`, not as data; make one smaller before you upload it.",
  },
  invalid_params: {
    when: "The body or the query breaks a rule: a field is missing, unknown or out of bounds, or it is no JSON at all.",
    remedy:
      "`error.param` names the field, `error.message` the rule. The same request will be refused again.",
  },
  idempotency_key_reused: {
    when: `A key stands for one request of your account, for ${IDEMPOTENCY_KEY_HOURS} hours. Nothing was charged and no task was made.`,
    remedy: "Make a new key for each new request; use one again only to repeat the very same.",
  },
  rate_limit_exceeded: {
    when: "Each key has its own count. An account that the content policy refused often has one for all its keys, and an address that sends many wrong keys has one, too.",
    remedy: "Wait for as many seconds as `Retry-After` says, then send the same request again.",
  },
  internal_error: {
    when: "Something broke on our side; a task that it hit gives its credits back.",
    remedy: "Try again after a pause that grows. If it stays, report the `X-Request-Id` of the answer.",
  },
  service_unavailable: {
    when: "The place where images are kept does not answer, or too much is on its way at once. Nothing was done.",
    remedy: "Wait for as many seconds as `Retry-After` says, then send the same request again.",
  },
};
