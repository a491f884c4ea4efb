import type { UsageSeries } from "@/lib/contract/usage";
import { Table, Td, Th } from "../../ui/table";
import { SeriesMark } from "./series-mark";

/** Totals per model or key, which serve as the chart's legend. */
export function UsageBySeries({ series, column }: { series: UsageSeries[]; column: string }) {
  return (
    <div className="mt-6">
      <Table caption={`Usage by ${column.toLowerCase()}`}>
        <thead>
          <tr>
            <Th>{column}</Th>
            <Th numeric>Pictures</Th>
            <Th numeric>Credits</Th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ id, label, images, credits }, index) => (
            <tr key={id}>
              <Td className="wrap-anywhere">
                <span className="flex items-baseline gap-2.5">
                  <SeriesMark index={index} />
                  {label}
                </span>
              </Td>
              <Td numeric>{images.toLocaleString("en")}</Td>
              <Td numeric>{credits.toLocaleString("en")}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
