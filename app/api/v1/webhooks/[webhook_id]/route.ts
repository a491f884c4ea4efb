import { webhook } from "@/lib/api/webhook";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = webhook;
