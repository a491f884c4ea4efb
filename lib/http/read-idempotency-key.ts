import { IDEMPOTENCY_KEY_HEADER, MAX_IDEMPOTENCY_KEY_LENGTH } from "@/lib/contract/idempotency";
import { AppError } from "@/lib/errors";

const KEY = new RegExp(`^[\\x20-\\x7e]{1,${MAX_IDEMPOTENCY_KEY_LENGTH}}$`);

/**
 * A request's idempotency key, or undefined if it has none.
 * @throws AppError `invalid_params`
 */
export function readIdempotencyKey(headers: Headers): string | undefined {
  const key = headers.get(IDEMPOTENCY_KEY_HEADER);
  if (key === null || KEY.test(key)) return key ?? undefined;
  throw new AppError(
    "invalid_params",
    `${IDEMPOTENCY_KEY_HEADER} must be one header of 1 to ${MAX_IDEMPOTENCY_KEY_LENGTH} printable ASCII characters.`,
    { param: IDEMPOTENCY_KEY_HEADER },
  );
}
