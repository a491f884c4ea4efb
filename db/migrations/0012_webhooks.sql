CREATE TABLE "webhook_accounts" (
	"user_id" text PRIMARY KEY NOT NULL,
	"secret" text,
	"low_credits" integer DEFAULT 10 NOT NULL,
	"low_told_transfer" bigint,
	CONSTRAINT "webhook_accounts_low_credits" CHECK ("webhook_accounts"."low_credits" between 1 and 1000000)
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"endpoint_id" text,
	"url" text,
	"lane" text NOT NULL,
	"type" text NOT NULL,
	"task_id" text,
	"body" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"attempts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"claim" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_deliveries_status" CHECK ("webhook_deliveries"."status" in ('pending', 'succeeded', 'failed')),
	CONSTRAINT "webhook_deliveries_target" CHECK (("webhook_deliveries"."endpoint_id" is null) = ("webhook_deliveries"."url" is not null)),
	CONSTRAINT "webhook_deliveries_due" CHECK (("webhook_deliveries"."status" = 'pending') = ("webhook_deliveries"."next_attempt_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"disabled_reason" text,
	"secret" text NOT NULL,
	"previous_secret" text,
	"previous_until" timestamp with time zone,
	"livemode" boolean DEFAULT true NOT NULL,
	"failing_since" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_endpoints_events" CHECK (cardinality("webhook_endpoints"."events") > 0 and "webhook_endpoints"."events" <@ array['task.succeeded', 'task.failed', 'credits.low']),
	CONSTRAINT "webhook_endpoints_disabled_reason" CHECK ("webhook_endpoints"."disabled_reason" in ('gone', 'failing')),
	CONSTRAINT "webhook_endpoints_disabled" CHECK (not ("webhook_endpoints"."enabled" and "webhook_endpoints"."disabled_reason" is not null)),
	CONSTRAINT "webhook_endpoints_previous" CHECK (("webhook_endpoints"."previous_secret" is null) = ("webhook_endpoints"."previous_until" is null))
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "webhook_url" text;--> statement-breakpoint
ALTER TABLE "webhook_accounts" ADD CONSTRAINT "webhook_accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_webhook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("lane","next_attempt_at") WHERE "webhook_deliveries"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_endpoint" ON "webhook_deliveries" USING btree ("endpoint_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_user" ON "webhook_deliveries" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_created" ON "webhook_deliveries" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "webhook_endpoints_user" ON "webhook_endpoints" USING btree ("user_id","id");
--> statement-breakpoint
CREATE TRIGGER "tasks_webhook_fixed" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN (NEW.webhook_url IS NOT NULL AND NEW.webhook_url IS DISTINCT FROM OLD.webhook_url)
  EXECUTE FUNCTION refuse('where a task''s end is told never changes');
--> statement-breakpoint
CREATE TRIGGER "webhook_endpoints_fixed" BEFORE UPDATE ON "webhook_endpoints" FOR EACH ROW
  WHEN ((NEW.id, NEW.user_id, NEW.livemode, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.livemode, OLD.created_at))
  EXECUTE FUNCTION refuse('an endpoint never changes hands, nor what it hears of');
--> statement-breakpoint
CREATE TRIGGER "webhook_deliveries_fixed" BEFORE UPDATE ON "webhook_deliveries" FOR EACH ROW
  WHEN ((NEW.id, NEW.user_id, NEW.endpoint_id, NEW.url, NEW.lane, NEW.type, NEW.task_id, NEW.body, NEW.created_at)
    IS DISTINCT FROM
    (OLD.id, OLD.user_id, OLD.endpoint_id, OLD.url, OLD.lane, OLD.type, OLD.task_id, OLD.body, OLD.created_at)
    OR NEW.claim < OLD.claim)
  EXECUTE FUNCTION refuse('what is told never changes, and claims only rise');
