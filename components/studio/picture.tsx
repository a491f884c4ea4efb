import type { ComponentProps } from "react";

type PictureProps = ComponentProps<"img"> & { alt: string; width: number; height: number };

/** One of the service's images. Width and height reserve its space while it loads. */
export function Picture(props: PictureProps) {
  // biome-ignore lint/performance/noImgElement: Next's optimizer cannot access the store, which Next does not serve.
  return <img decoding="async" {...props} alt={props.alt} />;
}
