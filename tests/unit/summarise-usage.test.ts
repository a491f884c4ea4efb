import { describe, expect, test } from "vitest";
import type { Usage } from "@/db/queries/ledger-reports";
import { startOfUsage, summariseUsage } from "@/lib/settings/summarise-usage";

const now = new Date("2026-03-02T00:30:00Z");
const modelName = (id: string) => id.toUpperCase();

function usage(day: string, credits: number, fields: Partial<Usage> = {}): Usage {
  return { day, credits, images: 1, model: "a", keyName: null, source: "web", ...fields };
}

describe("summariseUsage", () => {
  test("has every day in UTC up to today, with zero on days without use", () => {
    expect(startOfUsage(3, now).toISOString()).toBe("2026-02-28T00:00:00.000Z");
    const { byModel } = summariseUsage([usage("2026-03-01", 2)], { days: 3, now, modelName });
    expect(byModel.days).toEqual([
      { day: "2026-02-28", credits: {}, images: 0, total: 0 },
      { day: "2026-03-01", credits: { "model:a": 2 }, images: 1, total: 2 },
      { day: "2026-03-02", credits: {}, images: 0, total: 0 },
    ]);
  });

  test("adds up models by name, the largest first", () => {
    const rows = [
      usage("2026-03-01", 2),
      usage("2026-03-02", 1, { model: "b", source: "api" }),
      usage("2026-03-02", 4, { model: "b", images: 2 }),
    ];
    expect(summariseUsage(rows, { days: 3, now, modelName }).byModel.series).toEqual([
      { id: "model:b", label: "B", images: 3, credits: 5 },
      { id: "model:a", label: "A", images: 1, credits: 2 },
    ]);
  });

  test("distinguishes the web app from a key of that name, and from deleted keys", () => {
    const rows = [
      usage("2026-03-01", 4),
      usage("2026-03-01", 3, { source: "api", keyName: "Web app" }),
      usage("2026-03-01", 2, { source: "api" }),
    ];
    const { series } = summariseUsage(rows, { days: 3, now, modelName }).byKey;
    expect(series.map(({ label, credits }) => [label, credits])).toEqual([
      ["Web app", 4],
      ["Web app", 3],
      ["Deleted keys", 2],
    ]);
  });

  test("adds up what has no colour of its own, and loses no credit", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((credits) =>
      usage("2026-03-01", credits, { source: "api", keyName: `key ${credits}` }),
    );
    const { series, days } = summariseUsage(rows, { days: 2, now, modelName }).byKey;
    expect(series.map(({ label, credits }) => [label, credits])).toEqual([
      ["key 7", 7],
      ["key 6", 6],
      ["key 5", 5],
      ["key 4", 4],
      ["Others", 6],
    ]);
    expect(days[0]).toMatchObject({ credits: { others: 6, "key:key 7": 7 }, total: 28, images: 7 });
  });
});
