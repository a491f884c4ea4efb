import { Badge } from "../ui/badge";
import { CodeBlock } from "../ui/code-block";
import { Notice } from "../ui/notice";
import type { TrialState } from "./use-trial";

const toneOf = (status: number) => (status < 400 ? "leaf" : "danger");

/** The response to a trial: status, headers, body. */
export function TryItAnswer({ state: { answer, isSending, isUnreachable } }: { state: TrialState }) {
  return (
    <>
      <p role="status" className={answer ? "flex items-center gap-2 text-[0.9375rem]" : "sr-only"}>
        {answer && (
          <>
            Answered with <Badge tone={toneOf(answer.status)}>{answer.status}</Badge>
            {isSending && "receiving …"}
          </>
        )}
      </p>
      {isUnreachable && (
        <Notice tone="error">The server could not be reached, or the connection dropped. Try again.</Notice>
      )}
      {answer && (
        <>
          <CodeBlock
            label="Response headers"
            code={answer.headers.map(([name, value]) => `${name}: ${value}`).join("\n")}
            className="[&_pre]:max-h-48"
          />
          <CodeBlock label="Response body" code={answer.body || " "} className="[&_pre]:max-h-96" />
        </>
      )}
    </>
  );
}
