import { credits } from "@/lib/api/credits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = credits;
