import { edits } from "@/lib/openai/edits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = edits;
