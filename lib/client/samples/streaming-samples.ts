import { type CodeSamples, KEY_PLACEHOLDER } from "./sample";

/** Receiving changes of one task, or of all, as they happen, in each language. @param path the stream's path */
export function streamingSamples(origin: string, path: string): CodeSamples {
  const url = `${origin}${path}`;
  return [
    { label: "cURL", code: `curl -N ${url} \\\n  -H "Authorization: Bearer ${KEY_PLACEHOLDER}"` },
    { label: "Python", code: python(url) },
    { label: "JavaScript", code: javaScript(url) },
  ];
}

const python = (url: string) => `import json
import requests

with requests.get(
    "${url}",
    headers={"Authorization": "Bearer ${KEY_PLACEHOLDER}"},
    stream=True,
    timeout=60,
) as response:
    if not response.ok:
        raise SystemExit(response.text)
    for line in response.iter_lines(decode_unicode=True):
        if line.startswith("data: "):
            task = json.loads(line[len("data: "):])
            print(task["status"], task.get("progress", ""))
`;

const javaScript = (url: string) => `const response = await fetch("${url}", {
  headers: { Authorization: "Bearer ${KEY_PLACEHOLDER}" },
});
if (!response.ok) throw new Error(await response.text());

let rest = "";
for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
  const events = (rest + piece).split("\\n\\n");
  rest = events.pop();
  for (const event of events) {
    if (!event.startsWith("data: ")) continue; // a comment that keeps the line open
    const task = JSON.parse(event.slice("data: ".length));
    console.log(task.status, task.progress ?? "");
  }
}
`;
