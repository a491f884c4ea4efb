import type { ComponentProps } from "react";

type PictureProps = ComponentProps<"img"> & { alt: string; width: number; height: number };

/** One of the service's images. Width and height hold its place until it is there. */
export function Picture(props: PictureProps) {
  // biome-ignore lint/performance/noImgElement: Next's optimizer does not reach the store, which Next does not serve.
  return <img decoding="async" {...props} alt={props.alt} />;
}
