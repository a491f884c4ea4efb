import { task } from "@/lib/api/task";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = task;
