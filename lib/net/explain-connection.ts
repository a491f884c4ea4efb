import { FetchFault } from "./fetch-fault";
import { NO_SUCH_NAME } from "./network";

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? "";

/** An invalid certificate stays invalid, so a retry is useless. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH)/;

/** Explains a failed connection. */
export function explainConnection(cause: unknown): FetchFault {
  const code = codeOf(cause);
  if (CERTIFICATE.test(code)) {
    return new FetchFault("its server's certificate is not valid", { retryable: false, cause });
  }
  if (code === "HPE_HEADER_OVERFLOW") {
    return new FetchFault("its server's headers are too long", { retryable: false, cause });
  }
  if (code.startsWith("HPE_")) {
    return new FetchFault("its server's answer is not HTTP", { retryable: false, cause });
  }
  return new FetchFault("its server could not be reached, or dropped the connection", {
    retryable: true,
    cause,
  });
}

/** The same for a missing name and for one in this network, so that nobody can probe for names here. */
export const NO_PUBLIC_HOST = "there is no public host of this name";

/** Explains a failed name resolution. */
export function explainName(cause: unknown): FetchFault {
  const exists = !NO_SUCH_NAME.includes(codeOf(cause));
  const message = exists ? "its host name could not be resolved" : NO_PUBLIC_HOST;
  return new FetchFault(message, { retryable: exists, cause });
}
