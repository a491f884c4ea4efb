import { uploads } from "@/lib/api/uploads";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = uploads;
