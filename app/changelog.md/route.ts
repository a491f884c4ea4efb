import { changelogText } from "@/lib/api/reading";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = changelogText;
