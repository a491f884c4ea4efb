"use client";

import { memo } from "react";
import { sizeOf } from "./draft";
import { FailedCard } from "./failed-card";
import type { GalleryTile } from "./gallery-tiles";
import { ImageCard } from "./image-card";
import type { Place } from "./lay-out";
import { hasImage, type TaskActions } from "./task-actions";
import { WaitingCard } from "./waiting-card";

type GalleryTileCardProps = {
  tile: Exclude<GalleryTile, { kind: "heading" }>;
  /** Undefined while flexbox lays out the rows. */
  place: Place | undefined;
  /** The usual duration of its model in seconds, while it is unfinished. */
  expected: number | undefined;
  actions: TaskActions;
  /** Whether it is the tab stop. */
  isActive: boolean;
  /** Whether its picture is loaded before the page's scripts. */
  isEarly: boolean;
  /** Whether it scrolls past too fast to need its picture. */
  isBare: boolean;
  isChosen: boolean;
  /** Whether a press selects instead of opening. */
  isChoosing: boolean;
};

/** An item of the gallery, which only re-renders when it changes or moves. */
export const GalleryTileCard = memo(function GalleryTileCard(props: GalleryTileCardProps) {
  const { tile, place, expected, actions, isActive, isEarly, isBare, isChosen, isChoosing } = props;
  const frame = { tileKey: tile.key, place };
  if (tile.kind === "sent") {
    const { prompt, width, height, sentAtMs, taskId } = tile.submission;
    return (
      <WaitingCard
        {...frame}
        {...{ prompt, width, height, isActive }}
        state={taskId ? "pending" : "sending"}
        since={sentAtMs}
      />
    );
  }
  const { task } = tile;
  if (hasImage(task))
    return <ImageCard {...frame} {...{ task, actions, isActive, isEarly, isBare, isChosen, isChoosing }} />;
  if (task.status === "failed") return <FailedCard {...frame} {...{ task, actions, isActive }} />;
  if (task.status === "success") return null;
  const { prompt, status, created_at, queue, progress } = task;
  return (
    <WaitingCard
      {...frame}
      {...sizeOf(task)}
      {...{ prompt, expected, isActive, queue, progress }}
      state={status}
      since={Date.parse(created_at)}
      onCancel={() => actions.cancel([task])}
    />
  );
}, areSame);

function areSame(before: GalleryTileCardProps, now: GalleryTileCardProps): boolean {
  return (
    subjectOf(before.tile) === subjectOf(now.tile) &&
    before.expected === now.expected &&
    before.actions === now.actions &&
    before.isActive === now.isActive &&
    before.isEarly === now.isEarly &&
    // A loaded picture stays.
    (before.isBare === now.isBare || now.isBare) &&
    before.isChosen === now.isChosen &&
    before.isChoosing === now.isChoosing &&
    isSamePlace(before.place, now.place)
  );
}

const subjectOf = (tile: GalleryTileCardProps["tile"]) =>
  tile.kind === "sent" ? tile.submission : tile.task;

function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height
  );
}
