import { z } from "zod";

/** Prompts that hosts offer to their users. */
export type McpPrompt = {
  name: string;
  title: string;
  description: string;
  arguments: z.ZodObject;
  /** The message to the assistant. */
  write: (args: Record<string, string | undefined>) => string;
};

const text = (description: string) => z.string().meta({ description });
const maybe = (description: string) => z.string().optional().meta({ description });

const SEE_FIRST =
  "Call estimate first if the credits are short. Then show me the picture, its URL and what it cost.";

export const PROMPTS: readonly McpPrompt[] = [
  {
    name: "portrait",
    title: "A portrait",
    description: "One person, from the chest up or full length.",
    arguments: z.object({
      subject: text("Who it shows: hair, eyes, clothes, mood."),
      style: maybe("How it is drawn, such as soft watercolour."),
    }),
    write: ({ subject, style }) =>
      `Draw a portrait with generate_image, aspect_ratio 3:4. It shows: ${subject}. ` +
      `${style ? `Style: ${style}. ` : ""}Write the prompt as one description of face, hair, clothes, light and background. ${SEE_FIRST}`,
  },
  {
    name: "scene",
    title: "A scene",
    description: "A place and what happens in it, as a wide picture.",
    arguments: z.object({
      place: text("Where it is."),
      what: maybe("Who is there, and what they do."),
      time: maybe("Time of day, season or weather."),
    }),
    write: ({ place, what, time }) =>
      `Draw a scene with generate_image, aspect_ratio 16:9. The place: ${place}. ` +
      `${what ? `In it: ${what}. ` : ""}${time ? `When: ${time}. ` : ""}Write the prompt from the background to the foreground. ${SEE_FIRST}`,
  },
  {
    name: "edit",
    title: "A change to a picture",
    description: "An existing picture, changed in one respect.",
    arguments: z.object({
      image: text("The URL of the picture, or the task_id of the task that drew it."),
      change: text("What should be different."),
    }),
    write: ({ image, change }) =>
      `Change a picture with edit_image. The picture: ${image}. If that is a task_id, get its URL with get_task first. ` +
      `The change: ${change}. Describe in the prompt the result as a whole, and say that everything else stays the same. ${SEE_FIRST}`,
  },
];
