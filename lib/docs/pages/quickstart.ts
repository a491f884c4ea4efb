import { examples } from "@/lib/client/samples/examples";
import { pollingSamples } from "@/lib/client/samples/polling-samples";
import { curlSample } from "@/lib/client/samples/request-samples";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { type DocsPage, json, list, shell, text } from "../doc-page";

/** From nothing to a picture. */
export const QUICKSTART: DocsPage = {
  slug: "quickstart",
  title: "Quickstart",
  description: "Your first picture over the API: make a key, submit a prompt, poll the task, save the file.",
  lead: "Make a key, submit a prompt, save the picture: about five minutes.",
  sections: ({ origin }) => {
    const shown = examples(origin);
    const { answers, ...submission } = shown.generate;
    return [
      {
        id: "make-a-key",
        title: "1. Make a key",
        blocks: [
          text(
            `Make one in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}). It is shown once: keep it where programs find it and nobody else does, such as a variable of the environment. A [test key](/docs/test-keys) costs nothing and draws nothing, and does for all that follows.`,
          ),
        ],
        beside: [shell("Try your key", curlSample(origin, { method: "GET", path: "/api/v1/credits" }))],
      },
      {
        id: "submit",
        title: "2. Submit a prompt",
        blocks: [
          text(
            "`POST /api/v1/generate` takes the price of the model from your balance and queues the task. Both happen, or neither does. The answer is there at once and has the `task_id`.",
          ),
          text("All its fields are in [Generate](/docs/generate)."),
        ],
        beside: [
          shell("Submit", curlSample(origin, { method: "POST", ...submission })),
          json("Answer: 201", answers[0]?.body),
        ],
      },
      {
        id: "poll",
        title: "3. Poll until it is there",
        blocks: [
          text(
            "Ask for the task every two to five seconds. A finished task never changes again, so stop at `success` or `failed`. The addresses in `images` need no key, do not change, and can be cached for a year: whoever knows one can see the picture.",
          ),
          text(
            "Rather than polling, one request can [wait](/docs/streaming#waiting), a [stream](/docs/streaming) can tell of each change, and a [webhook](/docs/webhooks) calls you.",
          ),
        ],
        beside: [
          shell("Poll", curlSample(origin, { method: "GET", path: shown.task.path })),
          json("Answer: 200, success", shown.task.answers[2]?.body),
        ],
      },
      {
        id: "polling",
        title: "All of it as one program",
        blocks: [
          text("From the prompt to the file, ready to run once your key is in it:"),
          {
            kind: "list",
            isOrdered: true,
            items: [
              "**Submit.** The price is taken and the task is queued.",
              "**Poll.** Every two to five seconds is plenty.",
              "**Save.** The file is fetched without a key.",
            ],
          },
        ],
        beside: [{ kind: "samples", samples: pollingSamples(origin) }],
      },
      {
        id: "next",
        title: "Where to go from here",
        blocks: [
          list(
            "[Idempotency](/docs/idempotency): send a request again without paying twice.",
            "[Errors](/docs/errors): what can go wrong, and what to do about it.",
            "[Image-to-image](/docs/image-to-image): start from pictures.",
            "[OpenAI compatibility](/docs/openai) and [MCP](/docs/mcp): what you have works here already.",
          ),
        ],
      },
    ];
  },
};
