import type { AppError } from "@/lib/errors";
import { textResponse } from "@/lib/http/text-response";
import type { OpenAiError } from "./openai-fault";

/** The longest `Retry-After`, in seconds, that clients obey. */
const LONGEST_WAIT_SECONDS = 60;
/** The longest reason phrase in a status line, in characters. */
const LONGEST_REASON = 200;
/** Errors worth a retry. */
const PASSING = [408, 409, 429, 500, 503];

/** OpenAI's names for our fields. */
const PARAMS: Record<string, string> = { image_input: "image", aspect_ratio: "size" };

/** Translates our API's errors. */
export function toOpenAiError({ code, status, message, param, headers }: AppError): OpenAiError {
  const ours = (text: string) => text.replace(/^image_input\b/, "image").replace(/^aspect_ratio\b/, "size");
  return {
    // OpenAI's clients do not know 422.
    status: status === 422 ? 400 : status,
    message: ours(message),
    type: typeOf(code, status),
    code: code === "unauthorized" ? "invalid_api_key" : code,
    param: param && (PARAMS[param] ?? param),
    headers: code === "unauthorized" ? { "WWW-Authenticate": "Bearer", ...headers } : headers,
  };
}

function typeOf(code: string, status: number): string {
  if (code === "insufficient_credits") return "insufficient_quota";
  if (status >= 500) return "server_error";
  if (status === 429) return "rate_limit_error";
  return status === 403 ? "permission_error" : "invalid_request_error";
}

/** The body of an error. */
export const openAiErrorBody = ({ message, type, code, param }: OpenAiError) => ({
  error: { message, type, param: param ?? null, code },
});

/**
 * The response. Some clients only show the status line, so its reason phrase repeats the message. A header tells clients not to
 * retry what would fail again.
 */
export function answerOpenAiError(error: OpenAiError): Response {
  const waits = Number(error.headers?.["Retry-After"] ?? 0);
  const isFinal = error.isFinal || !PASSING.includes(error.status) || waits > LONGEST_WAIT_SECONDS;
  return textResponse({
    text: JSON.stringify(openAiErrorBody(error)),
    status: error.status,
    statusText: reasonOf(error.message),
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
      ...error.headers,
      ...(waits > 0 && { "Retry-After": String(Math.min(waits, LONGEST_WAIT_SECONDS)) }),
      ...(isFinal && { "x-should-retry": "false" }),
    },
  });
}

/** A status line is ASCII. */
function reasonOf(message: string): string {
  const plain = message.normalize("NFKD").replaceAll(/[^\x20-\x7e]/g, "");
  return plain.length > LONGEST_REASON ? `${plain.slice(0, LONGEST_REASON - 3)}...` : plain;
}
