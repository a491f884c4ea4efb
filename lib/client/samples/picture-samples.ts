import type { GenerateBody } from "@/lib/contract/generate";
import { type CodeSamples, indented, KEY_PLACEHOLDER, shellQuoted } from "./sample";

/**
 * Code that generates a picture over the API: submits, waits, and prints or saves the result.
 * @param origin the API's origin, as the reader reaches it
 * @param body the request's body; undefined fields are left out
 */
export function pictureSamples(origin: string, body: GenerateBody): CodeSamples {
  const json = JSON.stringify(body, null, 2);
  return [
    { label: "cURL", code: curl(origin, json) },
    { label: "Python", code: python(origin, json) },
    { label: "JavaScript", code: javascript(origin, json) },
  ];
}

function curl(origin: string, json: string): string {
  return `curl -X POST ${origin}/api/v1/generate \\
  -H "Authorization: Bearer ${KEY_PLACEHOLDER}" \\
  -H "Content-Type: application/json" \\
  -d ${shellQuoted(json)}

# The response has a task_id. Put it in place of TASK_ID, and poll until the status is "success":
# curl ${origin}/api/v1/tasks/TASK_ID -H "Authorization: Bearer ${KEY_PLACEHOLDER}"`;
}

/** A request contains only numbers, strings and lists, which JSON and Python write alike. */
function python(origin: string, json: string): string {
  return `import time

import requests

BASE_URL = "${origin}"
HEADERS = {"Authorization": "Bearer ${KEY_PLACEHOLDER}"}

response = requests.post(
    f"{BASE_URL}/api/v1/generate",
    headers=HEADERS,
    json=${indented(json, "    ")},
)
if not response.ok:
    raise SystemExit(response.text)
task_id = response.json()["task_id"]

while True:
    task = requests.get(f"{BASE_URL}/api/v1/tasks/{task_id}", headers=HEADERS).json()
    if task["status"] in ("success", "failed"):
        break
    time.sleep(2)

print(task.get("images") or task.get("error"))`;
}

function javascript(origin: string, json: string): string {
  return `const BASE_URL = "${origin}";
const headers = {
  Authorization: "Bearer ${KEY_PLACEHOLDER}",
  "Content-Type": "application/json",
};

const response = await fetch(\`\${BASE_URL}/api/v1/generate\`, {
  method: "POST",
  headers,
  body: JSON.stringify(${indented(json, "  ")}),
});
if (!response.ok) throw new Error(await response.text());
const { task_id } = await response.json();

let task;
do {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  task = await (await fetch(\`\${BASE_URL}/api/v1/tasks/\${task_id}\`, { headers })).json();
} while (task.status === "pending" || task.status === "processing");

console.log(task.images ?? task.error);`;
}
