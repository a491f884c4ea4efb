"use client";

import { useState } from "react";
import { read } from "@/lib/client/request";
import { Button } from "../../ui/button";
import { notify } from "../../ui/notify";
import { SecretField } from "../secret-field";

/** The secret for URLs named in requests, shown on demand. */
export function AccountSecret() {
  const [secret, setSecret] = useState<string>();
  const [isPending, setPending] = useState(false);
  async function show() {
    setPending(true);
    try {
      setSecret((await read<{ secret: string }>("/api/v1/webhooks/secret")).secret);
    } catch {
      void notify("error", "The secret could not be loaded. Try again.");
    } finally {
      setPending(false);
    }
  }
  if (secret !== undefined) return <SecretField label="Secret" secret={secret} />;
  return (
    <Button variant="outline" loading={isPending} onClick={() => void show()}>
      Show the secret
    </Button>
  );
}
