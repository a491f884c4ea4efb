/** The token for the shared server's metrics. */
export const METRICS_TOKEN = "only-the-operator-has-this-token";
