import { examples } from "@/lib/client/samples/examples";
import { pollingSamples } from "@/lib/client/samples/polling-samples";
import { curlSample } from "@/lib/client/samples/request-samples";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { type DocsPage, json, list, shell, text } from "../doc-page";

/** From a key to the first picture. */
export const QUICKSTART: DocsPage = {
  slug: "quickstart",
  title: "Quickstart",
  description:
    "Your first picture over the API: create a key, submit a prompt, poll the task, save the file.",
  lead: "Create a key, submit a prompt, save the picture: about five minutes.",
  sections: ({ origin }) => {
    const shown = examples(origin);
    const { answers, ...submission } = shown.generate;
    return [
      {
        id: "make-a-key",
        title: "1. Create a key",
        blocks: [
          text(
            `Create one in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}). It is shown once: keep it where only your programs find it, such as an environment variable. A [test key](/docs/test-keys) costs nothing and draws nothing, and is enough for everything that follows.`,
          ),
        ],
        beside: [shell("Try your key", curlSample(origin, { method: "GET", path: "/api/v1/credits" }))],
      },
      {
        id: "submit",
        title: "2. Submit a prompt",
        blocks: [
          text(
            "`POST /api/v1/generate` charges the model's price to your balance and queues the task: both or neither. It returns the `task_id` at once.",
          ),
          text("[Generate](/docs/generate) lists all its fields."),
        ],
        beside: [
          shell("Submit", curlSample(origin, { method: "POST", ...submission })),
          json("Response: 201", answers[0]?.body),
        ],
      },
      {
        id: "poll",
        title: "3. Poll until it is ready",
        blocks: [
          text(
            "Query the task every two to five seconds. A finished task never changes again, so stop at `success` or `failed`. The URLs in `images` need no key, do not change, and can be cached for a year; anyone who knows one can see the picture.",
          ),
          text(
            "Instead of polling, you can let a request [wait](/docs/streaming#waiting), follow a [stream](/docs/streaming) of changes, or have a [webhook](/docs/webhooks) call you.",
          ),
        ],
        beside: [
          shell("Poll", curlSample(origin, { method: "GET", path: shown.task.path })),
          json("Response: 200, success", shown.task.answers[2]?.body),
        ],
      },
      {
        id: "polling",
        title: "Everything in one program",
        blocks: [
          text("From prompt to file, ready to run once you put your key in:"),
          {
            kind: "list",
            isOrdered: true,
            items: [
              "**Submit.** The price is charged and the task is queued.",
              "**Poll.** Every two to five seconds is plenty.",
              "**Save.** The file is fetched without a key.",
            ],
          },
        ],
        beside: [{ kind: "samples", samples: pollingSamples(origin) }],
      },
      {
        id: "next",
        title: "Next steps",
        blocks: [
          list(
            "[Idempotency](/docs/idempotency): resend a request without paying twice.",
            "[Errors](/docs/errors): what can go wrong, and what to do about it.",
            "[Image-to-image](/docs/image-to-image): start from pictures.",
            "[OpenAI compatibility](/docs/openai) and [MCP](/docs/mcp): the clients you have already work here.",
          ),
        ],
      },
    ];
  },
};
