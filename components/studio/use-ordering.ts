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
  /** The existing pictures. */
  shown: readonly FinishedTask[];
  filter: GalleryFilter;
  setFilter: (filter: GalleryFilter) => void;
};

type Ordering = {
  /** Submits the draft; asks for confirmation if it would repeat an existing picture. */
  send: (draft: Draft, model: ModelResource) => void;
  /** Submits pictures like an existing one. @returns whether they were accepted */
  resend: (bodies: readonly GenerateBody[], task: TaskResource) => Promise<boolean>;
  /** The confirmation dialog for repetitions. */
  question: ReactNode;
};

/** The ways to submit pictures, which scroll the gallery to the new cards. */
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
    // Makes the new card visible.
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
    // The form, which shows the error, may be out of view.
    if (!isAccepted) void notify("error", "It was not sent; see the form for the reason.");
    return isAccepted;
  }

  return { send, resend, question: repeat.dialog };
}
