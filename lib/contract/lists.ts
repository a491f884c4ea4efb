import { z } from "zod";

/** The parameters of every list, and its cursor to the next page. */

export const ListCursor = z
  .string()
  .regex(/^[\w-]{1,200}$/, "is not one of this list")
  .optional()
  .meta({
    description: "The `next_cursor` of the previous page.",
    examples: ["MjAyNi0xMS0zMFQwOTozMDowMFo"],
  });

/** The schema of a whole number in a query, regardless of its arriving as text. */
export const asWholeNumber = (minimum: number, maximum: number) => ({
  type: "integer",
  minimum,
  maximum,
  pattern: undefined,
});

/** @param usual the default page size */
export const listLimit = (usual: number) =>
  z
    .string()
    .regex(/^([1-9]\d?|100)$/, "must be a whole number from 1 to 100")
    .default(String(usual))
    .transform(Number)
    .meta({ description: "The number of entries per page.", ...asWholeNumber(1, 100) });

export const NextCursor = z
  .string()
  .nullable()
  .meta({ description: "The `cursor` of the next page, if there is one. `Link` has the full URL." });
