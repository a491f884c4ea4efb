import { LIMITED, WITH_BODY } from "./endpoint-errors";
import { RevokedShare, TaskShare, TaskShareBody } from "./task-share";

const FOUND = [...LIMITED, "task_not_found"] as const;
const PATH = "/api/v1/tasks/{task_id}/share";

/** The endpoints for sharing pictures. */
export const TASK_SHARE_ENDPOINTS = {
  taskShare: {
    method: "GET",
    path: PATH,
    title: "Read how a task is shared",
    summary: "The task's public page; 404 if it is not shared.",
    limit: "read",
    scope: "read",
    status: 200,
    response: TaskShare,
    errors: [...FOUND, "not_found"],
  },
  shareTask: {
    method: "POST",
    path: PATH,
    title: "Share a task",
    summary:
      "Gives a picture a public page that shows nothing else of your account. Repeating the call changes what the page shows; its URL stays the same.",
    limit: "read",
    scope: "generate",
    body: TaskShareBody,
    bodyOptional: true,
    status: 200,
    response: TaskShare,
    errors: [...FOUND, ...WITH_BODY],
  },
  revokeShare: {
    method: "DELETE",
    path: PATH,
    title: "Stop sharing a task",
    summary: "Removes the page at once. Anyone with the URL of the image itself can still see it.",
    limit: "read",
    scope: "generate",
    status: 200,
    response: RevokedShare,
    errors: [...FOUND, "not_found"],
  },
} as const;
