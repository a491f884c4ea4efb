import { taskShare } from "@/lib/api/task-share";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = taskShare;
