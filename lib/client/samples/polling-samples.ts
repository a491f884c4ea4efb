import { type CodeSamples, KEY_PLACEHOLDER, SAMPLE_PROMPT } from "./sample";

/** From the prompt to the file, in each language: submit, poll until it is finished, save. */
export function pollingSamples(origin: string): CodeSamples {
  return [
    { label: "Python", code: python(origin) },
    { label: "JavaScript", code: javaScript(origin) },
    { label: "cURL", code: shell(origin) },
  ];
}

const python = (origin: string) => `import time
import requests

BASE_URL = "${origin}"
HEADERS = {"Authorization": "Bearer ${KEY_PLACEHOLDER}"}

# Submit. This charges the credits.
created = requests.post(
    f"{BASE_URL}/api/v1/generate",
    headers=HEADERS,
    json={"scene": "text-to-image", "prompt": "${SAMPLE_PROMPT}"},
)
if not created.ok:
    raise SystemExit(created.text)
task_id = created.json()["task_id"]

# Poll until the task is finished, one way or the other.
while True:
    response = requests.get(f"{BASE_URL}/api/v1/tasks/{task_id}", headers=HEADERS)
    if not response.ok:
        raise SystemExit(response.text)
    task = response.json()
    if task["status"] == "success":
        break
    if task["status"] == "failed":
        raise SystemExit(task["error"])  # the credits are refunded
    time.sleep(2)

# Save.
with open(f"{task_id}.png", "wb") as file:
    file.write(requests.get(task["images"][0]).content)
`;

const javaScript = (origin: string) => `import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

const BASE_URL = "${origin}";
const headers = { Authorization: "Bearer ${KEY_PLACEHOLDER}", "Content-Type": "application/json" };

async function call(path, options) {
  const response = await fetch(BASE_URL + path, { headers, ...options });
  const body = await response.json();
  if (!response.ok) throw new Error(body.error.message);
  return body;
}

// Submit. This charges the credits.
const { task_id } = await call("/api/v1/generate", {
  method: "POST",
  body: JSON.stringify({ scene: "text-to-image", prompt: "${SAMPLE_PROMPT}" }),
});

// Poll until the task is finished, one way or the other.
let task;
do {
  await sleep(2000);
  task = await call(\`/api/v1/tasks/\${task_id}\`);
} while (task.status === "pending" || task.status === "processing");
if (task.status === "failed") throw new Error(task.error); // the credits are refunded

// Save.
const image = await fetch(task.images[0]);
await writeFile(\`\${task_id}.png\`, Buffer.from(await image.arrayBuffer()));
`;

const shell = (origin: string) => `# Requires jq.
BASE_URL="${origin}"
KEY="${KEY_PLACEHOLDER}"

# Submit. This charges the credits.
ID=$(curl -s "$BASE_URL/api/v1/generate" \\
  -H "Authorization: Bearer $KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"scene": "text-to-image", "prompt": "${SAMPLE_PROMPT}"}' |
  jq -r .task_id)

# Poll until the task is finished, one way or the other.
while :; do
  TASK=$(curl -s "$BASE_URL/api/v1/tasks/$ID" -H "Authorization: Bearer $KEY")
  case $(echo "$TASK" | jq -r .status) in
    success) break ;;
    failed) echo "$TASK" | jq -r .error; exit 1 ;;
  esac
  sleep 2
done

# Save.
curl -s -o "$ID.png" "$(echo "$TASK" | jq -r '.images[0]')"
`;
