const LOOK_EVERY_MS = 200;
const starter = process.ppid;

/**
 * Makes a process exit soon after its parent, however that ended. A parent that waits for its child with `spawnSync`
 * receives no signals, and could not pass them on. Load it with `--import`.
 */
setInterval(() => {
  if (process.ppid !== starter) process.exit(1);
}, LOOK_EVERY_MS).unref();
