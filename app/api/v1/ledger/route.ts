import { ledger } from "@/lib/api/ledger";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = ledger;
