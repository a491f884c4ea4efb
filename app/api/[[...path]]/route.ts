import { noEndpoint } from "@/lib/api/no-endpoint";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = noEndpoint;
