import { serveHealth } from "@/lib/health/serve-health";
import { serveMethods } from "@/lib/http/serve-methods";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: serveHealth });
