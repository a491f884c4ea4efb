/** The path on which the samples listen. */
export const SAMPLE_PORT = 3001;

/** The Standard Webhooks package, for the reader to install; this project does not use it. */
const PACKAGE = "standardwebhooks";

/** A Node receiver that only accepts genuine messages. */
export const NODE_RECEIVER = `// npm install ${PACKAGE}
import { createServer } from "node:http";
import { Webhook } from ${JSON.stringify(PACKAGE)};

const webhook = new Webhook(process.env.WEBHOOK_SECRET);

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  let event;
  try {
    // The raw bytes: re-serialised JSON is not what was signed.
    event = webhook.verify(Buffer.concat(chunks).toString(), request.headers);
  } catch {
    return response.writeHead(401).end();
  }
  response.writeHead(204).end();
  // Messages can arrive twice: remember the webhook-id of what you have handled.
  console.log(request.headers["webhook-id"], event.type, event.data);
}).listen(${SAMPLE_PORT});
`;

/** The same in Python, using only the standard library. */
export const PYTHON_RECEIVER = `import base64, hmac, json, os, time
from http.server import BaseHTTPRequestHandler, HTTPServer

key = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))


def is_ours(headers, body):
    sent_at = headers.get("webhook-timestamp", "")
    if not sent_at.isdecimal() or abs(time.time() - int(sent_at)) > 300:
        return False
    signed = f"{headers.get('webhook-id', '')}.{sent_at}.".encode() + body
    signature = "v1," + base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
    # There are two while a secret is being rotated.
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(one.encode(), signature.encode()) for one in given)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        # The raw bytes: re-serialised JSON is not what was signed.
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        ours = is_ours(self.headers, body)
        self.send_response(204 if ours else 401)
        self.end_headers()
        if ours:
            # Messages can arrive twice: remember the webhook-id of what you have handled.
            event = json.loads(body)
            print(self.headers["webhook-id"], event["type"], event["data"], flush=True)


HTTPServer(("", ${SAMPLE_PORT}), Receiver).serve_forever()
`;
