import { APICallError, InvalidResponseDataError } from "@ai-sdk/provider";
import { type FailureKind, ModelFailure } from "./model-failure";
import { redact } from "./redact";
import { retryAfterOf } from "./retry-after";

type Context = {
  /** Vendor and model, for the log. */
  name: string;
  /** Values to redact from the log. */
  secrets: readonly (string | undefined)[];
  /** Matches this vendor's responses that decline the content. */
  refusal: RegExp | undefined;
};

/**
 * Classifies whatever a vendor's package throws. The original error is dropped, because it holds the request with its pictures,
 * and the raw response.
 */
export function classifyFailure(error: unknown, { name, secrets, refusal }: Context): ModelFailure {
  if (error instanceof ModelFailure) {
    const { kind, message, retryAfterMs } = error;
    return new ModelFailure(
      kind,
      redact(message, secrets),
      retryAfterMs === undefined ? {} : { retryAfterMs },
    );
  }
  if (!APICallError.isInstance(error)) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const kind = InvalidResponseDataError.isInstance(error) ? "unusable" : "unavailable";
    return new ModelFailure(refusal?.test(text) ? "refused" : kind, redact(`${name}: ${text}`, secrets));
  }
  const { statusCode, responseBody = "", responseHeaders, message } = error;
  const { origin, pathname } = new URL(error.url);
  const text = `${name}: ${statusCode ?? "no answer"} from ${origin}${pathname}: ${responseBody || message}`;
  const declined = (statusCode ?? 500) < 500 && refusal?.test(responseBody);
  return new ModelFailure(declined ? "refused" : kindOf(statusCode, responseBody), redact(text, secrets), {
    retryAfterMs: declined ? undefined : retryAfterOf(responseHeaders, responseBody),
  });
}

function kindOf(status: number | undefined, body: string): FailureKind {
  if (status === undefined || status >= 500) return "unavailable";
  if (status < 400) return "unusable";
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 404:
      return "misconfigured";
    case 408:
    case 409:
    case 425:
      return "unavailable";
    case 429:
      return /insufficient_quota|billing/i.test(body) ? "misconfigured" : "busy";
    default:
      return "rejected";
  }
}
