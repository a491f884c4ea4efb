ALTER TABLE "tasks" ADD COLUMN "template" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_template" CHECK (char_length("tasks"."template") between 1 and 4000);--> statement-breakpoint
CREATE TRIGGER "tasks_template_fixed" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN (NEW.template IS NOT NULL AND NEW.template IS DISTINCT FROM OLD.template)
  EXECUTE FUNCTION refuse('what was ordered never changes');
