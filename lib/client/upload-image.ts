import type { UploadResource } from "@/lib/contract/uploads";
import { problemOf, RequestProblem } from "./request";

type Options = {
  signal: AbortSignal;
  /** @param part of the file that is sent, from 0 to 1 */
  onProgress: (part: number) => void;
};

/**
 * Uploads a picture with the page's session. Not with `fetch`, which does not report progress.
 * @throws RequestProblem; the signal's reason if it aborted
 */
export function uploadImage(file: File, { signal, onProgress }: Options): Promise<UploadResource> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = () => call.abort();
    call.open("POST", "/api/v1/uploads");
    call.responseType = "json";
    call.setRequestHeader("Content-Type", "application/octet-stream");
    call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    call.onabort = () => reject(signal.reason);
    call.onerror = () => reject(new RequestProblem("unreachable", "The server could not be reached."));
    call.onload = () => {
      if (call.status === 201) resolve(call.response);
      else reject(problemOf(call.response, call.status, call.getResponseHeader("Retry-After")));
    };
    call.onloadend = () => signal.removeEventListener("abort", stop);
    signal.addEventListener("abort", stop);
    call.send(file);
  });
}
