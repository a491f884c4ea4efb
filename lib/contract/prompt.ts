import { z } from "zod";
import { countCodePoints, MAX_PROMPT_LENGTH, MAX_TEMPLATE_LENGTH } from "./bounds";

const CONTROL_CHARACTER = /(?![\t\n])\p{Cc}/u;
const VISIBLE_CHARACTER = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Further text fields: the same characters, but possibly empty. */
const words = (maxLength: number) =>
  z
    .string("must be a string")
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .superRefine((text, context) => {
      const refuse = (message: string) => context.addIssue({ code: "custom", message });
      if (!text.isWellFormed()) refuse("contains a lone surrogate, which is not a character");
      else if (CONTROL_CHARACTER.test(text))
        refuse("contains a control character; only tab and newline are allowed");
      else if (countCodePoints(text) > maxLength)
        refuse(`must have at most ${maxLength.toLocaleString("en")} characters`);
    })
    .meta({ maxLength });

/** The negative prompt. */
export const NegativePrompt = words(MAX_PROMPT_LENGTH);

/** The template a prompt was expanded from, which is longer than its prompts. */
export const Template = words(MAX_TEMPLATE_LENGTH);

/** The prompt: trimmed, with `\n` as line ends. */
export const Prompt = z
  .string("must be a string")
  .transform((text) => text.replaceAll("\r\n", "\n"))
  .superRefine((text, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if (!text.isWellFormed()) refuse("contains a lone surrogate, which is not a character");
    else if (CONTROL_CHARACTER.test(text))
      refuse("contains a control character; only tab and newline are allowed");
    else if (!VISIBLE_CHARACTER.test(text)) refuse("must have at least one visible character");
    else if (countCodePoints(text.trim()) > MAX_PROMPT_LENGTH) {
      refuse(`must have at most ${MAX_PROMPT_LENGTH.toLocaleString("en")} characters`);
    }
  })
  .transform((text) => text.trim())
  .meta({
    description: `What to draw, in words. 1 to ${MAX_PROMPT_LENGTH.toLocaleString("en")} Unicode code points after trimming.`,
    minLength: 1,
    maxLength: MAX_PROMPT_LENGTH,
  });
