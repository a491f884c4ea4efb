/** The PostgreSQL channel for changes of tasks, shared by all processes. */
export const TASK_CHANNEL = "girlgenerator_tasks";
