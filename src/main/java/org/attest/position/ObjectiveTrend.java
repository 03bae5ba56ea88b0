package org.attest.position;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the objectives went over the seals of some years, from seals only: of an organisation seal by seal, of a system month
 * by month, each organisation with the seal that was its latest then.
 *
 * @param before what each organisation that sealed in the year in view had sealed before that, added up by objective
 * @param now the latest ones of the same organisations
 * @param compared how many organisations these are
 */
public record ObjectiveTrend(List<Point> points, Map<Integer, Share> before, Map<Integer, Share> now, int compared) {

    public ObjectiveTrend {
        points = List.copyOf(points);
        before = Map.copyOf(before);
        now = Map.copyOf(now);
    }

    /** @param lowest the smallest part that an organisation met of each objective */
    public record Point(String label, Map<Integer, Share> shares, Map<Integer, Share> lowest, int organisations) {

        public Point {
            shares = Map.copyOf(shares);
            lowest = Map.copyOf(lowest);
        }

        public Share of(int objective) {
            return shares.getOrDefault(objective, Share.NONE);
        }

        public Share lowestOf(int objective) {
            return lowest.getOrDefault(objective, Share.NONE);
        }
    }

    /** "↑ from 70% to 73%", "↑ slightly, at 73%", "= 73%, as before", or null where there is nothing to compare with. */
    public @Nullable String moveInWords(int objective) {
        var then = before.getOrDefault(objective, Share.NONE);
        var latest = now.getOrDefault(objective, Share.NONE);
        if (then.known() == 0 || latest.known() == 0) {
            return null;
        }
        var way = latest.compared(then);
        if (way == 0) {
            return "= %s%%, as before".formatted(latest.percent());
        }
        var arrow = way > 0 ? "↑" : "↓";
        return Objects.equals(latest.percent(), then.percent())
                ? "%s slightly, at %s%%".formatted(arrow, latest.percent())
                : "%s from %s%% to %s%%".formatted(arrow, then.percent(), latest.percent());
    }
}
