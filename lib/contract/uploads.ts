import { z } from "zod";

/** The answer of `POST /api/v1/uploads`. */
export const UploadResource = z.object({
  url: z.url().meta({ description: "What goes into `image_input`." }),
  width: z.int().min(1).meta({ description: "As it is kept, in pixels, upright." }),
  height: z.int().min(1).meta({ description: "As it is kept, in pixels, upright." }),
  content_type: z.enum(["image/png", "image/jpeg"]).meta({ description: "What it is kept as." }),
  bytes: z.int().min(1).meta({ description: "As it is kept." }),
  expires_at: z.iso
    .datetime()
    .meta({ description: "When it is removed, unless a task has used it by then." }),
});

export type UploadResource = z.output<typeof UploadResource>;
