DROP INDEX "tasks_api_key";--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "livemode" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "scopes" text[] DEFAULT '{generate,read}' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "models" text[];--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "credits_per_day" integer;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "credits_per_month" integer;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "livemode" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "tasks_api_key" ON "tasks" USING btree ("api_key_id","created_at") WHERE "tasks"."api_key_id" is not null;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_scopes" CHECK (cardinality("api_keys"."scopes") > 0 and "api_keys"."scopes" <@ array['generate', 'read', 'manage']);--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_models" CHECK (cardinality("api_keys"."models") > 0);--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_credits_per_day" CHECK ("api_keys"."credits_per_day" > 0);--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_credits_per_month" CHECK ("api_keys"."credits_per_month" > 0);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_livemode" CHECK ("tasks"."livemode" or "tasks"."source" = 'api');--> statement-breakpoint
DROP TRIGGER "api_keys_forward" ON "api_keys";
--> statement-breakpoint
CREATE TRIGGER "api_keys_forward" BEFORE UPDATE ON "api_keys" FOR EACH ROW
  WHEN ((NEW.id, NEW.user_id, NEW.sha256, NEW.last_four, NEW.livemode, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.sha256, OLD.last_four, OLD.livemode, OLD.created_at)
    OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at)
    OR (OLD.rolled_at IS NOT NULL AND NEW.rolled_at IS DISTINCT FROM OLD.rolled_at)
    OR (OLD.expires_at IS NOT NULL AND (NEW.expires_at IS NULL OR NEW.expires_at > OLD.expires_at)))
  EXECUTE FUNCTION refuse('a key that has ended stays so, and never changes hands');
--> statement-breakpoint
DROP TRIGGER "tasks_fixed" ON "tasks";
--> statement-breakpoint
CREATE TRIGGER "tasks_fixed" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN ((NEW.id, NEW.source, NEW.livemode, NEW.scene, NEW.aspect_ratio, NEW.model, NEW.seed, NEW.credits, NEW.request_id,
        NEW.created_at)
      IS DISTINCT FROM
      (OLD.id, OLD.source, OLD.livemode, OLD.scene, OLD.aspect_ratio, OLD.model, OLD.seed, OLD.credits, OLD.request_id,
        OLD.created_at)
    OR (NEW.user_id IS NOT NULL AND NEW.user_id IS DISTINCT FROM OLD.user_id)
    OR (NEW.api_key_id IS NOT NULL AND NEW.api_key_id IS DISTINCT FROM OLD.api_key_id)
    OR (NEW.prompt <> '' AND NEW.prompt <> OLD.prompt)
    OR (cardinality(NEW.image_input) > 0 AND NEW.image_input <> OLD.image_input))
  EXECUTE FUNCTION refuse('what was ordered, its price and its owner never change');
