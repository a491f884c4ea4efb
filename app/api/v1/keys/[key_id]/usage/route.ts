import { usageOfKey } from "@/lib/api/key-usage";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = usageOfKey;
