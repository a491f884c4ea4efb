import { webhookSecret } from "@/lib/api/webhook-secret";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhookSecret;
