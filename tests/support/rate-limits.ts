import type { RunningServer } from "./start-server";

/** Makes the first requests that count against a user's limit for submissions older than they are. */
export const ageRequests = (
  server: RunningServer,
  userId: string,
  { count, seconds }: { count: number; seconds: number },
) =>
  server.command("query", {
    text: `update rate_limits set hits = (
        select array_agg(case when place <= ${count} then hit - interval '${seconds} seconds' else hit end order by place)
        from unnest(hits) with ordinality as of (hit, place)
      ) where key in (select 'generate:10/60:' || id from api_keys where user_id = '${userId}')`,
  });

/** Has the one hit that a limit has counted under a key be there several times, as if each had been made. */
export const repeatHit = (server: RunningServer, key: string, times: number) =>
  server.command("query", {
    text: `update rate_limits set hits = array_fill(hits[1], array[${times}]) where key = '${key}'`,
  });
