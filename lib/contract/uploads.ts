import { z } from "zod";

/** The response of `POST /api/v1/uploads`. */
export const UploadResource = z.object({
  url: z.url().meta({ description: "The URL to use in `image_input`." }),
  width: z.int().min(1).meta({ description: "In pixels, as stored, upright." }),
  height: z.int().min(1).meta({ description: "In pixels, as stored, upright." }),
  content_type: z
    .enum(["image/png", "image/jpeg"])
    .meta({ description: "The content type it is stored with." }),
  bytes: z.int().min(1).meta({ description: "As stored." }),
  expires_at: z.iso.datetime().meta({ description: "When it is removed unless a task has used it by then." }),
});

export type UploadResource = z.output<typeof UploadResource>;
