-- What no constraint can say. Each name is written with its schema, so that no temporary table stands in for it; and where
-- the rule can be read off the row itself it stands in WHEN, which costs a row that keeps it no call.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: %', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE FUNCTION require_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM public.users WHERE id = OLD.user_id) THEN
    RAISE EXCEPTION '%: an owner stays for as long as the account is there', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "users_forward" BEFORE UPDATE ON "users" FOR EACH ROW
  WHEN (NEW.session_epoch < OLD.session_epoch OR (NEW.id, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.created_at))
  EXECUTE FUNCTION refuse('the session epoch only rises, id and time never change');
--> statement-breakpoint
CREATE TRIGGER "api_keys_forward" BEFORE UPDATE ON "api_keys" FOR EACH ROW
  WHEN ((NEW.id, NEW.user_id, NEW.sha256, NEW.last_four, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.sha256, OLD.last_four, OLD.created_at)
    OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at)
    OR (OLD.rolled_at IS NOT NULL AND NEW.rolled_at IS DISTINCT FROM OLD.rolled_at)
    OR (OLD.expires_at IS NOT NULL AND (NEW.expires_at IS NULL OR NEW.expires_at > OLD.expires_at)))
  EXECUTE FUNCTION refuse('a key that has ended stays so, and never changes hands');
--> statement-breakpoint
CREATE TRIGGER "uploads_fixed" BEFORE UPDATE ON "uploads" FOR EACH ROW
  WHEN ((NEW.id, NEW.path, NEW.content_type, NEW.width, NEW.height, NEW.bytes)
      IS DISTINCT FROM (OLD.id, OLD.path, OLD.content_type, OLD.width, OLD.height, OLD.bytes)
    OR (NEW.user_id IS NOT NULL AND NEW.user_id IS DISTINCT FROM OLD.user_id))
  EXECUTE FUNCTION refuse('an upload never changes, and never changes hands');
--> statement-breakpoint
DROP TRIGGER "tasks_status_forward" ON "tasks";
--> statement-breakpoint
DROP FUNCTION refuse_step_back();
--> statement-breakpoint
CREATE TRIGGER "tasks_begin" BEFORE INSERT ON "tasks" FOR EACH ROW
  WHEN (NEW.status <> 'pending' OR NEW.attempt <> 0 OR NEW.started_at IS NOT NULL)
  EXECUTE FUNCTION refuse('a task begins as pending');
--> statement-breakpoint
CREATE TRIGGER "tasks_fixed" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN ((NEW.id, NEW.source, NEW.scene, NEW.aspect_ratio, NEW.model, NEW.seed, NEW.credits, NEW.request_id, NEW.created_at)
      IS DISTINCT FROM
      (OLD.id, OLD.source, OLD.scene, OLD.aspect_ratio, OLD.model, OLD.seed, OLD.credits, OLD.request_id, OLD.created_at)
    OR (NEW.user_id IS NOT NULL AND NEW.user_id IS DISTINCT FROM OLD.user_id)
    OR (NEW.api_key_id IS NOT NULL AND NEW.api_key_id IS DISTINCT FROM OLD.api_key_id)
    OR (NEW.prompt <> '' AND NEW.prompt <> OLD.prompt)
    OR (cardinality(NEW.image_input) > 0 AND NEW.image_input <> OLD.image_input))
  EXECUTE FUNCTION refuse('what was ordered, its price and its owner never change');
--> statement-breakpoint
CREATE TRIGGER "tasks_forward" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN (NEW.attempt NOT IN (OLD.attempt, OLD.attempt + 1)
    OR (NEW.attempt > OLD.attempt AND NEW.status NOT IN ('pending', 'processing'))
    OR (OLD.started_at IS NOT NULL AND NEW.started_at IS DISTINCT FROM OLD.started_at)
    OR (NEW.status = 'pending' AND OLD.status <> 'pending')
    OR (NEW.status = 'success' AND OLD.status NOT IN ('processing', 'success'))
    -- What was deleted loses its sentence along with its words.
    OR (OLD.status IN ('success', 'failed') AND NEW.error IS DISTINCT FROM OLD.error
      AND (NEW.error IS DISTINCT FROM '' OR NEW.deleted_at IS NULL))
    OR (OLD.status IN ('success', 'failed')
      AND (NEW.status, NEW.error_code, NEW.finished_at, NEW.attempt, NEW.width, NEW.height)
      IS DISTINCT FROM (OLD.status, OLD.error_code, OLD.finished_at, OLD.attempt, OLD.width, OLD.height)))
  EXECUTE FUNCTION refuse('states and attempts go forwards only, and a finished task never changes');
--> statement-breakpoint
CREATE TRIGGER "tasks_owner_gone" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN (OLD.user_id IS NOT NULL AND NEW.user_id IS NULL) EXECUTE FUNCTION require_gone();
--> statement-breakpoint
CREATE FUNCTION require_key_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM public.api_keys WHERE id = OLD.api_key_id) THEN
    RAISE EXCEPTION 'tasks: a task keeps the key that it was submitted with' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "tasks_key_gone" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN (OLD.api_key_id IS NOT NULL AND NEW.api_key_id IS NULL) EXECUTE FUNCTION require_key_gone();
--> statement-breakpoint
-- As it is committed: the picture and the refund are written after the state. A task that nobody was charged for is owed none.
CREATE FUNCTION check_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'success' AND NOT EXISTS (SELECT FROM public.images WHERE task_id = NEW.id) THEN
    RAISE EXCEPTION 'task % has no image to succeed with', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status = 'failed' AND EXISTS (SELECT FROM public.ledger_transfers WHERE task_id = NEW.id AND kind = 'charge')
    AND NOT EXISTS (SELECT FROM public.ledger_transfers WHERE task_id = NEW.id AND kind = 'refund') THEN
    RAISE EXCEPTION 'task % fails without its refund', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "tasks_outcome" AFTER UPDATE ON "tasks" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.status IN ('pending', 'processing') AND NEW.status IN ('success', 'failed'))
  EXECUTE FUNCTION check_outcome();
