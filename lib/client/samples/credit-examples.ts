import { SAMPLE_PROMPT } from "./sample";

/** An example of each endpoint for credits. @param task a task that was charged */
export const creditExamples = (task: { task_id: string; created_at: string }) => ({
  ledger: {
    path: "/api/v1/ledger?limit=1",
    answers: [
      {
        body: {
          transfers: [
            {
              id: 4127,
              kind: "charge" as const,
              credits: -1,
              balance_after: 19,
              task_id: task.task_id,
              model: "sketch",
              submitted_with: "Nightly job",
              prompt: SAMPLE_PROMPT,
              reason: null,
              created_at: task.created_at,
            },
          ],
          next_cursor: "NDEyNw",
        },
      },
    ],
  },
  credits: { path: "/api/v1/credits", answers: [{ body: { credits_remaining: 19 } }] },
});
