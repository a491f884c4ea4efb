import { examples } from "@/lib/client/samples/examples";
import { TASK_STATUSES } from "@/lib/closed-lists";
import { FAILURES } from "@/lib/failure-codes";
import { type DocsPage, type DocsSection, json, text } from "../doc-page";
import { endpointsOn } from "../endpoint-places";
import { endpointSections } from "../endpoint-section";

/** What becomes of a submission, and what can be done with it. */
export const TASKS: DocsPage = {
  slug: "tasks",
  title: "Tasks",
  description: "Query, list, cancel, delete, restore and share tasks; their statuses, and why they fail.",
  lead: "A task is what a submission becomes: it waits, is drawn, and succeeds or fails.",
  sections: (context) => {
    const { answers } = examples(context.origin).task;
    return [
      { ...STATUSES, beside: [json("A task in line", answers[0]?.body)] },
      ...endpointSections(context, endpointsOn("tasks")),
      LARGER,
      { ...FAILED, beside: [json("A task that failed", answers[3]?.body)] },
    ];
  },
};

const STATUSES: DocsSection = {
  id: "statuses",
  title: "Statuses",
  blocks: [
    text(
      "A task goes from `pending` over `processing` to `success` or `failed`, and never back. One that fails gives its credits back, once, whatever the reason. Its `error` says to a person what went wrong, its `error_code` says it to a program.",
    ),
    text(
      "While it is pending, `queue` says its `position` in line and `estimated_seconds` until its picture may be there: measured, or `null` where its model has drawn nothing in the last seven days, and while its references are being fetched.",
    ),
    {
      kind: "table",
      caption: "Statuses of a task",
      columns: [{ title: "Status", isNarrow: true }, { title: "Meaning" }],
      rows: Object.entries(TASK_STATUSES).map(([status, meaning]) => ({
        id: `status-${status}`,
        cells: [`\`${status}\``, meaning],
      })),
    },
  ],
};

const LARGER: DocsSection = {
  id: "larger",
  title: "Larger pictures and SVG",
  blocks: [
    text(
      "A task whose pictures are made of vectors says `vectors: true`: those that `sketch` composes do; redrawn photographs, other models' pictures and those of tests do not. Whoever has the address of such a picture can have more of it, without a charge.",
    ),
    {
      kind: "table",
      caption: "What can be added to a picture's address",
      columns: [{ title: "Query", isNarrow: true }, { title: "Answer" }],
      rows: [
        ["larger-2x", "?scale=2", "A PNG with twice as many pixels each way."],
        ["larger-4x", "?scale=4", "A PNG with four times as many each way: up to 4992 × 3328."],
        [
          "larger-svg",
          "?format=svg",
          "The drawing itself, as a file to be saved: lettering as outlines, nothing from elsewhere, nothing of the prompt. Brushwork is done with filters, and the grain of the paper is left out.",
        ],
      ].map(([id = "", query = "", answer = ""]) => ({ id, cells: [`\`${query}\``, answer] })),
    },
    text(
      "Each is made when it is first asked for, which takes seconds, is kept with the picture, and goes with it. Each says in its metadata that it was made by an algorithm. `503` with `Retry-After` means that too many are being made; `404`, that this picture is not made of vectors; `422`, in plain words, that there is no such scale or format.",
    ),
  ],
};

const FAILED: DocsSection = {
  id: "failures",
  title: "Why a task fails",
  blocks: [
    text(
      "A failed task has one of these codes. Where it is `retryable`, the same request may succeed later; otherwise change it first. What is not drawn at all is in the [content policy](/policy).",
    ),
    {
      kind: "table",
      caption: "Codes of a failed task",
      columns: [{ title: "Code", isNarrow: true }, { title: "Meaning" }, { title: "Retryable" }],
      rows: Object.entries(FAILURES).map(([code, { description, retryable }]) => ({
        id: `failure-${code}`,
        cells: [`\`${code}\``, description, retryable ? "yes" : "no"],
      })),
    },
  ],
};
