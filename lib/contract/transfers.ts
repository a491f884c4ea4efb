import { z } from "zod";
import { TRANSFER_KINDS } from "@/lib/closed-lists";
import { ListCursor, listLimit, NextCursor } from "./lists";

/** A transfer of credits, as `GET /api/v1/ledger` and the CSV show it. */
export const TransferResource = z
  .object({
    id: z.int().min(1).meta({ description: "The transfer's id; later ones have higher ids." }),
    kind: z.enum(TRANSFER_KINDS).meta({
      description: "`charge` for a task, `refund` of one, `grant`, or `correction` of a grant.",
    }),
    credits: z.int().meta({ description: "The change in the balance; negative for a debit." }),
    balance_after: z.int().min(0).meta({ description: "The balance after it." }),
    task_id: z.string().nullable().meta({ description: "The task it was charged or refunded for." }),
    model: z.string().nullable().meta({ description: "The task's model." }),
    submitted_with: z.string().nullable().meta({
      description: 'What the task was submitted with: the name of a key, or "Web app".',
    }),
    prompt: z
      .string()
      .nullable()
      .meta({ description: "The task's prompt; empty once the task is gone for good." }),
    reason: z
      .string()
      .nullable()
      .meta({ description: "Why credits were given or taken back, if a reason was given." }),
    created_at: z.iso.datetime().meta({ description: "When it happened." }),
  })
  .meta({ id: "Transfer" });

export type TransferResource = z.output<typeof TransferResource>;

/** The query of `GET /api/v1/ledger`. */
export const TransferQuery = z.strictObject({ cursor: ListCursor, limit: listLimit(24) });

/** The response of `GET /api/v1/ledger`. */
export const TransferPage = z.object({
  transfers: z.array(TransferResource).meta({ description: "Newest first." }),
  next_cursor: NextCursor,
});

export type TransferPage = z.output<typeof TransferPage>;
