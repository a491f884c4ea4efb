import { visit } from "jsonc-parser";
import { MAX_BODY_BYTES } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { describeJsonFault } from "./describe-json-fault";
import { quote, shorten } from "./quote";
import { readBytes } from "./read-bytes";

/** Ample for so few bytes: nobody honest is slower. */
const TIMEOUT_MS = 20_000;

const invalid = (message: string) => new AppError("invalid_params", message);

/**
 * Reads a request's JSON object, strictly: no more bytes than it may have, UTF-8, no duplicate keys.
 * @param bodyOptional whether no body at all is an empty object
 * @throws AppError `payload_too_large`, or `invalid_params` that says what is wrong with the body
 */
export async function readJsonBody(
  request: Request,
  {
    maxBodyBytes = MAX_BODY_BYTES,
    bodyOptional = false,
  }: { maxBodyBytes?: number; bodyOptional?: boolean } = {},
): Promise<Record<string, unknown>> {
  if (bodyOptional && hasNone(request.headers)) return {};
  requireJson(request.headers);
  const bytes = await readBytes(request, {
    maxBytes: maxBodyBytes,
    timeoutMs: TIMEOUT_MS,
    instead: "Send pictures to POST /api/v1/uploads and put their URLs in image_input",
  });
  const text = decodeUtf8(bytes);
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid("The body must be a JSON object.");
  }
  refuseDuplicateKeys(text);
  return value as Record<string, unknown>;
}

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3 */
const hasNone = (headers: Headers) =>
  Number(headers.get("content-length") ?? 0) === 0 && !headers.has("transfer-encoding");

function requireJson(headers: Headers): void {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "")
    .toLowerCase()
    .split(";")
    .map((s) => s.trim());
  if (!/^application\/([\w.-]+\+)?json$/.test(type)) {
    throw invalid("Send the body as JSON, with the header Content-Type: application/json.");
  }
  const charsets = parameters.filter((parameter) => /^charset\s*=/.test(parameter));
  if (!charsets.every((charset) => /^charset\s*=\s*"?utf-?8"?$/.test(charset)))
    throw invalid("The body must be encoded as UTF-8.");
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("invalid_params", "The body is not valid UTF-8.", { cause });
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === "") throw invalid("The body is empty; it must be a JSON object.");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_params", explain(text), { cause });
  }
}

/** The parser that locates the error recurses; if that overflows the stack, no place is given. */
function explain(text: string): string {
  try {
    return describeJsonFault(text);
  } catch {
    return "The body is not valid JSON.";
  }
}

/** `JSON.parse` keeps the last of two equal keys, and the caller would not know which one was used. */
function refuseDuplicateKeys(text: string): void {
  const open: Set<string>[] = [];
  let duplicate: string | undefined;
  try {
    visit(text, {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (name) => {
        const names = open.at(-1);
        if (names?.has(name)) duplicate ??= name;
        names?.add(name);
      },
    });
  } catch (cause) {
    // The visitor recurses; a body that overflows the stack is not a valid request.
    throw new AppError("invalid_params", "The body is nested too deeply.", { cause });
  }
  if (duplicate !== undefined) {
    throw new AppError("invalid_params", `The field ${quote(duplicate)} appears twice.`, {
      param: shorten(duplicate),
    });
  }
}
