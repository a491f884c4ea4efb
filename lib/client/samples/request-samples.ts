import { type CodeSamples, indented, KEY_PLACEHOLDER, shellQuoted } from "./sample";

/** A request to show in several languages. */
export type SampleRequest = {
  method: string;
  /** The path with its parameters and the query. */
  path: string;
  body?: Record<string, unknown>;
  /** The name of a file to upload instead of a body. */
  file?: string;
  /** Whether no key is needed. */
  open?: boolean | undefined;
  /** The reader's own key, if available. */
  key?: string;
};

/** A request as cURL, Python and JavaScript, ready to run except for the key. */
export function requestSamples(origin: string, request: SampleRequest): CodeSamples {
  return [
    { label: "cURL", code: curlSample(origin, request) },
    { label: "Python", code: python(origin, request) },
    { label: "JavaScript", code: javaScript(origin, request) },
  ];
}

const json = (body: unknown, spaces = 2) => JSON.stringify(body, null, spaces);

/** A request as a shell command. */
export function curlSample(origin: string, request: SampleRequest): string {
  const { method, path, body, file, open, key = KEY_PLACEHOLDER } = request;
  const quote = /[?&{]/.test(path) ? '"' : "";
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${quote}${origin}${path}${quote}`,
    !open && `-H "Authorization: Bearer ${key}"`,
    body && '-H "Content-Type: application/json"',
    file && `-F "file=@${file}"`,
    body && `-d ${indented(shellQuoted(json(body)), "  ")}`,
  ];
  return lines.filter(Boolean).join(" \\\n  ");
}

function python(origin: string, { method, path, body, file, open }: SampleRequest): string {
  const lines = [
    `"${origin}${path}",`,
    !open && `headers={"Authorization": "Bearer ${KEY_PLACEHOLDER}"},`,
    file && `files={"file": open("${file}", "rb")},`,
    body && `json=${pythonOf(body)},`,
  ];
  return [
    "import requests",
    "",
    `response = requests.${method.toLowerCase()}(`,
    ...lines.filter((line) => typeof line === "string").map((line) => `    ${indented(line, "    ")}`),
    ")",
    "if not response.ok:",
    "    raise SystemExit(response.text)",
    "print(response.json())",
  ].join("\n");
}

const PYTHON_NAMES: Record<string, string> = { true: "True", false: "False", null: "None" };

/** A value as a Python literal, indented like JSON. */
function pythonOf(value: unknown): string {
  return json(value, 4).replace(
    /"(?:[^"\\]|\\.)*"|true|false|null/g,
    (token) => PYTHON_NAMES[token] ?? token,
  );
}

function javaScript(origin: string, { method, path, body, file, open }: SampleRequest): string {
  const headers = [
    !open && `Authorization: "Bearer ${KEY_PLACEHOLDER}",`,
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
      : [`fetch(${url}, {`, ...options.map((option) => `  ${indented(option, "  ")}`), "})"].join("\n");
  return [
    ...(file ? ['const { openAsBlob } = await import("node:fs");'] : []),
    `const response = await ${call};`,
    "if (!response.ok) throw new Error(await response.text());",
    "console.log(await response.json());",
  ].join("\n");
}
