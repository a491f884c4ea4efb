/**
 * Removes a developer's own credentials from a server's environment, with which other models would come first, and images would
 * be stored elsewhere.
 */
export const NO_VENDORS = {
  AI_HORDE_API_KEY: "",
  BFL_API_KEY: "",
  BLOB_READ_WRITE_TOKEN: "",
  FAL_API_KEY: "",
  GOOGLE_GENERATIVE_AI_API_KEY: "",
  IMAGES_BASE_URL: "",
  MODELS_FILE: "",
  OPENAI_API_KEY: "",
  REPLICATE_API_TOKEN: "",
};
