import { setFlagsFromString } from "node:v8";

/**
 * Has V8 leave the code of an embedded database unoptimised that is opened after this, for processes that soon end. On the
 * command line, `--liftoff-only` says both; in a process that runs already, it changes nothing.
 */
export function leaveUnoptimised(): void {
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
}
