import { limiter } from "./limiters";

/** Takes one request back that was counted, because it turned out to be none of those that the limit is for. */
export async function forgive(
  name: string,
  rule: { requests: number; seconds: number },
  key: string,
): Promise<void> {
  await limiter(name, rule).reward(key, 1);
}
