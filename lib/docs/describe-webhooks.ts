import { WEBHOOK_BODIES } from "@/lib/contract/webhooks";
import type { DocumentContext } from "./document-context";
import { pascal } from "./pascal";
import { type Json, toComponent } from "./to-schema";

const OCCASIONS: Record<keyof typeof WEBHOOK_BODIES, string> = {
  "task.succeeded": "A task has succeeded.",
  "task.failed": "A task has failed or was cancelled.",
  "credits.low": "The balance fell below the amount in the settings.",
};

const HEADERS: readonly { name: string; description: string; example: string }[] = [
  {
    name: "webhook-id",
    description: "The message's id; the same in every attempt.",
    example: "msg_01kagw6b2n7k4p9s5t8v3w1xy0",
  },
  {
    name: "webhook-timestamp",
    description: "When it was sent, as a Unix timestamp in seconds.",
    example: "1763803801",
  },
  {
    name: "webhook-signature",
    description: "One or more Standard Webhooks signatures, separated by spaces.",
    example: "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
  },
];

const parameters = HEADERS.map(({ name, description, example }) => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
  example,
}));

const RESPONSES = {
  "2XX": { description: "Delivered." },
  "410": { description: "Gone: the webhook is disabled." },
  default: { description: "Not delivered; it is retried." },
};

/** The OpenAPI description of webhooks. */
export function describeWebhooks({ schemas, webhookExamples }: DocumentContext): Json {
  return Object.fromEntries(
    (Object.keys(WEBHOOK_BODIES) as (keyof typeof WEBHOOK_BODIES)[]).map((type) => {
      const schema = toComponent(`${pascal(type)}Message`, WEBHOOK_BODIES[type], "output", schemas);
      const content = { "application/json": { schema, example: webhookExamples[type] } };
      return [
        type,
        {
          post: {
            operationId: `on${pascal(type)}`,
            summary: type,
            description: OCCASIONS[type],
            tags: ["Webhooks"],
            security: [],
            parameters,
            requestBody: { required: true, content },
            responses: RESPONSES,
          },
        },
      ];
    }),
  );
}
