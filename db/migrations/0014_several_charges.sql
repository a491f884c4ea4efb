-- Several tasks may be paid in one statement. Then the balance is what the last charge leaves, and each one before it leads to
-- the next and leaves as much more as those that follow take. Charges only lower a balance, so whoever passes has changed it
-- and holds the account's row, as before. What is no charge comes alone.
CREATE OR REPLACE FUNCTION check_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
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
    PERFORM FROM public.tasks
    WHERE id = NEW.task_id AND user_id = owner AND credits = NEW.amount AND status = 'pending';
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
