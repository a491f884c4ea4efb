import { z } from "zod";
import { ERROR_CODES } from "@/lib/errors";

/** The body of every unsuccessful response. */
export const ErrorBody = z.object({
  error: z.object({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    param: z.string().optional().meta({ description: "The invalid field; the first, if there are several." }),
    details: z
      .array(z.object({ param: z.string().optional(), message: z.string() }))
      .optional()
      .meta({ description: "Everything that is wrong, if it is more than one thing." }),
  }),
});
