import { health } from "@/lib/api/health";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = health;
