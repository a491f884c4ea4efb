import { z } from "zod";

/** The parameters that every list takes, and what it says of its next page. */

export const ListCursor = z
  .string()
  .regex(/^[\w-]{1,200}$/, "is not one of this list")
  .optional()
  .meta({
    description: "The `next_cursor` of the previous page.",
    examples: ["MjAyNi0xMS0zMFQwOTozMDowMFo"],
  });

/** How a whole number in a query appears in its schema: that it arrives as text does not matter. */
export const asWholeNumber = (minimum: number, maximum: number) => ({
  type: "integer",
  minimum,
  maximum,
  pattern: undefined,
});

/** @param usual how many entries a page has where none is said */
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
