const LOOK_EVERY_MS = 200;
const starter = process.ppid;

/**
 * Has a process end soon after the one that started it, however that ended. Who waits for a child as `spawnSync` does
 * hears no signal, and could not pass it on. To be loaded with `--import`.
 */
setInterval(() => {
  if (process.ppid !== starter) process.exit(1);
}, LOOK_EVERY_MS).unref();
