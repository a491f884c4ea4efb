DROP INDEX "uploads_created";--> statement-breakpoint
CREATE INDEX "tasks_api_key" ON "tasks" USING btree ("api_key_id") WHERE "tasks"."api_key_id" is not null;--> statement-breakpoint
CREATE INDEX "uploads_unused" ON "uploads" USING btree ("created_at") WHERE "uploads"."used_at" is null and "uploads"."user_id" is not null;