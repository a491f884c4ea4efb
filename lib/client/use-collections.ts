"use client";

import useSWR from "swr";
import type { CollectionPage, CollectionResource } from "@/lib/contract/collections";
import { type RequestProblem, read } from "./request";

/** The path of the collections API. */
export const COLLECTIONS = "/api/v1/collections";

/** The API's maximum per page. */
const PAGE_SIZE = 100;

/**
 * All collections of the signed-in user, by name. Undefined until they are loaded.
 * @param taskId only those that contain this task; null loads none
 */
export function useCollections(taskId?: string | null) {
  const query = taskId ? `?task=${taskId}` : "";
  return useSWR<CollectionResource[], RequestProblem>(
    taskId === null ? null : `${COLLECTIONS}${query}`,
    readAll,
  );
}

/** A single collection. @param id undefined loads none */
export function useCollection(id: string | undefined): CollectionResource | undefined {
  return useSWR<CollectionResource, RequestProblem>(id ? `${COLLECTIONS}/${id}` : null, read).data;
}

async function readAll(path: string): Promise<CollectionResource[]> {
  const found: CollectionResource[] = [];
  const address = new URL(path, window.location.origin);
  address.searchParams.set("limit", String(PAGE_SIZE));
  for (;;) {
    const page = await read<CollectionPage>(address.pathname + address.search);
    found.push(...page.collections);
    if (page.next_cursor === null) break;
    address.searchParams.set("cursor", page.next_cursor);
  }
  return found.sort((one, other) => one.name.localeCompare(other.name));
}
