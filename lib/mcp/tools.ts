import { cancelTask } from "./cancel-task";
import { DRAWING_TOOLS } from "./drawing-tools";
import { estimate } from "./estimate";
import { listTasks } from "./list-tasks";
import { READING_TOOLS } from "./reading-tools";
import type { Tool } from "./tool";

/** Every tool, those that spend credits first. */
export const TOOLS: readonly Tool[] = [...DRAWING_TOOLS, estimate, ...READING_TOOLS, listTasks, cancelTask];
