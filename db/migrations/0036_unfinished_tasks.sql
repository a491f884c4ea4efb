DROP INDEX "tasks_unfinished_user";--> statement-breakpoint
DROP INDEX "tasks_unfinished";--> statement-breakpoint
-- How many tasks are unfinished changes faster than PostgreSQL counts rows: among millions it takes their index for nearly empty,
-- and would rather search all of it than descend the primary key. So no query for a task by its id may use it.
CREATE INDEX "tasks_unfinished" ON "tasks" USING btree ("user_id") WHERE "tasks"."finished_at" is null;
--> statement-breakpoint
-- A new task takes less room than a finished one, and so would go into the gap that is left on some old page, each into another one,
-- which is read for it and logged as a whole. With this, it goes where there is room for several; old pages keep to their rows.
ALTER TABLE "tasks" SET (fillfactor = 90);
--> statement-breakpoint
-- As before but for two things. The task of a charge is looked up by its id and nothing else: where PostgreSQL takes an owner for
-- one with few tasks, it would search their index for it. And what is asked of the transfers that follow is planned once and not for
-- each transfer, which takes longer than to find them: PostgreSQL does not know that there are hardly any.
CREATE OR REPLACE FUNCTION check_transfer() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  account text := NEW.from_account_id;
  change integer := -NEW.amount;
  following integer := 0;
  next integer := NEW.balance_after;
  owner text;
BEGIN
  IF NEW.kind IN ('grant', 'refund') THEN
    account := NEW.to_account_id;
    change := NEW.amount;
  ELSIF NEW.kind = 'charge' THEN
    SELECT coalesce(sum(t.amount), 0), coalesce(max(t.balance_after + t.amount), next) INTO following, next
    FROM public.ledger_transfers t
    WHERE (case when t.kind in ('grant', 'refund') then t.to_account_id else t.from_account_id end) = account
      AND t.id > NEW.id AND t.kind = 'charge';
  END IF;
  SELECT a.user_id INTO owner FROM public.ledger_accounts a
  WHERE a.id = account AND a.balance = NEW.balance_after - following AND next = NEW.balance_after
    AND NEW.balance_after - change = coalesce((
      SELECT t.balance_after FROM public.ledger_transfers t
      WHERE (case when t.kind in ('grant', 'refund') then t.to_account_id else t.from_account_id end) = account
        AND t.id < NEW.id
      ORDER BY t.id DESC LIMIT 1
    ), 0);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'ledger_transfers: % does not continue the line of %', NEW.business_key, account
      USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'charge' THEN
    PERFORM FROM (SELECT user_id, credits, status FROM public.tasks WHERE id = NEW.task_id OFFSET 0) AS task
    WHERE user_id = owner AND credits = NEW.amount AND status = 'pending';
    IF NOT FOUND THEN
      RAISE EXCEPTION 'ledger_transfers: % is not the price of a pending task of the account''s owner', NEW.business_key
        USING ERRCODE = 'restrict_violation';
    END IF;
  ELSIF NEW.kind = 'refund' THEN
    PERFORM FROM public.ledger_transfers c JOIN public.tasks t ON t.id = c.task_id
    WHERE c.task_id = NEW.task_id AND c.kind = 'charge' AND c.from_account_id = account AND c.amount = NEW.amount
      AND t.status = 'failed';
    IF NOT FOUND THEN
      RAISE EXCEPTION 'ledger_transfers: % does not give a failed task''s charge back to where it came from',
        NEW.business_key USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN NULL;
END
$$;
