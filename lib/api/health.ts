import { serveMethods } from "@/lib/http/serve-methods";
import { serveHealth } from "@/lib/status/serve-health";

/** `/api/health` */
export const health = serveMethods({ GET: serveHealth });
