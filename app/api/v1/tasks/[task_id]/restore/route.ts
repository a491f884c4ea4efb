import { restoredTask } from "@/lib/api/restored-task";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = restoredTask;
