CREATE TABLE "task_shares" (
	"task_id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"shows_prompt" boolean NOT NULL,
	"is_listed" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "task_shares_slug_form" CHECK ("task_shares"."slug" ~ '^[A-Za-z0-9_-]{32}$')
);
--> statement-breakpoint
ALTER TABLE "task_shares" ADD CONSTRAINT "task_shares_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "task_shares_slug" ON "task_shares" USING btree ("slug");