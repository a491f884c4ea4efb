import { z } from "zod";
import type { OwnServer } from "./own-servers";
import { serverClient } from "./server-client";

const LONGEST_MS = 10_000;
/** The most model names listed. */
const MOST_NAMED = 4;

const OpenAiModels = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });
const SdModels = z.array(z.looseObject({ title: z.string() }));
const Samplers = z.array(z.looseObject({ name: z.string() }));
const SystemStats = z.looseObject({ system: z.looseObject({ comfyui_version: z.string().default("?") }) });
const Names = z.array(z.string());

/**
 * Queries a server's capabilities. Not every server of a kind supports every query, so failed ones are left out.
 * @returns a description in words
 * @throws Error if there is no connection
 */
export async function discover(server: OwnServer): Promise<string> {
  const { get } = serverClient(server);
  const signal = AbortSignal.timeout(LONGEST_MS);
  const faults: unknown[] = [];
  const ask = async <T>(path: string, schema: z.ZodType<T>, inWords: (answer: T) => string) => {
    try {
      return inWords(await get(path, schema, signal));
    } catch (error) {
      faults.push(error);
      return undefined;
    }
  };
  const named = (what: string, names: string[]) => {
    const rest = names.length > MOST_NAMED ? ", …" : "";
    return `${names.length} ${what}: ${names.slice(0, MOST_NAMED).join(", ")}${rest}`;
  };
  const answers = {
    openai: () => [
      ask("/models", OpenAiModels, ({ data }) =>
        named(
          "models",
          data.map(({ id }) => id),
        ),
      ),
    ],
    sdapi: () => [
      ask("/sdapi/v1/sd-models", SdModels, (list) =>
        named(
          "models",
          list.map(({ title }) => title),
        ),
      ),
      ask("/sdapi/v1/samplers", Samplers, (list) => `${list.length} samplers`),
    ],
    comfyui: () => [
      ask("/system_stats", SystemStats, ({ system }) => `ComfyUI ${system.comfyui_version}`),
      ask("/models/checkpoints", Names, (names) => named("checkpoints", names)),
    ],
  } satisfies Record<OwnServer["kind"], () => Promise<string | undefined>[]>;
  const told = (await Promise.all(answers[server.kind]())).filter((answer) => answer !== undefined);
  if (told.length > 0) return told.join("; ");
  const [fault] = faults as ({ statusCode?: number; message?: string } | undefined)[];
  if (fault?.statusCode === undefined) throw new Error(fault?.message ?? "no answer");
  return `responds with ${fault.statusCode}, and does not say what it has`;
}
