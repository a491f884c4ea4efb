import { builtProgram } from "@/lib/server/built";

/** `npm run admin`: its commands from the build if that is up to date, and otherwise from their source. */
await import(builtProgram("run-admin") ?? "./run-admin.ts");
