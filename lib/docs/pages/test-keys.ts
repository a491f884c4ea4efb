import { curlSample } from "@/lib/client/samples/request-samples";
import { TEST_PROMPTS } from "@/lib/contract/test-prompts";
import { type DocsPage, shell, text } from "../doc-page";

/** How a program is tried without paying or drawing. */
export const TEST_KEYS: DocsPage = {
  slug: "test-keys",
  title: "Test keys",
  description: "Keys that cost nothing and draw nothing, and prompts that choose what happens to a task.",
  lead: "Try your program for nothing, with the very answers that it will get.",
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
            "A key that starts with `gg_test_` has the same endpoints, limits and checks, and the same answer each time. It draws nothing, costs nothing and judges no prompt: `credits_used` is what the task would have cost, `credits_remaining` the balance, which stays. Its tasks say `livemode: false`. Keys for tests see only them, and all other keys and the studio never do. Caps of a key do not count tests. The balance and the saved prompts are the account’s, and both kinds of key have them; the default webhook secret of a key for tests is another one.",
          ),
          text(
            "To ask only whether a request would be taken, and for how much, any key will do: `dry_run` in [Generate](/docs/generate#generate-dry_run).",
          ),
        ],
        beside: [shell("A task that succeeds", call("test: success"))],
      },
      {
        id: "test-prompts",
        title: "Prompts and what they do",
        blocks: [
          text(
            "The prompt chooses what happens. Any other one succeeds, with a picture of the right size that says that it is a test.",
          ),
          {
            kind: "table",
            caption: "Prompts and what they do",
            columns: [{ title: "Prompt", isNarrow: true }, { title: "What happens" }],
            rows: TEST_PROMPTS.map(({ prompt, outcome }) => ({ cells: [`\`${prompt}\``, outcome] })),
          },
        ],
        beside: [
          shell("A task that fails", call("test: content_policy")),
          shell("One that takes its time", call("test: slow 20")),
        ],
      },
    ];
  },
};
