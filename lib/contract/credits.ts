import { z } from "zod";

/** The response of `GET /api/v1/credits`. */
export const CreditsResource = z.object({
  credits_remaining: z.int().min(0).meta({ description: "The credits you can spend right now." }),
});
