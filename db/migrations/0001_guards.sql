-- What the schema builder cannot say: rows that never change, and a status that never goes back.
INSERT INTO "ledger_accounts" ("id", "kind") VALUES ('system:grants', 'system'), ('system:revenue', 'system');
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "ledger_transfers_append_only" BEFORE UPDATE OR DELETE ON "ledger_transfers"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "ledger_transfers_no_truncate" BEFORE TRUNCATE ON "ledger_transfers"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('success', 'failed') AND (NEW.status, NEW.error, NEW.finished_at, NEW.attempt, NEW.credits)
    IS DISTINCT FROM (OLD.status, OLD.error, OLD.finished_at, OLD.attempt, OLD.credits) THEN
    RAISE EXCEPTION 'task % is finished and never changes', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status = 'pending' AND OLD.status <> 'pending' THEN
    RAISE EXCEPTION 'task % cannot go back to pending', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "tasks_status_forward" BEFORE UPDATE ON "tasks"
  FOR EACH ROW EXECUTE FUNCTION refuse_step_back();
