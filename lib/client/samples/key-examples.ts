import { DEFAULT_KEY_SCOPES } from "@/lib/closed-lists";

const KEY_ID = "key_01kagw1r5y3n8c6h0q2v4m7t9p";

const key = {
  id: KEY_ID,
  name: "Nightly job",
  last_four: "2Kf9",
  scopes: [...DEFAULT_KEY_SCOPES],
  credits_per_day: 50,
  credits_per_month: null,
  models: ["sketch"],
  livemode: true,
  expires_at: null,
  created_at: "2026-11-21T17:05:12.000Z",
  last_used_at: "2026-11-22T09:30:00.000Z",
};

/** An example of each endpoint for keys. */
export const keyExamples = () => ({
  listKeys: { path: "/api/v1/keys", answers: [{ body: { keys: [key] } }] },
  createKey: {
    path: "/api/v1/keys",
    body: { name: "Nightly job", credits_per_day: 50, models: ["sketch"] },
    answers: [{ body: { ...key, last_used_at: null, key: `gg_live_${"x".repeat(32)}2Kf9` } }],
  },
  key: { path: `/api/v1/keys/${KEY_ID}`, answers: [{ body: key }] },
  changeKey: {
    path: `/api/v1/keys/${KEY_ID}`,
    body: { scopes: ["read"], credits_per_day: null },
    answers: [{ body: { ...key, scopes: ["read" as const], credits_per_day: null } }],
  },
  deleteKey: { path: `/api/v1/keys/${KEY_ID}`, answers: [{ body: { id: KEY_ID, deleted: true as const } }] },
  keyUsage: {
    path: `/api/v1/keys/${KEY_ID}/usage?days=2`,
    answers: [
      {
        body: {
          id: KEY_ID,
          days: [
            { day: "2026-11-21", tasks: 0, credits: 0 },
            { day: "2026-11-22", tasks: 7, credits: 6 },
          ],
        },
      },
    ],
  },
});
