import { serveMethods } from "@/lib/http/serve-methods";
import { serveHealth } from "@/lib/status/serve-health";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: serveHealth });
