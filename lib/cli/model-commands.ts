import type { Command } from "commander";
import { modelsJsonSchema } from "@/lib/models/file/shape";
import { group, print } from "./admin-parts";

/** Adds the commands about models and the servers that draw them. */
export function addModelCommands(program: Command): void {
  const models = group(program, "models", "Models and the servers that draw them");
  group(models, "schema", "Print the JSON Schema of models.json").action(() =>
    print(JSON.stringify(modelsJsonSchema(), null, 2)),
  );
}
