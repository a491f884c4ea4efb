import { serveMethods } from "@/lib/http/serve-methods";
import { serveMetrics } from "@/lib/status/serve-metrics";

/** `/api/metrics` */
export const metrics = serveMethods({ GET: serveMetrics });
