import type { CodeSample } from "../ui/code-tabs";

/** A request to write down in several languages. */
export type SampleRequest = {
  method: string;
  /** With what goes into the path and the query. */
  path: string;
  body?: Record<string, unknown>;
  /** The name of a file to send instead of a body. */
  file?: string;
  /** Whether it needs no key. */
  open?: boolean;
};

/** A request as cURL, Python and JavaScript, ready to run but for the key. */
export function codeSamples(origin: string, request: SampleRequest): [CodeSample, CodeSample, CodeSample] {
  return [
    { label: "cURL", code: curl(origin, request) },
    { label: "Python", code: python(origin, request) },
    { label: "JavaScript", code: javaScript(origin, request) },
  ];
}

const indent = (text: string, by: string) => text.replaceAll("\n", `\n${by}`);
const json = (body: unknown, spaces = 2) => JSON.stringify(body, null, spaces);

function curl(origin: string, { method, path, body, file, open }: SampleRequest): string {
  const quote = /[?&{]/.test(path) ? '"' : "";
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${quote}${origin}${path}${quote}`,
    !open && '-H "Authorization: Bearer YOUR_API_KEY"',
    body && '-H "Content-Type: application/json"',
    file && `-F "file=@${file}"`,
    body && `-d '${indent(json(body).replaceAll("'", "'\\''"), "  ")}'`,
  ];
  return lines.filter(Boolean).join(" \\\n  ");
}

function python(origin: string, { method, path, body, file, open }: SampleRequest): string {
  const lines = [
    `"${origin}${path}",`,
    !open && 'headers={"Authorization": "Bearer YOUR_API_KEY"},',
    file && `files={"file": open("${file}", "rb")},`,
    body && `json=${json(body, 4)},`,
  ];
  return [
    "import requests",
    "",
    `response = requests.${method.toLowerCase()}(`,
    ...lines.filter((line) => typeof line === "string").map((line) => `    ${indent(line, "    ")}`),
    ")",
    "if not response.ok:",
    "    raise SystemExit(response.text)",
    "print(response.json())",
  ].join("\n");
}

function javaScript(origin: string, { method, path, body, file, open }: SampleRequest): string {
  const headers = [
    !open && 'Authorization: "Bearer YOUR_API_KEY",',
    body && '"Content-Type": "application/json",',
    file && '"Content-Type": "application/octet-stream",',
  ].filter(Boolean);
  const options = [
    method !== "GET" && `method: "${method}",`,
    headers.length > 0 && ["headers: {", ...headers.map((line) => `  ${line}`), "},"].join("\n"),
    file && `body: await openAsBlob("${file}"),`,
    body && `body: JSON.stringify(${json(body)}),`,
  ].filter((option) => typeof option === "string");
  const url = `"${origin}${path}"`;
  const call =
    options.length === 0
      ? `fetch(${url})`
      : [`fetch(${url}, {`, ...options.map((option) => `  ${indent(option, "  ")}`), "})"].join("\n");
  return [
    ...(file ? ['const { openAsBlob } = await import("node:fs");'] : []),
    `const response = await ${call};`,
    "if (!response.ok) throw new Error(await response.text());",
    "console.log(await response.json());",
  ].join("\n");
}
