import { examples } from "@/lib/client/samples/examples";
import { KEY_PLACEHOLDER, SAMPLE_PROMPT } from "@/lib/client/samples/sample";
import { streamingSamples } from "@/lib/client/samples/streaming-samples";
import { MAX_STREAMS } from "@/lib/contract/limits";
import { LONGEST_WAIT_SECONDS } from "@/lib/contract/waiting";
import { type DocsPage, shell, text } from "../doc-page";
import { endpointsOn } from "../endpoint-places";
import { endpointSections } from "../endpoint-section";

/** How to receive changes without polling. */
export const STREAMING: DocsPage = {
  slug: "streaming",
  title: "Streaming events",
  description: "Wait for a task in one request, or follow every change of it as server-sent events.",
  lead: "Follow each change as it happens, or let one request wait for the end.",
  sections: (context) => [
    {
      id: "streams",
      title: "Event streams",
      blocks: [
        text(
          "A `text/event-stream` response sends the task as it is, then again at each change, always complete, so the next event makes up for a missed one. Lines that start with a colon only keep the connection open. A task's stream ends when the task does.",
        ),
        text(
          `A connection may break, so polling stays the authority: on a break, open the stream again, or ask for the task. A key has at most ${MAX_STREAMS} streams open at a time; one more is answered with [rate_limit_exceeded](/docs/errors#error-rate_limit_exceeded). In a browser, \`EventSource\` sends no key: read the stream with \`fetch\`.`,
        ),
      ],
      beside: [
        {
          kind: "samples",
          samples: streamingSamples(context.origin, examples(context.origin).taskEvents.path),
        },
        {
          kind: "code",
          label: "What is sent",
          language: "text",
          code: EVENTS,
        },
      ],
    },
    {
      id: "waiting",
      title: "Waiting in a request",
      blocks: [
        text(
          `With the header \`Prefer: wait=n\`, [Generate](/docs/generate) and [Query a task](/docs/tasks#task) respond once the task has ended, or after n seconds (1 to ${LONGEST_WAIT_SECONDS}), with the whole task either way; [several tasks at once](/docs/generate#create-tasks) once all have ended. \`Preference-Applied\` in the response confirms it. A dropped connection changes nothing: the task continues.`,
        ),
      ],
      beside: [
        shell(
          "Submit and wait",
          `curl -X POST ${context.origin}/api/v1/generate \\
  -H "Authorization: Bearer ${KEY_PLACEHOLDER}" \\
  -H "Content-Type: application/json" \\
  -H "Prefer: wait=30" \\
  -d '${JSON.stringify({ scene: "text-to-image", prompt: SAMPLE_PROMPT })}'`,
        ),
      ],
    },
    ...endpointSections(context, endpointsOn("streaming")),
  ],
};

const EVENTS = `data: {"task_id":"task_01kagw…","status":"pending","queue":{"position":1,"estimated_seconds":3},…}

data: {"task_id":"task_01kagw…","status":"processing",…}

data: {"task_id":"task_01kagw…","status":"success","images":["https://…"],…}
`;
