/** What opens the metrics of the server that files share. */
export const METRICS_TOKEN = "only-the-operator-has-this-token";
