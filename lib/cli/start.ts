import { builtProgram } from "@/lib/server/built";

/** `npm start`: the server from the build if that is up to date. Nothing else is loaded for it. */
await import(builtProgram("run-server") ?? "./build-and-run.ts");
