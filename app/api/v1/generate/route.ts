import { generate } from "@/lib/api/generate";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = generate;
