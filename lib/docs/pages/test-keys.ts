import { curlSample } from "@/lib/client/samples/request-samples";
import { TEST_PROMPTS } from "@/lib/contract/test-prompts";
import { type DocsPage, shell, text } from "../doc-page";

/** How to test a program free of charge. */
export const TEST_KEYS: DocsPage = {
  slug: "test-keys",
  title: "Test keys",
  description: "Keys that cost nothing and draw nothing, and prompts that choose what happens to a task.",
  lead: "Test your program for free, with the responses it will really get.",
  sections: ({ origin }) => {
    const call = (prompt: string) =>
      curlSample(origin, {
        method: "POST",
        path: "/api/v1/generate",
        body: { scene: "text-to-image", prompt },
        key: "gg_test_YOUR_TEST_KEY",
      });
    return [
      {
        id: "tests",
        blocks: [
          text(
            "A key that starts with `gg_test_` has the same endpoints, limits and checks, and always gets the same responses. It draws nothing, costs nothing and checks no prompt against the content policy: `credits_used` is what the task would have cost, `credits_remaining` the balance, which does not change. Its tasks have `livemode: false`. Test keys see only these, and other keys and the studio never do. Tests do not count against a key's caps. The balance and the saved prompts belong to the account and are the same for both kinds of key; the default webhook secret of test keys is separate.",
          ),
          text(
            "To check only whether a request would be accepted and what it would cost, use `dry_run` in [Generate](/docs/generate#generate-dry_run), with any key.",
          ),
        ],
        beside: [shell("A task that succeeds", call("test: success"))],
      },
      {
        id: "test-prompts",
        title: "Test prompts",
        blocks: [
          text(
            "The prompt decides what happens. Any other prompt succeeds, with a picture of the right size that says it is a test.",
          ),
          {
            kind: "table",
            caption: "Test prompts",
            columns: [{ title: "Prompt", isNarrow: true }, { title: "What happens" }],
            rows: TEST_PROMPTS.map(({ prompt, outcome }) => ({ cells: [`\`${prompt}\``, outcome] })),
          },
        ],
        beside: [
          shell("A task that fails", call("test: content_policy")),
          shell("A slow task", call("test: slow 20")),
        ],
      },
    ];
  },
};
