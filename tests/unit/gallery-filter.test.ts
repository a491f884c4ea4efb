import { expect, test } from "vitest";
import { filterOf } from "@/lib/client/gallery-filter";

test.each([
  ["q=fox&model=sketch&status=failed", { q: "fox", model: "sketch", status: "failed" }],
  ["q=%00&model=%00", {}],
  ["q=a%0Ab&model=a%1Fb", {}],
  [`q=${"a".repeat(2_001)}&model=${"a".repeat(101)}`, {}],
  [`q=${"a".repeat(2_000)}`, { q: "a".repeat(2_000) }],
  ["q=%20%20&model=", {}],
  ["collection=%00&day=2026-99-99&scene=%00&source=x&favourite=no&sort=x", {}],
])("the address ?%s asks for what the list of tasks takes", (query, filter) => {
  expect(filterOf(new URLSearchParams(query))).toEqual(filter);
});
