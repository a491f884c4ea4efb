/** The form of a task's id. */
export const TASK_ID = /^task_[0-9a-z]{26}$/;
