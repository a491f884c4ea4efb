import { events } from "@/lib/api/task-events";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = events;
