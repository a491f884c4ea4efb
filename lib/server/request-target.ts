/** What a request line asks for. */
export type Target = {
  /** Path and query in origin form, as the app is to see it. */
  url: string;
  /** Whether the path is one that no page and no endpoint has, and that a router might read as something else. */
  isMalformed: boolean;
  isApi: boolean;
  /** Whether it is at the door for OpenAI's clients. */
  isOpenAi: boolean;
};

/** Nearly every address of the API: no sign in it means anything else to anybody. */
const PLAIN_API = /^\/api\/v1(?:\/[\w-]+)+$/;

/**
 * Reads a request's target. The absolute form (`GET http://host/path`) is for proxies: its path counts, its host does
 * not. Doubled slashes, dot segments, backslashes and broken escapes are nobody's path; under the API, the latter two stand
 * for themselves. What only looks like the API's address, to a reader who folds case or escapes, is refused in its words.
 * @param target as in the request line
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function readTarget(target: string): Target {
  if (PLAIN_API.test(target)) return { url: target, isMalformed: false, isApi: true, isOpenAi: false };
  const url = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";
  const [path = ""] = url.split(/[?#]/, 1);
  const isPlain = isDecodable(path) && !/\\|%5c/i.test(path);
  const isUnderApi = /^(\/api)?\/v1(\/|$)/.test(path);
  const isApi = /^\/+api\/+v1(?![\w-])/i.test(path);
  const isOpenAi = /^\/+v1(?![\w-])/i.test(path);
  // Under the API it is still somebody's id, if nobody's: the endpoint says so, as of any other.
  const isLiteral = isUnderApi && !isPlain;
  const literal = path.replaceAll("\\", "%5c").replaceAll("%", "%25");
  return {
    url: isLiteral ? literal + url.slice(path.length) : url,
    isMalformed:
      !url.startsWith("/") ||
      path.includes("//") ||
      hasDotSegment(isUnderApi ? path : path.replaceAll(/%2f/gi, "/")) ||
      !(isPlain || isLiteral) ||
      ((isApi || isOpenAi) && !isUnderApi),
    isApi,
    isOpenAi,
  };
}

/**
 * Whoever resolves them after us reads another path than we did. For a page's router, which may unescape first, an escaped
 * slash counts as one; under the API, where nobody does, it is a part of an id.
 */
function hasDotSegment(path: string): boolean {
  return /\/\.{1,2}(\/|$)/.test(path.replaceAll(/%2e/gi, "."));
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
