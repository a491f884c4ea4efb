import { z } from "zod";
import { Prompt } from "./prompt";

/** The most saved prompts per user. */
export const MAX_SAVED_PROMPTS = 200;

const MAX_NAME_LENGTH = 60;

const Name = z
  .string("must be a string")
  .trim()
  .min(1, "must not be empty")
  .max(MAX_NAME_LENGTH, `must have at most ${MAX_NAME_LENGTH} characters`)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "has a control character")
  .meta({ description: `A name of at most ${MAX_NAME_LENGTH} characters.` });

const Words = Prompt.meta({
  description: "The text, as the studio's form takes it; there, `{red|blue}` makes one picture for each.",
});

/** A saved prompt. */
export const SavedPrompt = z
  .object({
    id: z.string().meta({ description: "The prompt's id; it never changes." }),
    name: z.string().meta({ description: "Its name." }),
    prompt: z.string().meta({ description: "The text." }),
    created_at: z.iso.datetime().meta({ description: "When it was saved." }),
  })
  .meta({ id: "SavedPrompt" });

export type SavedPrompt = z.output<typeof SavedPrompt>;

/** The response of `GET /api/v1/prompts`. */
export const SavedPromptList = z.object({
  prompts: z.array(SavedPrompt).meta({ description: "Newest first." }),
});

/** The body of `POST /api/v1/prompts`. */
export const NewSavedPrompt = z.strictObject({ name: Name, prompt: Words });

/** The body of `PATCH /api/v1/prompts/{prompt_id}`. */
export const SavedPromptChanges = z.strictObject({ name: Name.optional(), prompt: Words.optional() });

/** The response to a prompt's deletion. */
export const DeletedSavedPrompt = z.object({
  id: z.string().meta({ description: "The id of the deleted prompt." }),
  deleted: z.literal(true).meta({ description: "Always `true`." }),
});
