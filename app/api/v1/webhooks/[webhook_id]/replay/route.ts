import { webhookReplay } from "@/lib/api/webhook-replay";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhookReplay;
