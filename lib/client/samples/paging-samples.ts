import { type CodeSamples, KEY_PLACEHOLDER } from "./sample";

/** Reading all entries of a list page by page, in each language. */
export function pagingSamples(origin: string): CodeSamples {
  return [
    { label: "Python", code: python(origin) },
    { label: "JavaScript", code: javaScript(origin) },
    { label: "cURL", code: shell(origin) },
  ];
}

const python = (origin: string) => `import requests

params = {"status": "success", "limit": 100}
while True:
    response = requests.get(
        "${origin}/api/v1/tasks",
        headers={"Authorization": "Bearer ${KEY_PLACEHOLDER}"},
        params=params,
    )
    if not response.ok:
        raise SystemExit(response.text)
    page = response.json()
    for task in page["tasks"]:
        print(task["task_id"], task["prompt"])
    if page["next_cursor"] is None:
        break
    params["cursor"] = page["next_cursor"]
`;

const javaScript = (
  origin: string,
) => `const url = new URL("${origin}/api/v1/tasks?status=success&limit=100");
let cursor;
do {
  if (cursor) url.searchParams.set("cursor", cursor);
  const response = await fetch(url, { headers: { Authorization: "Bearer ${KEY_PLACEHOLDER}" } });
  if (!response.ok) throw new Error(await response.text());
  const page = await response.json();
  for (const task of page.tasks) console.log(task.task_id, task.prompt);
  cursor = page.next_cursor;
} while (cursor);
`;

const shell = (origin: string) => `# Requires jq.
CURSOR=""
while :; do
  PAGE=$(curl -s "${origin}/api/v1/tasks?status=success&limit=100$CURSOR" \\
    -H "Authorization: Bearer ${KEY_PLACEHOLDER}")
  echo "$PAGE" | jq -r '.tasks[] | .task_id + " " + .prompt'
  NEXT=$(echo "$PAGE" | jq -r '.next_cursor // empty')
  [ -n "$NEXT" ] || break
  CURSOR="&cursor=$NEXT"
done`;
