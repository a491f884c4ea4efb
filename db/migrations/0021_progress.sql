ALTER TABLE "tasks" ADD COLUMN "progress" real;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_progress" CHECK ("tasks"."progress" between 0 and 1);