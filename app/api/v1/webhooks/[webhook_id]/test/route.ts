import { webhookTest } from "@/lib/api/webhook-test";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhookTest;
