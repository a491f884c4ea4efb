import { key } from "@/lib/api/key";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = key;
