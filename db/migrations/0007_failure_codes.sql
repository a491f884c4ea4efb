ALTER TABLE "tasks" ADD COLUMN "error_code" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_error_code" CHECK ("tasks"."error_code" is null or ("tasks"."status" = 'failed' and "tasks"."error_code" in ('content_policy', 'cancelled', 'not_drawable', 'reference_unusable', 'model_unavailable', 'model_refused', 'timeout', 'internal')));--> statement-breakpoint
-- For the last time, a refusal is known by how its sentence begins.
UPDATE "tasks" SET "error_code" = 'content_policy'
  WHERE "status" = 'failed' AND "error" LIKE 'Generation failed due to content policy%';
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('success', 'failed')
    AND (NEW.status, NEW.error, NEW.error_code, NEW.finished_at, NEW.attempt, NEW.credits)
    IS DISTINCT FROM (OLD.status, OLD.error, OLD.error_code, OLD.finished_at, OLD.attempt, OLD.credits) THEN
    RAISE EXCEPTION 'task % is finished and never changes', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status = 'pending' AND OLD.status <> 'pending' THEN
    RAISE EXCEPTION 'task % cannot go back to pending', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
