import { IDEMPOTENCY_KEY_HEADER } from "@/lib/contract/idempotency";
import type { CodeSample } from "../ui/code-tabs";

const PROMPT = "a cute anime girl with blue hair, detailed portrait";

/** A submission that is repeated until it is answered, in each language, with one key for all its tries. */
export function retrySamples(origin: string): [CodeSample, CodeSample, CodeSample] {
  return [
    { label: "cURL", code: shell(origin) },
    { label: "Python", code: python(origin) },
    { label: "JavaScript", code: javaScript(origin) },
  ];
}

const shell = (origin: string) => `curl --retry 5 --retry-all-errors -X POST ${origin}/api/v1/generate \\
  -H "Authorization: Bearer YOUR_API_KEY" \\
  -H "Content-Type: application/json" \\
  -H "${IDEMPOTENCY_KEY_HEADER}: $(date +%s)-$RANDOM" \\
  -d '{"scene": "text-to-image", "prompt": "${PROMPT}"}'`;

const python = (origin: string) => `import time
import uuid
import requests

headers = {
    "Authorization": "Bearer YOUR_API_KEY",
    "${IDEMPOTENCY_KEY_HEADER}": str(uuid.uuid4()),  # one for all tries
}
body = {"scene": "text-to-image", "prompt": "${PROMPT}"}

for seconds in (1, 2, 4, 8, 16):
    try:
        response = requests.post(
            "${origin}/api/v1/generate", headers=headers, json=body, timeout=30
        )
        if response.status_code < 500 and response.status_code != 409:
            break
    except requests.RequestException:
        pass  # it may have arrived, or not
    time.sleep(seconds)
else:
    raise SystemExit("No answer.")
print(response.json())
`;

const javaScript = (origin: string) => `import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

const options = {
  method: "POST",
  headers: {
    Authorization: "Bearer YOUR_API_KEY",
    "Content-Type": "application/json",
    "${IDEMPOTENCY_KEY_HEADER}": randomUUID(), // one for all tries
  },
  body: JSON.stringify({ scene: "text-to-image", prompt: "${PROMPT}" }),
};

let response;
for (const seconds of [1, 2, 4, 8, 16]) {
  // Without an answer it may have arrived, or not.
  response = await fetch("${origin}/api/v1/generate", options).catch(() => undefined);
  if (response && response.status < 500 && response.status !== 409) break;
  await sleep(seconds * 1000);
}
if (!response) throw new Error("No answer.");
console.log(await response.json());
`;
