import { type SQL, sql } from "drizzle-orm";
import { LOW_CREDITS } from "../../lib/closed-lists";
import { USER_SIDE } from "../schema";

const DEFAULT = sql.raw(String(LOW_CREDITS.default));

/** The API's format of times. */
const NOW = sql`to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * SQL that enqueues the low-balance event when a balance falls below its user's threshold: once, and again only after it was
 * above. It follows a CTE `debit` with the account's `id` and new `balance`; if the threshold is not crossed, it costs one
 * row lookup.
 * @param credits the amount of the debit
 * @param prefix a delivery's id without its last character
 */
export function tellLowCredits({
  userId,
  credits,
  prefix,
}: Record<"userId" | "credits" | "prefix", SQL>): SQL {
  return sql`
    low as (
      select debit.id, debit.balance, coalesce(w.low_credits, ${DEFAULT}) as threshold
      from debit left join webhook_accounts w on w.user_id = ${userId}
      where debit.balance < coalesce(w.low_credits, ${DEFAULT})
        and debit.balance + ${credits} >= coalesce(w.low_credits, ${DEFAULT})
        and (w.low_told_transfer is null or exists (
          select from ledger_transfers
          where ${USER_SIDE} = debit.id and ledger_transfers.id > w.low_told_transfer
            and ledger_transfers.kind in ('grant', 'refund') and ledger_transfers.balance_after > w.low_credits))
    ), low_endpoints as (
      select e.id, low.balance, low.threshold, low.id as account from low join webhook_endpoints e on e.user_id = ${userId}
      where e.enabled and e.livemode and 'credits.low' = any(e.events)
      order by e.id for key share of e
    ), low_told as (
      insert into webhook_accounts (user_id, low_told_transfer)
      select ${userId}, coalesce((
        select ledger_transfers.id from ledger_transfers
        where ${USER_SIDE} = low_endpoints.account order by ledger_transfers.id desc limit 1
      ), 0) from low_endpoints limit 1
      on conflict (user_id) do update set low_told_transfer = excluded.low_told_transfer
    ), low_deliveries as (
      insert into webhook_deliveries (id, user_id, endpoint_id, lane, type, body, next_attempt_at)
      select ${prefix} || (row_number() over () - 1), ${userId}, id, id, 'credits.low', json_build_object(
        'type', 'credits.low', 'timestamp', ${NOW},
        'data', json_build_object('credits_remaining', balance, 'threshold', threshold)
      )::text, now()
      from low_endpoints
    )`;
}
