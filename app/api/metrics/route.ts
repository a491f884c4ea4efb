import { serveMethods } from "@/lib/http/serve-methods";
import { serveMetrics } from "@/lib/status/serve-metrics";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: serveMetrics });
