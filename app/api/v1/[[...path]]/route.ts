import { AppError } from "@/lib/errors";
import { answerError } from "@/lib/http/answer";

/** Whatever is not an endpoint of the API. */
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
