import { webhookDeliveryReplay } from "@/lib/api/webhook-delivery-replay";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhookDeliveryReplay;
