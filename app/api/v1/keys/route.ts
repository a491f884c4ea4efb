import { keys } from "@/lib/api/keys";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = keys;
