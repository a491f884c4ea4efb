import { availableModels } from "@/lib/models/catalogue";

/** A model's name, or its id if it is no longer in the catalogue. */
export function modelName(id: string): string {
  return availableModels().find((model) => model.id === id)?.name ?? id;
}
