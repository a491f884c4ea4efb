ALTER TABLE "tasks" ADD COLUMN "negative_prompt" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_negative_prompt" CHECK (char_length("tasks"."negative_prompt") between 1 and 2000);--> statement-breakpoint
CREATE TRIGGER "tasks_negative_prompt_fixed" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN (NEW.negative_prompt IS NOT NULL AND NEW.negative_prompt IS DISTINCT FROM OLD.negative_prompt)
  EXECUTE FUNCTION refuse('what was ordered never changes');
