import { webhookDelivery } from "@/lib/api/webhook-delivery";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhookDelivery;
