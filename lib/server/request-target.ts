/** What a request line asks for. */
export type Target = {
  /** Path and query in origin form, as the app is to see it. */
  url: string;
  /** Whether the path is one that no page and no endpoint has, and that a router might read as something else. */
  isMalformed: boolean;
  isApi: boolean;
};

/**
 * Reads a request's target. The absolute form (`GET http://host/path`) is for proxies: its path counts, its host does
 * not. Doubled slashes, backslashes and broken escapes are nobody's path; under the API, a broken escape stands for itself.
 * @param target as in the request line
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function readTarget(target: string): Target {
  const url = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";
  const [path = ""] = url.split(/[?#]/, 1);
  const isApi = /^\/+api\/+v1(\/|$)/.test(path);
  // Under the API it is still somebody's id, if nobody's: the endpoint says so, as of any other.
  const isLiteral = isApi && !isDecodable(path);
  return {
    url: isLiteral ? path.replaceAll("%", "%25") + url.slice(path.length) : url,
    isMalformed: !url.startsWith("/") || /\/\/|\\|%5c/i.test(path) || !(isLiteral || isDecodable(path)),
    isApi,
  };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
