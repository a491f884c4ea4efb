import type { FixedRatio } from "@/lib/contract/aspect-ratios";
export function chooseSketchRatio(_prompt: string): FixedRatio {
  return "3:4";
}
