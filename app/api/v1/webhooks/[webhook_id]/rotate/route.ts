import { webhookRotate } from "@/lib/api/webhook-rotate";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhookRotate;
