/** A parsed request target. */
export type Target = {
  /** Path and query in origin form, for the app. */
  url: string;
  /** Whether the path belongs to no page or endpoint, but a router might read it as one. */
  isMalformed: boolean;
  isApi: boolean;
  /** Whether it is an OpenAI client's path. */
  isOpenAi: boolean;
};

/** Matches nearly all of the API's paths, which contain no ambiguous characters. */
const PLAIN_API = /^\/api\/v1(?:\/[\w-]+)+$/;

/**
 * Parses a request's target. The absolute form (`GET http://host/path`) is for proxies: its path counts, its host does not.
 * Doubled slashes, dot segments, backslashes and invalid escapes match no path; under the API, the latter two are taken
 * literally. A path that only resembles the API's, if case or escapes are folded, is refused in the API's format.
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
  // Under the API it counts as an unknown id, and the endpoint responds accordingly.
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
 * Dot segments: a later resolver would see another path than we do. For pages, whose router may unescape first, an escaped slash
 * counts as one; under the API, which does not, it is part of an id.
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
