"use client";

import { useState } from "react";
import { Button } from "../../ui/button";
import { Deliveries } from "./deliveries";

/** All deliveries to any URL, loaded on demand. */
export function AllDeliveries() {
  const [isShown, setShown] = useState(false);
  if (isShown) return <Deliveries />;
  return (
    <Button variant="outline" onClick={() => setShown(true)}>
      Show all deliveries
    </Button>
  );
}
