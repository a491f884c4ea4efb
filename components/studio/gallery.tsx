"use client";

import { memo, type Ref, useRef } from "react";
import type { GalleryFilter } from "@/lib/client/gallery-filter";
import type { Gallery as GalleryState } from "@/lib/client/use-gallery";
import type { ModelResource } from "@/lib/contract/models";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { FailureStrip } from "./failure-strip";
import { GalleryEnd } from "./gallery-end";
import { GalleryFilters } from "./gallery-filters";
import { GalleryGrid, type GalleryHandle } from "./gallery-grid";
import { GalleryProblem } from "./gallery-problem";
import { KeysHelp } from "./keys-help";
import { QueueStrip } from "./queue-strip";
import { GALLERY_TITLE_ID } from "./show-newest";
import type { TaskActions } from "./task-actions";
import type { Submission } from "./use-submit";

type GalleryProps = Pick<
  GalleryState,
  "tasks" | "total" | "problem" | "hasMore" | "isLoadingMore" | "isStale" | "loadMore" | "refresh"
> & {
  waiting: readonly Submission[];
  filter: GalleryFilter;
  onFilterChange: (filter: GalleryFilter) => void;
  models: readonly ModelResource[];
  actions: TaskActions;
  /** Puts an example into the form. */
  onExample: (prompt: string) => void;
  isOnline: boolean;
  chosen: ReadonlySet<string>;
  isChoosing: boolean;
  /** Makes a press on a picture select it from now on. */
  onChoosing: () => void;
  ref: Ref<GalleryHandle>;
};

/** Examples of what the built-in model draws well. */
const EXAMPLES = [
  "A girl with blue hair among cherry blossoms",
  "A girl with silver hair in a red scarf, snowy forest at dusk",
  "A cyberpunk street at night, neon lights in the rain",
];

/** All pictures, made in the studio or over the API. Changes of the form do not re-render it. */
export const Gallery = memo(function Gallery(props: GalleryProps) {
  const { tasks, problem, isStale, loadMore, waiting, filter, onFilterChange, models, actions } = props;
  const { sort, ...narrowing } = filter;
  const isFiltered = Object.keys(narrowing).length > 0;
  const isEmpty = tasks.length === 0 && waiting.length === 0 && !isStale;
  const title = useRef<HTMLHeadingElement>(null);

  function showAll() {
    onFilterChange({});
    // The pressed button disappears.
    title.current?.focus();
  }

  return (
    <section aria-labelledby={GALLERY_TITLE_ID} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 ref={title} id={GALLERY_TITLE_ID} tabIndex={-1} className="text-heading outline-none">
          Your pictures
        </h2>
        {tasks.length > 0 && (
          <p className="text-sm whitespace-nowrap text-ink-muted tabular-nums">
            {(props.total + waiting.length).toLocaleString("en")}
            <span className="sr-only"> in all</span>
          </p>
        )}
        <KeysHelp />
        <QueueStrip {...{ waiting, tasks, models, actions }} />
        {(!isEmpty || isFiltered) && (
          <GalleryFilters
            onChoosing={isEmpty || props.isChoosing ? undefined : props.onChoosing}
            {...{ filter, onFilterChange, models }}
            onShowAll={showAll}
          >
            <FailureStrip {...{ tasks, models, actions }} />
          </GalleryFilters>
        )}
      </div>
      {problem && (
        <GalleryProblem
          {...{ problem, isOnline: props.isOnline }}
          onRetry={() => void props.refresh()}
          onShowAll={showAll}
        />
      )}
      {!isEmpty && (
        <GalleryGrid
          {...{ waiting, tasks, actions, isStale }}
          favouritesFirst={sort === "favourites"}
          chosen={props.chosen}
          isChoosing={props.isChoosing}
          ref={props.ref}
        />
      )}
      {isEmpty && !isFiltered && !problem && (
        <EmptyState
          title="Nothing drawn yet"
          action={EXAMPLES.map((example) => (
            <Button key={example} variant="outline" size="sm" onClick={() => props.onExample(example)}>
              {example}
            </Button>
          ))}
        >
          Describe a picture and it appears here, as do those you make over the API. For example:
        </EmptyState>
      )}
      {isEmpty && isFiltered && !problem && (
        <EmptyState
          title="No pictures match"
          action={
            <Button variant="outline" onClick={showAll}>
              Show all
            </Button>
          }
        />
      )}
      {props.hasMore && !isEmpty && <GalleryEnd isLoading={props.isLoadingMore} onMore={loadMore} />}
    </section>
  );
});
