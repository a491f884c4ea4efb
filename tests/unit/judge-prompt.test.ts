import { expect, test } from "vitest";
import { judgeNegativePrompt, judgePrompt } from "@/lib/tasks/judge-prompt";

const { signal } = new AbortController();
const REFUSED = { name: "PolicyRefusal" };

test.each(["lora:a", "sd_cpp_extra_args"])(
  "tags such as <%s> hide no word, since they are removed",
  async (tag) => {
    const torn = (word: string) => [...word].join(`<${tag}>${tag.startsWith("sd") ? `</${tag}>` : ""}`);
    await expect(judgePrompt(`a ${torn("naked")} woman`, signal)).rejects.toMatchObject(REFUSED);
    await expect(judgePrompt(`a ${torn("lake")} at dawn`, signal)).resolves.toBeUndefined();
    expect(() => judgeNegativePrompt(`blur, ${torn("clothes")}`)).toThrow(expect.objectContaining(REFUSED));
    expect(() => judgeNegativePrompt(`blur, ${torn("rain")}`)).not.toThrow();
  },
);
