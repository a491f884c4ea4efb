import { webhookDeliveries } from "@/lib/api/webhook-deliveries";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhookDeliveries;
