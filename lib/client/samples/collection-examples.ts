const COLLECTION_ID = "col_01kagx1c6v2m9q4t7w5z8n3hsd";

/** An example of each endpoint for collections. @param taskId a task that is put into one */
export function collectionExamples(origin: string, taskId: string) {
  const path = `/api/v1/collections/${COLLECTION_ID}`;
  const empty = {
    id: COLLECTION_ID,
    name: "Heroines",
    task_count: 0,
    cover: null,
    cover_task_id: null,
    created_at: "2026-11-22T09:20:00.000Z",
  };
  const filled = {
    ...empty,
    task_count: 1,
    cover: `${origin}/files/pQ7mVfLx2TnRb4sKd9wHc3yJzUaEe8gt.png`,
  };
  return {
    collections: {
      path: "/api/v1/collections",
      answers: [{ body: { collections: [filled], next_cursor: null } }],
    },
    createCollection: {
      path: "/api/v1/collections",
      body: { name: "Heroines" },
      answers: [{ body: empty }],
    },
    collection: { path, answers: [{ body: filled }] },
    changeCollection: {
      path,
      body: { name: "Blue heroines", cover_task_id: taskId },
      answers: [{ body: { ...filled, name: "Blue heroines", cover_task_id: taskId } }],
    },
    deleteCollection: { path, answers: [{ body: { id: COLLECTION_ID, deleted: true as const } }] },
    addToCollection: {
      path: `${path}/tasks`,
      body: { task_ids: [taskId] },
      answers: [{ body: filled }],
    },
    takeFromCollection: {
      path: `${path}/tasks/remove`,
      body: { task_ids: [taskId] },
      answers: [{ body: empty }],
    },
  };
}
