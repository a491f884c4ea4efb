ALTER TABLE "rate_limits" ADD COLUMN "hits" timestamp with time zone[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
-- Each request writes its row anew: in its place, and room for the next version on the same page.
ALTER TABLE "rate_limits" ALTER COLUMN "hits" SET STORAGE PLAIN;--> statement-breakpoint
ALTER TABLE "rate_limits" SET (fillfactor = 50);
