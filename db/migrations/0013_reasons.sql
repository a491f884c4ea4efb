ALTER TABLE "ledger_transfers" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "ledger_transfers" ADD CONSTRAINT "ledger_transfers_reason" CHECK (case "ledger_transfers"."kind" when 'correction' then "ledger_transfers"."reason" is not null when 'grant' then true
        else "ledger_transfers"."reason" is null end and char_length("ledger_transfers"."reason") between 1 and 200);