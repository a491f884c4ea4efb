/** An example of each endpoint for sharing. @param taskId the shared task */
export function taskShareExamples(origin: string, taskId: string) {
  const path = `/api/v1/tasks/${taskId}/share`;
  const share = {
    task_id: taskId,
    url: `${origin}/p/yJ2mV7qLx0TnRb4sKd9wHf3cPz6aUe8g`,
    show_prompt: true,
    listed: false,
    created_at: "2026-11-22T09:41:00.000Z",
  };
  return {
    taskShare: { path, answers: [{ body: share }] },
    shareTask: { path, body: { show_prompt: true, listed: false }, answers: [{ body: share }] },
    revokeShare: { path, answers: [{ body: { task_id: taskId, shared: false as const } }] },
  };
}
