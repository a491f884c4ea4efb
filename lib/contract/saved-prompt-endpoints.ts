import {
  DeletedSavedPrompt,
  MAX_SAVED_PROMPTS,
  NewSavedPrompt,
  SavedPrompt,
  SavedPromptChanges,
  SavedPromptList,
} from "./saved-prompts";

const LIMITED = ["unauthorized", "rate_limit_exceeded", "insufficient_scope", "internal_error"] as const;
const WITH_BODY = ["request_timeout", "invalid_params", "payload_too_large"] as const;

/** The endpoints by which somebody keeps prompts under names. */
export const SAVED_PROMPT_ENDPOINTS = {
  savedPrompts: {
    method: "GET",
    path: "/api/v1/prompts",
    title: "List your saved prompts",
    summary: "What you have kept under names, newest first.",
    limit: "read",
    scope: "read",
    status: 200,
    response: SavedPromptList,
    errors: LIMITED,
  },
  savePrompt: {
    method: "POST",
    path: "/api/v1/prompts",
    title: "Save a prompt",
    summary: `Keeps words under a name. There can be ${MAX_SAVED_PROMPTS}.`,
    limit: "read",
    scope: "generate",
    body: NewSavedPrompt,
    status: 201,
    response: SavedPrompt,
    errors: [...LIMITED, ...WITH_BODY],
  },
  changeSavedPrompt: {
    method: "PATCH",
    path: "/api/v1/prompts/{prompt_id}",
    title: "Change a saved prompt",
    summary: "Another name, other words, or both. What is left out stays as it is.",
    limit: "read",
    scope: "generate",
    body: SavedPromptChanges,
    status: 200,
    response: SavedPrompt,
    errors: [...LIMITED, ...WITH_BODY, "not_found"],
  },
  deleteSavedPrompt: {
    method: "DELETE",
    path: "/api/v1/prompts/{prompt_id}",
    title: "Delete a saved prompt",
    summary: "Forgets it. Pictures that were made of it stay.",
    limit: "read",
    scope: "generate",
    status: 200,
    response: DeletedSavedPrompt,
    errors: [...LIMITED, "not_found"],
  },
} as const;
