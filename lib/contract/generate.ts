import { z } from "zod";
import { OUTPUT_FORMATS, PRICE_RANGE, SCENES, TASK_STATUS_NAMES } from "@/lib/closed-lists";
import { ASPECT_RATIOS } from "./aspect-ratios";
import { MAX_REFERENCES, MAX_SEED } from "./bounds";
import { NegativePrompt, Prompt, Template } from "./prompt";
import { httpUrl } from "./url";

/** An enum whose error message names the values. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of: ${values.join(", ")}`);

const ReferenceUrl = httpUrl("must be an absolute http(s) URL; POST /api/v1/uploads makes one of a file");

/** Whether a non-empty list is given. Anything but a list counts as one, because it is reported as a fault of its own. */
const hasAny = (list: unknown) => list !== undefined && !(Array.isArray(list) && list.length === 0);
/** Faults in other fields do not hide this one. */
const ofAnyObject = ({ value }: z.core.ParsePayload) => typeof value === "object" && value !== null;

/** The body of `POST /api/v1/generate`. */
export const GenerateBody = z
  .strictObject({
    scene: oneOf(SCENES).meta({
      description: '"text-to-image", or "image-to-image" to start from pictures.',
    }),
    prompt: Prompt,
    aspect_ratio: oneOf(ASPECT_RATIOS).default("auto").meta({
      description:
        "The picture's aspect ratio. `auto` keeps the first reference's, or leaves it to the model.",
    }),
    image_input: z
      .array(ReferenceUrl, "must be an array of URLs")
      .max(MAX_REFERENCES, `must have at most ${MAX_REFERENCES} URLs`)
      .optional()
      .meta({
        description: `Required for image-to-image: 1 to ${MAX_REFERENCES} URLs of pictures, on this service or anywhere on the public internet. The first one leads.`,
      }),
    model: z.string("must be a string").optional().meta({
      description: "An id from the list of models. Default: the first model that serves the scene.",
    }),
    seed: z
      .int("must be a whole number")
      .min(0, "must be at least 0")
      .max(MAX_SEED, `must be at most ${MAX_SEED}`)
      .optional()
      .meta({
        description: "The same settings and seed draw the same picture again. Default: a random one.",
      }),
    negative_prompt: NegativePrompt.optional().meta({
      description:
        "What should not be in the picture; at most 2,000 Unicode code points. Only for models that support it.",
    }),
    template: Template.optional().meta({
      description:
        "The template that the prompt was made from, such as `{red|blue} hair`. It is stored and returned with the task, but not drawn; at most 4,000 Unicode code points.",
    }),
    output_format: oneOf(OUTPUT_FORMATS).optional().meta({
      description: "The picture's format: `png` (the default), `webp` or `jpeg`.",
    }),
    dry_run: z.boolean("must be true or false").optional().meta({
      description:
        "`true` only checks the request: nothing is charged or drawn, and the call counts as a read.",
    }),
    webhook_url: httpUrl("must be an absolute http(s) URL").optional().meta({
      description:
        "A URL to notify when this task ends, besides your webhooks; signed with your account's secret, `GET /api/v1/webhooks/secret`.",
    }),
  })
  .refine(({ scene, image_input }) => scene !== "image-to-image" || hasAny(image_input), {
    path: ["image_input"],
    message: "is required for image-to-image",
    when: ofAnyObject,
  })
  .refine(({ scene, image_input }) => scene !== "text-to-image" || !hasAny(image_input), {
    path: ["image_input"],
    message: "must be left out for text-to-image",
    when: ofAnyObject,
  });

export type GenerateBody = z.output<typeof GenerateBody>;

/** The response of `POST /api/v1/generate`. */
export const CreatedTask = z.object({
  task_id: z.string().meta({ description: "The id to poll the task with." }),
  status: z.enum(TASK_STATUS_NAMES).meta({
    description:
      "`pending`: the task is queued. With `Prefer: wait`, its status by then, with all other fields of a task.",
  }),
  credits_used: z
    .int()
    .min(0)
    .max(PRICE_RANGE.max)
    .meta({ description: "The model's price; 0 once a failure has been refunded." }),
  credits_remaining: z.int().min(0).meta({ description: "The balance after the charge." }),
});
