import type { Metadata } from "next";
import { headers } from "next/headers";
import { KeyFacts } from "@/components/settings/keys/key-facts";
import { KeyManager } from "@/components/settings/keys/key-manager";
import { openDatabase } from "@/db/client";
import { listLiveKeys } from "@/db/queries/api-keys";
import { requireUser } from "@/lib/auth/current-user";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { toKeyView } from "@/lib/keys/to-key-view";
import { availableModels, findModel } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";
import { changeKeyAction } from "./change-key-action";
import { createKeyAction } from "./create-key-action";
import { revokeKeyAction } from "./revoke-key-action";
import { rollKeyAction } from "./roll-key-action";
import { tidyKeyAction } from "./tidy-key-action";

export const metadata: Metadata = { title: "API keys" };

/** The signed-in user's keys. */
export default async function ApiKeysPage() {
  const user = await requireUser(SETTINGS_SECTIONS.apiKeys.href);
  const keys = await listLiveKeys(openDatabase().db, { userId: user.id });
  return (
    <>
      <KeyManager
        keys={keys.map(toKeyView)}
        models={availableModels().map(({ id, name }) => ({ id, name }))}
        origin={requestOrigin(await headers())}
        price={findModel({ scene: "text-to-image" })?.credits ?? 1}
        actions={{
          create: createKeyAction,
          change: changeKeyAction,
          roll: rollKeyAction,
          revoke: revokeKeyAction,
          tidy: tidyKeyAction,
        }}
      />
      <KeyFacts />
    </>
  );
}
