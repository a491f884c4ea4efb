import {
  ChangedKeyBody,
  CreatedKey,
  DeletedKey,
  KeyList,
  KeyResource,
  KeyUsage,
  KeyUsageQuery,
  NewKeyBody,
} from "./keys";

const LIMITED = ["unauthorized", "rate_limit_exceeded", "insufficient_scope", "internal_error"] as const;
const WITH_BODY = ["request_timeout", "invalid_params", "payload_too_large"] as const;

/** The endpoints that manage API keys. */
export const KEY_ENDPOINTS = {
  listKeys: {
    method: "GET",
    path: "/api/v1/keys",
    title: "List your keys",
    summary: "Your active keys, newest first, without the keys themselves. A test key sees only test keys.",
    limit: "read",
    scope: "manage",
    status: 200,
    response: KeyList,
    errors: LIMITED,
  },
  createKey: {
    method: "POST",
    path: "/api/v1/keys",
    title: "Create a key",
    summary:
      "The response has the key, this once. A key cannot create one with more rights than its own; except for the scopes, omitted or null fields are taken from it. Keys created by a key with a cap share its caps: what any of them spends counts for all.",
    limit: "read",
    scope: "manage",
    body: NewKeyBody,
    status: 201,
    response: CreatedKey,
    errors: [...LIMITED, ...WITH_BODY],
  },
  key: {
    method: "GET",
    path: "/api/v1/keys/{key_id}",
    title: "Read a key",
    summary: "What a key may do, without the key itself.",
    limit: "read",
    scope: "manage",
    status: 200,
    response: KeyResource,
    errors: [...LIMITED, "not_found"],
  },
  changeKey: {
    method: "PATCH",
    path: "/api/v1/keys/{key_id}",
    title: "Change a key",
    summary:
      "Omitted fields stay as they are; `null` removes a cap. Changes apply from the key's next request. A key cannot give another one more rights than its own.",
    limit: "read",
    scope: "manage",
    body: ChangedKeyBody,
    status: 200,
    response: KeyResource,
    errors: [...LIMITED, ...WITH_BODY, "not_found"],
  },
  deleteKey: {
    method: "DELETE",
    path: "/api/v1/keys/{key_id}",
    title: "Revoke a key",
    summary: "The key stops working immediately, for good. What it drew stays.",
    limit: "read",
    scope: "manage",
    status: 200,
    response: DeletedKey,
    errors: [...LIMITED, "not_found"],
  },
  keyUsage: {
    method: "GET",
    path: "/api/v1/keys/{key_id}/usage",
    title: "Read a key's usage",
    summary: "What a key did on each day, even if it has been revoked.",
    limit: "read",
    scope: "manage",
    query: KeyUsageQuery,
    status: 200,
    response: KeyUsage,
    errors: [...LIMITED, "invalid_params", "not_found"],
  },
} as const;