--> statement-breakpoint
CREATE TRIGGER "tasks_no_truncate" BEFORE TRUNCATE ON "tasks" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A picture comes in the transaction that ends its task, and `now()` is the time of that.
CREATE FUNCTION check_new_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM public.tasks WHERE id = NEW.task_id AND status = 'success' AND finished_at = now()
  ) THEN
    RAISE EXCEPTION 'images: task % does not succeed right now', NEW.task_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "images_of_success" BEFORE INSERT ON "images" FOR EACH ROW EXECUTE FUNCTION check_new_image();
--> statement-breakpoint
CREATE TRIGGER "images_fixed" BEFORE UPDATE ON "images" FOR EACH ROW
  WHEN ((NEW.id, NEW.task_id, NEW.position, NEW.path, NEW.content_type, NEW.width, NEW.height, NEW.bytes, NEW.created_at)
      IS DISTINCT FROM
      (OLD.id, OLD.task_id, OLD.position, OLD.path, OLD.content_type, OLD.width, OLD.height, OLD.bytes, OLD.created_at))
  EXECUTE FUNCTION refuse('a picture never changes');
--> statement-breakpoint
CREATE FUNCTION check_image_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM public.tasks WHERE id = OLD.task_id AND deleted_at IS NULL) THEN
    RAISE EXCEPTION 'images: task % was not deleted', OLD.task_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "images_of_deleted" BEFORE DELETE ON "images" FOR EACH ROW EXECUTE FUNCTION check_image_deletion();
--> statement-breakpoint
CREATE TRIGGER "images_no_truncate" BEFORE TRUNCATE ON "images" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "ledger_accounts_begin" BEFORE INSERT ON "ledger_accounts" FOR EACH ROW
  WHEN (NEW.balance <> 0 OR (NEW.kind = 'user' AND NEW.user_id IS NULL))
  EXECUTE FUNCTION refuse('an account begins empty, and is somebody''s');
--> statement-breakpoint
CREATE TRIGGER "ledger_accounts_fixed" BEFORE UPDATE ON "ledger_accounts" FOR EACH ROW
  WHEN ((NEW.id, NEW.kind, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.kind, OLD.created_at)
    OR (NEW.user_id IS NOT NULL AND NEW.user_id IS DISTINCT FROM OLD.user_id))
  EXECUTE FUNCTION refuse('an account never changes hands');
--> statement-breakpoint
CREATE TRIGGER "ledger_accounts_owner_gone" BEFORE UPDATE ON "ledger_accounts" FOR EACH ROW
  WHEN (OLD.user_id IS NOT NULL AND NEW.user_id IS NULL) EXECUTE FUNCTION require_gone();
--> statement-breakpoint
CREATE TRIGGER "ledger_accounts_stay" BEFORE DELETE ON "ledger_accounts"
  FOR EACH ROW EXECUTE FUNCTION refuse('an account stays, be it without a name');
--> statement-breakpoint
CREATE TRIGGER "ledger_accounts_no_truncate" BEFORE TRUNCATE ON "ledger_accounts"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A balance changes only together with a transfer: as it is committed, it is what the latest one of the account says.
CREATE FUNCTION check_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM public.ledger_accounts a WHERE a.id = NEW.id AND a.balance = (
    SELECT t.balance_after FROM public.ledger_transfers t
    WHERE (case when t.kind in ('grant', 'refund') then t.to_account_id else t.from_account_id end) = NEW.id
    ORDER BY t.id DESC LIMIT 1
  );
  IF NOT FOUND THEN
    RAISE EXCEPTION 'ledger_accounts: the balance of % changed without a transfer', NEW.id
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "ledger_accounts_balance_moved" AFTER UPDATE ON "ledger_accounts" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.balance IS DISTINCT FROM NEW.balance) EXECUTE FUNCTION check_balance();
--> statement-breakpoint
-- A transfer continues its account's line: what the one before left, and the amount, make what it leaves, and that is the
-- balance. One statement reads it all, so who passes it has changed the balance and holds the account's row. A charge is
-- the price of a task of the account's owner, a refund gives a failed task's charge back to where it came from. Each in a
-- statement without cases: the server then plans it once, and not for each row.
CREATE FUNCTION check_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  account text := NEW.from_account_id;
  change integer := -NEW.amount;
  owner text;
BEGIN
  IF NEW.kind IN ('grant', 'refund') THEN
    account := NEW.to_account_id;
    change := NEW.amount;
  END IF;
  SELECT a.user_id INTO owner FROM public.ledger_accounts a
  WHERE a.id = account AND a.balance = NEW.balance_after AND a.balance - change = coalesce((
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
--> statement-breakpoint
CREATE TRIGGER "ledger_transfers_in_line" AFTER INSERT ON "ledger_transfers"
  FOR EACH ROW EXECUTE FUNCTION check_transfer();
--> statement-breakpoint
CREATE TRIGGER "free_credit_days_rise" BEFORE UPDATE ON "free_credit_days" FOR EACH ROW
  WHEN (NEW.day <> OLD.day OR NEW.granted < OLD.granted)
  EXECUTE FUNCTION refuse('what was given away in a day only rises');
--> statement-breakpoint
CREATE TRIGGER "free_credit_days_stay" BEFORE DELETE ON "free_credit_days"
  FOR EACH ROW EXECUTE FUNCTION refuse('what was given away in a day only rises');
