import { webhooks } from "@/lib/api/webhooks";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhooks;
