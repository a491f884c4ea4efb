CREATE TABLE "image_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"api_key_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"retries" integer DEFAULT 0 NOT NULL,
	"task_ids" text[],
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "image_requests" ADD CONSTRAINT "image_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "image_requests_asked" ON "image_requests" USING btree ("api_key_id","request_hash","created_at");--> statement-breakpoint
CREATE INDEX "image_requests_created" ON "image_requests" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "image_requests_user" ON "image_requests" USING btree ("user_id");