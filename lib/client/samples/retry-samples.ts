import { IDEMPOTENCY_KEY_HEADER } from "@/lib/contract/idempotency";
import { type CodeSamples, KEY_PLACEHOLDER, SAMPLE_PROMPT } from "./sample";

/**
 * The pauses before each attempt, in seconds. Their sum exceeds the time that a dead request holds its key, so that the last
 * attempt succeeds, and a rate-limit window.
 */
export const RETRY_PAUSES_SECONDS = [0, 1, 2, 4, 8, 16, 32] as const;

const BODY = JSON.stringify({ scene: "text-to-image", prompt: SAMPLE_PROMPT });

/** A submission that is retried until it gets a response, with one key for all attempts, in each language. */
export function retrySamples(origin: string): CodeSamples {
  return [
    { label: "cURL", code: shell(origin) },
    { label: "Python", code: python(origin) },
    { label: "JavaScript", code: javaScript(origin) },
  ];
}

const shell = (origin: string) => `# One key for all attempts.
ID=$(date +%s)-$$

for SECONDS_TO_WAIT in ${RETRY_PAUSES_SECONDS.join(" ")}; do
  sleep $SECONDS_TO_WAIT
  STATUS=$(curl -s -o answer.json -w "%{http_code}" --max-time 30 \\
    -X POST ${origin}/api/v1/generate \\
    -H "Authorization: Bearer ${KEY_PLACEHOLDER}" \\
    -H "Content-Type: application/json" \\
    -H "${IDEMPOTENCY_KEY_HEADER}: $ID" \\
    -d '${BODY}')
  case $STATUS in
    # No response, so it may or may not have arrived; still running; too many; server error.
    000 | 408 | 409 | 429 | 5??) ;;
    201) cat answer.json; exit ;;
    *) cat answer.json >&2; exit 1 ;;
  esac
done
echo "Still no response." >&2
exit 1`;

const python = (origin: string) => `import time
import uuid
import requests

headers = {
    "Authorization": "Bearer ${KEY_PLACEHOLDER}",
    "${IDEMPOTENCY_KEY_HEADER}": str(uuid.uuid4()),  # the same for all attempts
}
body = ${BODY}

for seconds in (${RETRY_PAUSES_SECONDS.join(", ")}):
    time.sleep(seconds)
    try:
        response = requests.post(
            "${origin}/api/v1/generate", headers=headers, json=body, timeout=30
        )
    except requests.RequestException:
        continue  # it may or may not have arrived
    # Still running, too many, or a server error: worth another attempt.
    if response.status_code not in (408, 409, 429) and response.status_code < 500:
        break
else:
    raise SystemExit("Still no response.")
if not response.ok:
    raise SystemExit(response.text)
print(response.json())
`;

const javaScript = (origin: string) => `import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

const options = {
  method: "POST",
  headers: {
    Authorization: "Bearer ${KEY_PLACEHOLDER}",
    "Content-Type": "application/json",
    "${IDEMPOTENCY_KEY_HEADER}": randomUUID(), // the same for all attempts
  },
  body: JSON.stringify(${BODY}),
};

async function submit() {
  for (const seconds of [${RETRY_PAUSES_SECONDS.join(", ")}]) {
    await sleep(seconds * 1000);
    try {
      const signal = AbortSignal.timeout(30_000);
      const response = await fetch("${origin}/api/v1/generate", { ...options, signal });
      const answer = await response.text();
      // Still running, too many, or a server error: worth another attempt.
      if ([408, 409, 429].includes(response.status) || response.status >= 500) continue;
      return { ok: response.ok, answer };
    } catch {
      // It may or may not have arrived.
    }
  }
  return { ok: false, answer: "Still no response." };
}

const { ok, answer } = await submit();
if (!ok) throw new Error(answer);
console.log(JSON.parse(answer));
`;
