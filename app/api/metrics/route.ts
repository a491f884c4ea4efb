import { metrics } from "@/lib/api/metrics";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = metrics;
