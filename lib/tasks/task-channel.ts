/** Where PostgreSQL carries what has changed to all processes that share it. */
export const TASK_CHANNEL = "girlgenerator_tasks";
