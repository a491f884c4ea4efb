import { RateLimiterDrizzle } from "rate-limiter-flexible";
import { openDatabase } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { shared } from "@/lib/shared";

/**
 * A limiter on the service's own database, so that it holds across processes. Who is over the limit is remembered in
 * this process until the window ends, and costs no query until then.
 * @param requests how many pass in each window of `seconds`, which begins with the first
 */
export function limiter(name: string, { requests, seconds }: { requests: number; seconds: number }) {
  return shared(
    `limiter.${name}`,
    () =>
      new RateLimiterDrizzle({
        storeClient: openDatabase().db,
        schema: rateLimits,
        keyPrefix: name,
        points: requests,
        duration: seconds,
        inMemoryBlockOnConsumed: requests + 1,
      }),
  );
}
