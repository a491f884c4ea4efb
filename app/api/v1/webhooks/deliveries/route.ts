import { allDeliveries } from "@/lib/api/all-deliveries";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allDeliveries;
