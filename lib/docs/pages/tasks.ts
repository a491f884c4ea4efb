import { examples } from "@/lib/client/samples/examples";
import { TASK_STATUSES } from "@/lib/closed-lists";
import { FAILURES } from "@/lib/failure-codes";
import { type DocsPage, type DocsSection, json, text } from "../doc-page";
import { endpointsOn } from "../endpoint-places";
import { endpointSections } from "../endpoint-section";

/** A task's life, and what can be done with it. */
export const TASKS: DocsPage = {
  slug: "tasks",
  title: "Tasks",
  description: "Query, list, cancel, delete, restore and share tasks; their statuses, and why they fail.",
  lead: "A submission becomes a task: it waits, is drawn, and succeeds or fails.",
  sections: (context) => {
    const { answers } = examples(context.origin).task;
    return [
      { ...STATUSES, beside: [json("A queued task", answers[0]?.body)] },
      ...endpointSections(context, endpointsOn("tasks")),
      SHOWN,
      LARGER,
      { ...FAILED, beside: [json("A failed task", answers[3]?.body)] },
    ];
  },
};

const STATUSES: DocsSection = {
  id: "statuses",
  title: "Statuses",
  blocks: [
    text(
      "A task goes from `pending` to `processing` to `success` or `failed`, and never back. A failed task is refunded, once, whatever the reason. Its `error` says what went wrong, for people; its `error_code` says it for programs.",
    ),
    text(
      "While it is pending, `queue` has its `position` and the `estimated_seconds` until its picture is ready: measured, or `null` if its model has drawn nothing in the last seven days, or while its references are being fetched.",
    ),
    {
      kind: "table",
      caption: "Task statuses",
      columns: [{ title: "Status", isNarrow: true }, { title: "Meaning" }],
      rows: Object.entries(TASK_STATUSES).map(([status, meaning]) => ({
        id: `status-${status}`,
        cells: [`\`${status}\``, meaning],
      })),
    },
  ],
};

const SHOWN: DocsSection = {
  id: "drawn",
  title: "What is drawn, and what is not",
  blocks: [
    text(
      "`sketch` does not draw every word. A finished task lists in `not_drawn` the words of the prompt that its picture lacks, and in `drawn` those that it shows, both as they stand in the prompt and in its order. Words that ask for nothing to be seen (“a photo of”, “masterpiece”) are in neither.",
    ),
    text(
      "A [dry run](/docs/generate#generate-dry_run) has the same two lists and costs nothing. Where nothing at all can be drawn, the task fails with `not_drawable`, and its credits are back.",
    ),
  ],
};

const LARGER: DocsSection = {
  id: "larger",
  title: "Larger pictures and SVG",
  blocks: [
    text(
      "A task whose pictures are made of vectors has `vectors: true`: pictures that `sketch` composes are; redrawn photographs, other models' pictures and test pictures are not. Anyone with the URL of such a picture can get more from it, at no charge.",
    ),
    {
      kind: "table",
      caption: "Query parameters of a picture's URL",
      columns: [{ title: "Query", isNarrow: true }, { title: "Answer" }],
      rows: [
        ["larger-2x", "?scale=2", "A PNG with twice as many pixels each way."],
        ["larger-4x", "?scale=4", "A PNG with four times as many each way: up to 4992 × 3328."],
        [
          "larger-svg",
          "?format=svg",
          "The drawing itself, as a download: lettering as outlines, no external resources, and nothing of the prompt. Brushwork is approximated with filters, and the paper grain is left out.",
        ],
      ].map(([id = "", query = "", answer = ""]) => ({ id, cells: [`\`${query}\``, answer] })),
    },
    text(
      "Each is made when first requested, which takes seconds, and is kept and deleted with the picture. Its metadata says that it was made by an algorithm. `503` with `Retry-After` means that too many are being made; `404`, that this picture is not made of vectors; `422`, that there is no such scale or format.",
    ),
  ],
};

const FAILED: DocsSection = {
  id: "failures",
  title: "Why tasks fail",
  blocks: [
    text(
      "A failed task has one of these codes. If it is `retryable`, the same request may succeed later; otherwise change it first. The [content policy](/policy) says what we don't draw.",
    ),
    {
      kind: "table",
      caption: "Failure codes",
      columns: [{ title: "Code", isNarrow: true }, { title: "Meaning" }, { title: "Retryable" }],
      rows: Object.entries(FAILURES).map(([code, { description, retryable }]) => ({
        id: `failure-${code}`,
        cells: [`\`${code}\``, description, retryable ? "yes" : "no"],
      })),
    },
  ],
};
