// Activity: how many events there were over time, as bars parted by what they are, how they stand or who took part.
import type { FC } from "hono/jsx";
import type { ActivityView } from "../views/activity.ts";
import { BarsOverTime } from "./chart.tsx";
import { Choices, FigurePage, Nothing } from "./figure-parts.tsx";
import type { Site } from "./layout.tsx";

export const ActivityPage: FC<{ site: Site; view: ActivityView; twin: string }> = ({ site, view, twin }) => (
  <FigurePage
    site={site}
    view={view}
    twin={twin}
    section="activity"
    action="/activity"
    besides={view.by === "kind" ? [] : [["by", view.by]]}
  >
    <Choices label="Counted" choices={view.choices} />
    {view.bars === undefined ? (
      <Nothing heading="No event with a day answers to this" action="/activity" />
    ) : (
      <BarsOverTime view={view.bars} />
    )}
  </FigurePage>
);
