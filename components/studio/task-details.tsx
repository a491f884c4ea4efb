"use client";

import {
  Braces,
  Code,
  Copy,
  Download,
  FolderPlus,
  ImagePlus,
  Link,
  RotateCcw,
  Share2,
  Shuffle,
  Star,
  Trash2,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { downloadPath, imagePath, referencePath } from "@/lib/client/own-image";
import type { ModelResource } from "@/lib/contract/models";
import { pictureName } from "@/lib/contract/picture-name";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { Credits } from "../ui/credits";
import { IconButton } from "../ui/icon-button";
import { Time } from "../ui/time";
import { DownloadMenu } from "./download-menu";
import { roughly } from "./expected-time";
import { GetCode } from "./get-code";
import { PromptText } from "./prompt-text";
import { ReferenceImage } from "./reference-image";
import { SharePanel } from "./share-panel";
import { type FinishedTask, MORE_COUNT, type TaskActions } from "./task-actions";

type TaskDetailsProps = {
  task: FinishedTask;
  models: readonly ModelResource[];
  /** The origins of this service's images. */
  origins: readonly string[];
  actions: TaskActions;
};

/** A picture's settings and actions. */
export function TaskDetails({ task, models, origins, actions }: TaskDetailsProps) {
  const [isCodeOpen, setCodeOpen] = useState(false);
  const [isShareOpen, setShareOpen] = useState(false);
  const [image] = task.images;
  return (
    <div className="flex min-w-0 flex-col gap-5 p-4 sm:p-6 lg:h-dvh lg:overflow-y-auto">
      <div className="flex flex-wrap items-center gap-1.5 lg:pr-10">
        <Button asChild variant="blossom">
          <a href={downloadPath(imagePath(image), pictureName(task))} download>
            <Download aria-hidden="true" /> Download
          </a>
        </Button>
        {task.vectors && <DownloadMenu task={task} />}
        <IconButton
          label={task.favourite ? "Remove from favourites" : "Add to favourites"}
          aria-pressed={task.favourite}
          variant="outline"
          icon={
            <Star aria-hidden="true" className={task.favourite ? "fill-blossom text-blossom" : undefined} />
          }
          onClick={() => actions.mark([task], !task.favourite)}
        />
        <IconButton
          label="Collections"
          aria-haspopup="dialog"
          variant="outline"
          icon={<FolderPlus aria-hidden="true" />}
          onClick={() => actions.collect([task])}
        />
        <CopyButton
          text={image}
          label="Copy link"
          size="md"
          variant="outline"
          icon={<Link aria-hidden="true" />}
        />
      </div>
      <PromptText task={task} />
      <Button variant="primary" onClick={(event) => event.detail < 2 && actions.more(task)}>
        <Copy aria-hidden="true" /> {MORE_COUNT} more like this
        <Credits amount={MORE_COUNT * task.credits_used} className="text-paper [&_svg]:text-current!" />
      </Button>
      <div className="flex flex-wrap gap-1.5 *:grow *:basis-[calc(50%-0.25rem)]">
        <Button variant="outline" size="sm" onClick={() => actions.remix(task)}>
          <Shuffle aria-hidden="true" /> Remix
        </Button>
        <Button variant="outline" size="sm" onClick={() => actions.reuse(task)}>
          <RotateCcw aria-hidden="true" /> Reuse settings
        </Button>
        <Button variant="outline" size="sm" onClick={() => actions.refer(task)}>
          <ImagePlus aria-hidden="true" /> Use as reference
        </Button>
        <Button
          variant="outline"
          size="sm"
          aria-expanded={isCodeOpen}
          onClick={() => setCodeOpen(!isCodeOpen)}
        >
          <Code aria-hidden="true" /> Get code
        </Button>
        <Button
          variant="outline"
          size="sm"
          aria-expanded={isShareOpen}
          onClick={() => setShareOpen(!isShareOpen)}
        >
          <Share2 aria-hidden="true" /> Share
        </Button>
        <Button variant="outline" size="sm" className="text-danger!" onClick={() => actions.remove(task)}>
          <Trash2 aria-hidden="true" /> Delete
        </Button>
      </div>
      {isCodeOpen && <GetCode task={task} />}
      {isShareOpen && <SharePanel taskId={task.task_id} />}
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 text-sm">
        <Fact name="Model">{models.find((model) => model.id === task.model)?.name ?? task.model}</Fact>
        <Fact name="Size">
          {task.width} × {task.height}
          {task.aspect_ratio === "auto" && " (auto)"}
        </Fact>
        <Fact name="Seed">
          <span className="font-mono">{task.seed}</span>
        </Fact>
        <GenerationFacts generation={task.generation} seed={task.seed} />
        {task.negative_prompt && (
          <Fact name="Without">
            <span dir="auto" className="[overflow-wrap:anywhere]">
              {task.negative_prompt}
            </span>
          </Fact>
        )}
        {task.template && (
          <Fact name="Template">
            <span dir="auto" className="[overflow-wrap:anywhere]">
              {task.template}
            </span>
            <Button
              variant="ghost"
              size="sm"
              className="-ml-3 max-lg:min-h-11"
              onClick={() => actions.takeTemplate(task)}
            >
              <Braces aria-hidden="true" /> Use template
            </Button>
          </Fact>
        )}
        <Fact name="Scene">{task.scene === "text-to-image" ? "From text" : "From images"}</Fact>
        {task.image_input.length > 0 && (
          <Fact name="References">
            <span className="flex flex-wrap gap-1.5">
              {task.image_input.map((address, index) => (
                <ReferenceImage
                  key={address}
                  path={referencePath(address, origins)}
                  place={index + 1}
                  width={56}
                  height={56}
                  className="size-14 rounded-sm bg-sunken object-cover text-xs"
                />
              ))}
            </span>
          </Fact>
        )}
        {task.output_format !== "png" && <Fact name="Format">{task.output_format.toUpperCase()}</Fact>}
        {task.not_drawn && task.not_drawn.length > 0 && (
          <Fact name="Not drawn">
            <span dir="auto">{task.not_drawn.join(", ")}</span>
          </Fact>
        )}
        <Fact name="Made">
          <Time value={task.created_at} /> {task.source === "api" ? "over the API" : "in the studio"}
          {`, in ${roughly((Date.parse(task.finished_at) - Date.parse(task.created_at)) / 1_000)}`}
        </Fact>
        <Fact name="Cost">{task.credits_used === 1 ? "1 credit" : `${task.credits_used} credits`}</Fact>
      </dl>
    </div>
  );
}

/** The settings reported by the drawing server; the seed only if it differs. */
function GenerationFacts({ generation, seed }: Pick<FinishedTask, "generation" | "seed">) {
  if (!generation) return null;
  const reported: [string, string | number | null][] = [
    ["Seed used", generation.seed === seed ? null : generation.seed],
    ["Steps", generation.steps],
    ["Sampler", generation.sampler],
    ["Model hash", generation.model_hash],
  ];
  return reported
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (
      <Fact key={name} name={name}>
        <span className="font-mono">{value}</span>
      </Fact>
    ));
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
