import type { ReactNode, RefObject } from "react";
import { type GalleryFilter, isNewFitting } from "@/lib/client/gallery-filter";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelResource } from "@/lib/contract/models";
import type { TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { type Draft, expectedSize, requestOf, sizeOf } from "./draft";
import type { MakingHandle } from "./making";
import { bodiesOf, freshSeed, pictureIdentity } from "./plan-order";
import { showNewest } from "./show-newest";
import type { FinishedTask } from "./task-actions";
import { useRepeatQuestion } from "./use-repeat-question";
import type { useSubmit } from "./use-submit";

type Submit = ReturnType<typeof useSubmit>["submit"];

type UseOrderingOptions = {
  submit: Submit;
  form: RefObject<MakingHandle | null>;
  /** The pictures that are there. */
  shown: readonly FinishedTask[];
  filter: GalleryFilter;
  setFilter: (filter: GalleryFilter) => void;
};

type Ordering = {
  /** Orders what the form holds; what would be the same picture again only once it is confirmed. */
  send: (draft: Draft, model: ModelResource) => void;
  /** Orders pictures like one that is there. @returns whether they were accepted */
  resend: (bodies: readonly GenerateBody[], task: TaskResource) => Promise<boolean>;
  /** The question whether to order the same again. */
  question: ReactNode;
};

/** The ways to order pictures: their cards come into sight, whatever the gallery shows at the moment. */
export function useOrdering({ submit, form, shown, filter, setFilter }: UseOrderingOptions): Ordering {
  async function order(...task: Parameters<Submit>): Promise<boolean> {
    const isAccepted = await submit(...task);
    if (isAccepted) showNewest();
    return isAccepted;
  }

  function orderInRatio(bodies: readonly GenerateBody[]) {
    void order(bodies, expectedSize(bodies[0]?.aspect_ratio ?? "auto"));
  }

  const repeat = useRepeatQuestion(orderInRatio, (bodies) => {
    form.current?.take((before) => ({ ...before, seed: "" }));
    orderInRatio(bodies.map((body) => ({ ...body, seed: freshSeed() })));
  });

  function send(draft: Draft, model: ModelResource) {
    // The new card must be in sight.
    if (!isNewFitting(filter, { scene: draft.scene, model: model.id })) setFilter({});
    const bodies = bodiesOf(draft, model, window.location.origin);
    const drawn = new Set(draft.seed === "" ? [] : shown.map((task) => pictureIdentity(requestOf(task))));
    if (bodies.some((body) => drawn.has(pictureIdentity(body))))
      repeat.ask({ bodies, credits: bodies.length * model.credits });
    else orderInRatio(bodies);
  }

  async function resend(bodies: readonly GenerateBody[], task: TaskResource): Promise<boolean> {
    setFilter({});
    const isAccepted = await order(bodies, sizeOf(task));
    // The form, which says why, may be out of sight.
    if (!isAccepted) void notify("error", "It was not sent; see the form for the reason.");
    return isAccepted;
  }

  return { send, resend, question: repeat.dialog };
}
