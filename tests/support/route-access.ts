import { VALID } from "./api";

/** A call of an endpoint; `{task_id}` stands for a finished task of the tested user. */
export type Call = { method: "GET" | "POST" | "PATCH" | "DELETE"; body?: unknown; isStream?: true };

type Access =
  /** Public. */
  | { for: "everybody" }
  /** Sign-in, sign-out and sign-up, which create sessions and need none. */
  | { for: "visitors" }
  /** For signed-in users; others are redirected to sign in. */
  | { for: "users" }
  /** Needs a key or a session, and only accesses the user's own data. */
  | { for: "callers"; calls: Call[] }
  /** Needs a key and ignores sessions; tested in separate files. */
  | { for: "keys" }
  /** Needs the operator's token. */
  | { for: "operator" };

/** The access rules of all routes. Every route of the build must be listed. */
export const ROUTES: Record<string, Access> = {
  "/": { for: "everybody" },
  "/.well-known/oauth-protected-resource/mcp": { for: "everybody" },
  "/_global-error": { for: "everybody" },
  "/_not-found": { for: "everybody" },
  "/api/auth/[...nextauth]": { for: "visitors" },
  "/api/health": { for: "everybody" },
  "/api/metrics": { for: "operator" },
  "/api/openapi.json": { for: "everybody" },
  "/api/[[...path]]": { for: "everybody" },
  "/api/v1/credits": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/generate": { for: "callers", calls: [{ method: "POST", body: VALID }] },
  "/api/v1/keys": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { name: "Another" } }],
  },
  "/api/v1/keys/[key_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { name: "Mine now" } }, { method: "DELETE" }],
  },
  "/api/v1/keys/[key_id]/usage": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/ledger": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/models": { for: "everybody" },
  "/api/v1/tasks": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { requests: [VALID] } }],
  },
  "/api/v1/tasks/[task_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { favourite: true } }, { method: "DELETE" }],
  },
  "/api/v1/tasks/[task_id]/cancel": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/tasks/[task_id]/restore": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/tasks/[task_id]/events": { for: "callers", calls: [{ method: "GET", isStream: true }] },
  "/api/v1/events": { for: "callers", calls: [{ method: "GET", isStream: true }] },
  "/api/v1/uploads": { for: "callers", calls: [{ method: "POST", body: {} }] },
  "/api/v1/tasks/[task_id]/share": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: {} }, { method: "DELETE" }],
  },
  "/api/v1/collections": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { name: "Mine" } }],
  },
  // `collections.test.ts` tests access to other users' collections.
  "/api/v1/collections/[collection_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { name: "Mine now" } }, { method: "DELETE" }],
  },
  "/api/v1/collections/[collection_id]/tasks": {
    for: "callers",
    calls: [{ method: "POST", body: { task_ids: ["task_01"] } }],
  },
  "/api/v1/collections/[collection_id]/tasks/remove": {
    for: "callers",
    calls: [{ method: "POST", body: { task_ids: ["task_01"] } }],
  },
  "/api/v1/prompts": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { name: "Mine", prompt: "a girl" } }],
  },
  "/api/v1/prompts/[prompt_id]": {
    for: "callers",
    calls: [{ method: "PATCH", body: { name: "Mine now" } }, { method: "DELETE" }],
  },
  "/api/v1/webhooks": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { url: "https://example.com/" } }],
  },
  "/api/v1/webhooks/deliveries": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/webhooks/secret": { for: "callers", calls: [{ method: "GET" }] },
  // `webhook-endpoints.test.ts` tests access to other users' webhooks, which needs a key that may manage them.
  "/api/v1/webhooks/[webhook_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { enabled: false } }, { method: "DELETE" }],
  },
  "/api/v1/webhooks/[webhook_id]/rotate": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/webhooks/[webhook_id]/test": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/webhooks/[webhook_id]/replay": {
    for: "callers",
    calls: [{ method: "POST", body: { since: "2026-01-01T00:00:00Z" } }],
  },
  "/api/v1/webhooks/[webhook_id]/deliveries": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/webhooks/[webhook_id]/deliveries/[delivery_id]": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/webhooks/[webhook_id]/deliveries/[delivery_id]/replay": {
    for: "callers",
    calls: [{ method: "POST" }],
  },
  "/changelog": { for: "everybody" },
  "/changelog.md": { for: "everybody" },
  "/docs": { for: "everybody" },
  "/docs.md": { for: "everybody" },
  "/docs.md/[page]": { for: "everybody" },
  "/docs/[page]": { for: "everybody" },
  "/docs/search.json": { for: "everybody" },
  "/icon.svg": { for: "everybody" },
  "/mcp": { for: "keys" },
  "/llms-full.txt": { for: "everybody" },
  "/llms.txt": { for: "everybody" },
  "/manifest.webmanifest": { for: "everybody" },
  "/p/[slug]": { for: "everybody" },
  "/policy": { for: "everybody" },
  "/pricing": { for: "everybody" },
  "/robots.txt": { for: "everybody" },
  // Redirects to its first page.
  "/settings": { for: "everybody" },
  "/settings/account": { for: "users" },
  "/settings/api-keys": { for: "users" },
  "/settings/credits": { for: "users" },
  "/settings/credits/export": { for: "users" },
  "/studio/download": { for: "users" },
  // Only takes a form, and redirects visitors to sign in.
  "/studio/share": { for: "everybody" },
  "/studio/trash": { for: "users" },
  "/settings/webhooks": { for: "users" },
  "/sign-in": { for: "visitors" },
  "/sign-up": { for: "visitors" },
  "/sitemap.xml": { for: "everybody" },
  "/studio": { for: "users" },
  "/v1/[[...path]]": { for: "everybody" },
  "/v1/images/edits": { for: "keys" },
  "/v1/images/generations": { for: "keys" },
  "/v1/models": { for: "keys" },
  "/v1/models/[model]": { for: "keys" },
};
