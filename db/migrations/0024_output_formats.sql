ALTER TABLE "tasks" ADD COLUMN "output_format" text DEFAULT 'png' NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_output_format" CHECK ("tasks"."output_format" in ('png', 'webp', 'jpeg'));--> statement-breakpoint
DROP TRIGGER "tasks_fixed" ON "tasks";
--> statement-breakpoint
CREATE TRIGGER "tasks_fixed" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN ((NEW.id, NEW.source, NEW.livemode, NEW.scene, NEW.aspect_ratio, NEW.model, NEW.seed, NEW.credits, NEW.request_id,
        NEW.created_at, NEW.output_format)
      IS DISTINCT FROM
      (OLD.id, OLD.source, OLD.livemode, OLD.scene, OLD.aspect_ratio, OLD.model, OLD.seed, OLD.credits, OLD.request_id,
        OLD.created_at, OLD.output_format)
    OR (NEW.user_id IS NOT NULL AND NEW.user_id IS DISTINCT FROM OLD.user_id)
    OR (NEW.api_key_id IS NOT NULL AND NEW.api_key_id IS DISTINCT FROM OLD.api_key_id)
    OR (NEW.prompt <> '' AND NEW.prompt <> OLD.prompt)
    OR (cardinality(NEW.image_input) > 0 AND NEW.image_input <> OLD.image_input))
  EXECUTE FUNCTION refuse('what was ordered, its price and its owner never change');
