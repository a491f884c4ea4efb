const PROMPT_ID = "prm_01kagx1c6v2m9q4t7w5z8n3hsd";

const saved = {
  id: PROMPT_ID,
  name: "Heroine",
  prompt: "a girl with {silver|blue} hair in a red scarf",
  created_at: "2026-11-22T09:20:00.000Z",
};

/** An example of each endpoint for saved prompts. */
export function savedPromptExamples() {
  const { name, prompt } = saved;
  return {
    savedPrompts: { path: "/api/v1/prompts", answers: [{ body: { prompts: [saved] } }] },
    savePrompt: { path: "/api/v1/prompts", body: { name, prompt }, answers: [{ body: saved }] },
    changeSavedPrompt: {
      path: `/api/v1/prompts/${PROMPT_ID}`,
      body: { name: "The heroine" },
      answers: [{ body: { ...saved, name: "The heroine" } }],
    },
    deleteSavedPrompt: {
      path: `/api/v1/prompts/${PROMPT_ID}`,
      answers: [{ body: { id: PROMPT_ID, deleted: true as const } }],
    },
  };
}
