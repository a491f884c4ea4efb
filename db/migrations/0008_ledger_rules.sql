CREATE TABLE "free_credit_days" (
	"day" date PRIMARY KEY NOT NULL,
	"granted" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "free_credit_days_granted" CHECK ("free_credit_days"."granted" >= 0)
);
--> statement-breakpoint
CREATE TABLE "free_credit_mailboxes" (
	"hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger_transfers" DROP CONSTRAINT "ledger_transfers_kind";--> statement-breakpoint
ALTER TABLE "ledger_transfers" DROP CONSTRAINT "ledger_transfers_task";--> statement-breakpoint
ALTER TABLE "ledger_transfers" DROP CONSTRAINT "ledger_transfers_from_account_id_ledger_accounts_id_fk";
--> statement-breakpoint
ALTER TABLE "ledger_transfers" DROP CONSTRAINT "ledger_transfers_to_account_id_ledger_accounts_id_fk";
--> statement-breakpoint
DROP INDEX "ledger_transfers_from";--> statement-breakpoint
DROP INDEX "ledger_transfers_to";--> statement-breakpoint
CREATE INDEX "ledger_transfers_user" ON "ledger_transfers" USING btree ((case when kind in ('grant', 'refund') then to_account_id else from_account_id end),"id");--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_sha256" CHECK ("api_keys"."sha256" ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_last_four" CHECK (length("api_keys"."last_four") = 4);--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_status" CHECK ("idempotency_keys"."status" between 200 and 599);--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_answer" CHECK (("idempotency_keys"."status" is null) = ("idempotency_keys"."body" is null));--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_position" CHECK ("images"."position" between 0 and 15);--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_path" CHECK ("images"."path" <> '');--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_content_type" CHECK ("images"."content_type" in ('image/png', 'image/webp', 'image/jpeg'));--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_width" CHECK ("images"."width" between 1 and 8192);--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_height" CHECK ("images"."height" between 1 and 8192);--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_bytes" CHECK ("images"."bytes" > 0);--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_id" CHECK (("ledger_accounts"."kind" = 'system') = ("ledger_accounts"."id" in ('system:grants', 'system:revenue')));--> statement-breakpoint
ALTER TABLE "ledger_transfers" ADD CONSTRAINT "ledger_transfers_business_key" CHECK (case when "ledger_transfers"."task_id" is null then starts_with("ledger_transfers"."business_key", "ledger_transfers"."kind" || ':')
        else "ledger_transfers"."business_key" = "ledger_transfers"."kind" || ':' || "ledger_transfers"."task_id" end);--> statement-breakpoint
ALTER TABLE "ledger_transfers" ADD CONSTRAINT "ledger_transfers_accounts" CHECK (case "ledger_transfers"."kind"
        when 'grant' then "ledger_transfers"."from_account_id" = 'system:grants' and not ("ledger_transfers"."to_account_id" in ('system:grants', 'system:revenue'))
        when 'correction' then "ledger_transfers"."to_account_id" = 'system:grants' and not ("ledger_transfers"."from_account_id" in ('system:grants', 'system:revenue'))
        when 'charge' then "ledger_transfers"."to_account_id" = 'system:revenue' and not ("ledger_transfers"."from_account_id" in ('system:grants', 'system:revenue'))
        when 'refund' then "ledger_transfers"."from_account_id" = 'system:revenue' and not ("ledger_transfers"."to_account_id" in ('system:grants', 'system:revenue'))
        else false end);--> statement-breakpoint
ALTER TABLE "ledger_transfers" ADD CONSTRAINT "ledger_transfers_kind" CHECK ("ledger_transfers"."kind" in ('grant', 'charge', 'refund', 'correction'));--> statement-breakpoint
ALTER TABLE "ledger_transfers" ADD CONSTRAINT "ledger_transfers_task" CHECK (("ledger_transfers"."kind" in ('charge', 'refund')) = ("ledger_transfers"."task_id" is not null));--> statement-breakpoint
ALTER TABLE "policy_refusals" ADD CONSTRAINT "policy_refusals_stage" CHECK ("policy_refusals"."stage" in ('prompt', 'reference', 'result', 'model'));--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_source" CHECK ("tasks"."source" in ('api', 'web'));--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_scene" CHECK ("tasks"."scene" in ('text-to-image', 'image-to-image'));--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_aspect_ratio" CHECK ("tasks"."aspect_ratio" in ('auto', '1:1', '3:2', '2:3', '9:16', '16:9', '3:4', '4:3'));--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_model" CHECK ("tasks"."model" <> '');--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_seed" CHECK ("tasks"."seed" >= 0);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_width" CHECK ("tasks"."width" between 1 and 8192);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_height" CHECK ("tasks"."height" between 1 and 8192);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_prompt" CHECK (char_length("tasks"."prompt") <= 2000);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_image_input" CHECK (cardinality("tasks"."image_input") <= case "tasks"."scene" when 'image-to-image' then 8 else 0 end);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_contents" CHECK (("tasks"."prompt" <> '' and ("tasks"."scene" = 'text-to-image' or cardinality("tasks"."image_input") > 0))
        or "tasks"."deleted_at" is not null);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_attempt" CHECK ("tasks"."attempt" >= 0);--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_claimed" CHECK ("tasks"."attempt" > 0 or "tasks"."status" in ('pending', 'failed'));--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_success" CHECK ("tasks"."status" <> 'success' or ("tasks"."width" is not null and "tasks"."height" is not null));--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_path" CHECK ("uploads"."path" <> '');--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_content_type" CHECK ("uploads"."content_type" in ('image/png', 'image/jpeg'));--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_width" CHECK ("uploads"."width" between 1 and 8192);--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_height" CHECK ("uploads"."height" between 1 and 8192);--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_bytes" CHECK ("uploads"."bytes" > 0);--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_email_ascii" CHECK ("users"."email" ~ '^[!-~]+$');--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_password_hash" CHECK ("users"."password_hash" like '$argon2id$%');--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_session_epoch" CHECK ("users"."session_epoch" >= 0);