export * from "@tensorflow/tfjs-converter";
export * from "@tensorflow/tfjs-core";
