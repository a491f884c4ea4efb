import { expect, test } from "vitest";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { readEdit } from "@/lib/openai/read-edit";
import { shared } from "@/lib/shared";

test("a request with more pictures than a task may have is rejected before they are written to files", async () => {
  const image = Array.from({ length: MAX_REFERENCES + 1 }, () => "data:image/png;base64,AAAA");
  const request = new Request("http://here.example/v1/images/edits", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ prompt: "in winter", image }),
  });
  await expect(readEdit(request)).rejects.toMatchObject({ code: "invalid_params", param: "image" });
  expect(shared("spool", () => "nothing was written")).toBe("nothing was written");
});
