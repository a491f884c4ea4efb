import { tasks } from "@/lib/api/tasks";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = tasks;
