import { cast, div, reshape, Tensor } from "@tensorflow/tfjs-core";

export * from "@tensorflow/tfjs-converter";
export * from "@tensorflow/tfjs-core";

/** The operations that nsfwjs calls as methods of a tensor. */
Object.assign(Tensor.prototype, {
  toFloat() {
    return cast(this, "float32");
  },
  div(other) {
    return div(this, other);
  },
  reshape(shape) {
    return reshape(this, shape);
  },
});
