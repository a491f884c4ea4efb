import { describe, expect, test } from "vitest";
import { errorOf, newPerson, send, sharedServer } from "../support/api";

const server = sharedServer();

/** Bytes that are written out, and text between them. */
const bytes = (...parts: (number[] | string)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** No JSON, by RFC 8259: the kinds of fault that parsers are known to let pass. */
const REFUSED: (string | Buffer)[] = [
  // Structure
  ...[
    "",
    " ",
    "\n\t\r ",
    "{",
    "}",
    "[",
    "]",
    "{}}",
    "[]]",
    "[1",
    "[1,",
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
  ],
  ...[
    "{} {}",
    "{}[]",
    "{}x",
    "{}#",
    "{}//",
    "{}/**/",
    "{/*a*/}",
    "{//a\n}",
    "#{}",
    "/*a*/{}",
    "[]\u0000",
    "{}\u0000",
  ],
  ...[
    "[1,]",
    "[,1]",
    "[,]",
    "[1,,2]",
    '{"a":1,}',
    '{,"a":1}',
    '{"a":1,,"b":2}',
    '{"a" 1}',
    '{"a"::1}',
    '{"a":1 "b":2}',
  ],
  ...[
    "[1 2]",
    "[1:2]",
    '{"a",1}',
    '{"a":}',
    "{:1}",
    "{1:1}",
    "{a:1}",
    "{'a':1}",
    "{null:1}",
    "{[]:1}",
    '{"a":b}',
    "[a]",
  ],
  ...[
    "<a>",
    "<!-- -->",
    "()",
    "*",
    "&",
    "|",
    "%7B%7D",
    "a=b",
    "---\na: 1",
    "\\u007b\\u007d",
    "`{}`",
    '("{}")',
    "{}();",
  ],
  ...[
    '["a",\n"b"',
    '["a',
    '"a',
    '"',
    "'a'",
    '["a\x00b"]',
    '["a\nb"]',
    '["a\tb"]',
    '["a\rb"]',
    '["\x1f"]',
    "[\\n]",
  ],
  // Blanks that are none
  ...["\u00a0{}", "{}\u2028", "[\f]", "[\v1]", "[\u2060]", "\u3000[]", "[\u0085]", "\ufeff\ufeff{}"],
  // Literals
  ...[
    "nul",
    "nulll",
    "True",
    "FALSE",
    "undefined",
    "NaN",
    "Infinity",
    "-Infinity",
    "[nul]",
    "[tru]",
    "[True]",
    "[NaN]",
  ],
  // Numbers
  ...[
    "[01]",
    "[-01]",
    "[+1]",
    "[.5]",
    "[1.]",
    "[-]",
    "[-.5]",
    "[1e]",
    "[1e+]",
    "[1.e1]",
    "[0x1]",
    "[0b1]",
    "[0o7]",
    "[1_000]",
  ],
  ...[
    "[1e1.5]",
    "[1 000]",
    "[--1]",
    "[-+1]",
    "[1-]",
    "[1+2]",
    "[0e]",
    "[-2.]",
    "[1ea]",
    "[2.e+3]",
    "[1n]",
    "[\uff11]",
    "[- 1]",
  ],
  // Strings
  ...[
    '["\\x41"]',
    '["\\u"]',
    '["\\u00"]',
    '["\\u00g0"]',
    '["\\a"]',
    '["\\\'"]',
    '["\\0"]',
    '["\\"]',
    '["\\ud83d\\u"]',
    '["\\U0041"]',
  ],
  ...[
    '["\\\u{1f600}"]',
    '["\\\t"]',
    '["\\u{41}"]',
    '["a"b]',
    '["a""b"]',
    '[""a]',
    '"a"b',
    '["\\uD800\\"]',
    '["\\u00A"]',
  ],
  // Encodings
  bytes('{"a":"', [0xff], '"}'),
  bytes('{"a":"', [0xc0, 0xaf], '"}'),
  bytes('{"a":"', [0xe0, 0x80, 0xaf], '"}'),
  bytes('{"a":"', [0xed, 0xa0, 0x80], '"}'),
  bytes('{"a":"', [0xf4, 0x90, 0x80, 0x80], '"}'),
  bytes('{"a":"', [0xe2, 0x82], '"}'),
  bytes('{"a":"', [0x80], '"}'),
  bytes('{"', [0xe9], '":1}'),
  bytes([0xff, 0xfe], [0x7b, 0, 0x7d, 0]),
  bytes([0xfe, 0xff], [0, 0x7b, 0, 0x7d]),
  bytes([0x7b, 0, 0, 0, 0x7d, 0, 0, 0]),
  bytes([0, 0x7b, 0, 0x7d]),
  bytes([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]),
  bytes([0x00]),
  // Depth
  ...[
    "[".repeat(60_000),
    '{"a":'.repeat(12_000),
    deep('[{"a":', "}]", 1_000),
    "[[".repeat(20_000) + "]".repeat(20_000),
  ],
];

/** JSON, though no request: what is wrong with it is something else. */
const READ: string[] = [
  ...[
    "[]",
    "[[]]",
    " [] ",
    "\n{}\n",
    "{}",
    "null",
    "true",
    "false",
    "0",
    '""',
    '"a"',
    "-0",
    "\ufeff{}",
    '[null, 1, "a", {}]',
  ],
  ...[
    "[0]",
    "[-0]",
    "[1e1]",
    "[1E+1]",
    "[1e-1]",
    "[0.1]",
    "[-1.5e10]",
    "[1e999]",
    "[-1e999]",
    "[1e-999]",
    "[123456789012345678901]",
  ],
  ...[
    '["\\u0000"]',
    '["\\ud800"]',
    '["\\udc00\\ud800"]',
    '["\\ud83d\\ude00"]',
    '["\\/\\b\\f\\n\\r\\t"]',
    '["\u2028\u2029"]',
    '["\x7f"]',
  ],
  ...[
    '{"":1}',
    '{"a":{"a":1}}',
    '{"a":1,"b":1}',
    '{"\\u0000":1}',
    '{"__proto__":1}',
    '{"constructor":{"prototype":1}}',
    '{"\ud83d\ude00":1}',
  ],
  ...[
    '{"toString":1}',
    '{"scene":{"scene":1}}',
    '{"prompt":[[["a"]]]}',
    '{"seed":1e400}',
    '{"seed":-0.0001}',
    '{"length":-1}',
  ],
  ...[
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '{"scene":{"b":1,"b":2}}',
    '{"__proto__":1,"__proto__":2}',
    '[{"a":1,"a":2}]',
  ],
  ...[deep("[", "]", 500), `{"prompt":${deep("[", "]", 500)}}`, `${'{"a":'.repeat(500)}1${"}".repeat(500)}`],
];

/** Deeper than any reader goes on the stack, or not: either is an answer, as long as it is one. */
const DEEP = [
  deep("[", "]", 32_000),
  `{"prompt":${deep("[", "]", 32_000)}}`,
  `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
  deep('[{"":', "}]", 5_000).replace("{}", '{"":1}'),
];

const NOT_READ = /is not valid JSON|is not valid UTF-8|is empty/;

/** Messages to bodies, each sent with a key that is not over its limit. */
async function messagesTo(bodies: (string | Buffer)[]): Promise<[body: string, message: string][]> {
  const messages: [string, string][] = [];
  let key = "";
  for (const [index, body] of bodies.entries()) {
    if (index % 10 === 0) ({ key } = await newPerson(server));
    const response = await send(server, key, new Uint8Array(Buffer.from(body)));
    const shown = JSON.stringify(String(body).slice(0, 40));
    expect(response.status, shown).toBe(422);
    const { code, message } = await errorOf(response);
    expect(code, shown).toBe("invalid_params");
    messages.push([shown, message]);
  }
  return messages;
}

describe("a body", () => {
  test("that is no JSON is refused as such, whatever other parsers make of it", async () => {
    for (const [body, message] of await messagesTo(REFUSED)) expect(message, body).toMatch(NOT_READ);
  });

  test("that is JSON is refused for what it says, not for how", async () => {
    for (const [body, message] of await messagesTo(READ)) expect(message, body).not.toMatch(NOT_READ);
  });

  test("without a bottom is refused", async () => {
    await messagesTo(DEEP);
  });

  test("of 100,000 nested lists is too large, and is not read", async () => {
    const { key } = await newPerson(server);
    expect((await send(server, key, deep("[", "]", 100_000))).status).toBe(413);
  });
});
