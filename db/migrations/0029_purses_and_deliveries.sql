DROP INDEX "webhook_deliveries_user";--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "purse_id" text;--> statement-breakpoint
ALTER TABLE "webhook_accounts" ADD COLUMN "test_secret" text;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD COLUMN "livemode" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "api_keys_purse" ON "api_keys" USING btree ("purse_id");--> statement-breakpoint
CREATE INDEX "tasks_drawn" ON "tasks" USING btree ("model","id") WHERE "tasks"."status" = 'success' and "tasks"."livemode";--> statement-breakpoint
CREATE INDEX "webhook_deliveries_task" ON "webhook_deliveries" USING btree ("task_id") WHERE "webhook_deliveries"."task_id" is not null;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_user" ON "webhook_deliveries" USING btree ("user_id","id");