CREATE TABLE "resting_servers" (
	"name" text PRIMARY KEY NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "generation" jsonb;--> statement-breakpoint
CREATE TRIGGER "tasks_generation" BEFORE UPDATE ON "tasks" FOR EACH ROW
  WHEN (NEW.generation IS DISTINCT FROM OLD.generation AND OLD.status <> 'processing')
  EXECUTE FUNCTION refuse('how a picture was made is written down with it, once');
