import { cancelledTask } from "@/lib/api/cancelled-task";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = cancelledTask;
