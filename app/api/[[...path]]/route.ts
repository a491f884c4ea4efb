import { AppError } from "@/lib/errors";
import { answerError } from "@/lib/http/answer";

/** Whatever is not an endpoint: who calls an API reads JSON, also where the address has another version, or none. */
const answer = () => answerError(new AppError("not_found"));

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
