import { availableModels } from "@/lib/models/catalogue";

/** What a model is called; its id where the catalogue does not have it any more. */
export function modelName(id: string): string {
  return availableModels().find((model) => model.id === id)?.name ?? id;
}
