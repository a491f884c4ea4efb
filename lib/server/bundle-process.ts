import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { PROGRAMS, PROGRAMS_FOLDER } from "./built";
import { bundlePrograms } from "./bundle-programs";

/** The part of the build that bundles what does not need Next. */
const files = await bundlePrograms(PROGRAMS, PROGRAMS_FOLDER);
rmSync(PROGRAMS_FOLDER, { recursive: true, force: true });
mkdirSync(PROGRAMS_FOLDER, { recursive: true });
for (const { path, contents } of files) writeFileSync(path, contents);
