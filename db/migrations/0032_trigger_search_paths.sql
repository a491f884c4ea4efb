-- The tables that the rules ask after are written out in full. These are for the names of types, casts and operators: a type
-- in a session's temporary schema comes before the server's own of that name, unless that schema is told its place.
ALTER FUNCTION refuse_change() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION refuse() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION require_gone() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION require_key_gone() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION check_outcome() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION check_new_image() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION check_image_deletion() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION check_balance() SET search_path = pg_catalog, pg_temp;--> statement-breakpoint
ALTER FUNCTION check_transfer() SET search_path = pg_catalog, pg_temp;
