import { LIMITED, WITH_BODY } from "./endpoint-errors";
import {
  DeletedSavedPrompt,
  MAX_SAVED_PROMPTS,
  NewSavedPrompt,
  SavedPrompt,
  SavedPromptChanges,
  SavedPromptList,
} from "./saved-prompts";

/** The endpoints for saved prompts. */
export const SAVED_PROMPT_ENDPOINTS = {
  savedPrompts: {
    method: "GET",
    path: "/api/v1/prompts",
    title: "List your saved prompts",
    summary: "Your saved prompts, newest first.",
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
    summary: `Saves a prompt under a name. You can have up to ${MAX_SAVED_PROMPTS}.`,
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
    summary: "Changes the name, the text, or both. Omitted fields stay as they are.",
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
    summary: "Deletes the prompt. Pictures made with it stay.",
    limit: "read",
    scope: "generate",
    status: 200,
    response: DeletedSavedPrompt,
    errors: [...LIMITED, "not_found"],
  },
} as const;
