/** A command that works as it stands in a shell: it submits one image with this key. */
export function curlWithKey(origin: string, key: string): string {
  return [
    `curl -X POST ${origin}/api/v1/generate`,
    `  -H "Authorization: Bearer ${key}"`,
    `  -H "Content-Type: application/json"`,
    `  -d '{"scene": "text-to-image", "prompt": "a cute anime girl with blue hair, detailed portrait"}'`,
  ].join(" \\\n");
}
