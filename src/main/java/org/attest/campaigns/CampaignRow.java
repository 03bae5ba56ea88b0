package org.attest.campaigns;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.organisations.Organisation;
import org.attest.returns.OnBehalf;
import org.attest.returns.ReturnSheet;
import org.attest.returns.Track;
import org.jspecify.annotations.Nullable;

/** How far one organisation is with a campaign, and which of the sheets that are asked did not come. */
public record CampaignRow(
        Organisation organisation,
        State state,
        Track track,
        List<ReturnSheet> without,
        @Nullable Instant chasedAt) {

    public CampaignRow {
        without = List.copyOf(without);
    }

    /** Late ones first, then who is furthest behind. */
    public static final Comparator<CampaignRow> LATE_FIRST = Comparator.comparing(CampaignRow::state)
            .thenComparing(it -> it.organisation().name());

    /** The order is that of the table. */
    public enum State {
        LATE("Late"),
        NOT_DOWNLOADED("Not downloaded yet"),
        DOWNLOADED("Downloaded, not sent yet"),
        REJECTED("Loaded for it, rejected"),
        UNCONFIRMED("Loaded for it, unconfirmed"),
        SENT("Sent");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static State of(Track track, boolean late) {
            if (track.sent() != null) {
                return track.loaded() == OnBehalf.State.REJECTED
                        ? REJECTED
                        : track.loaded() == OnBehalf.State.WAITING ? UNCONFIRMED : SENT;
            }
            return late ? LATE : track.downloaded() == null ? NOT_DOWNLOADED : DOWNLOADED;
        }
    }

    /** Whether there is anything to remind of. */
    public boolean isOpen() {
        return state == State.LATE || state == State.NOT_DOWNLOADED || state == State.DOWNLOADED;
    }

    /** "12 changed, 3 new; without Risks", or empty where nothing was sent. */
    public String rowsInWords() {
        var tally = track.tally();
        return tally == null ? "" : "%d changed, %d new%s".formatted(tally.changed(), tally.added(), withoutInWords());
    }

    private String withoutInWords() {
        return without.isEmpty()
                ? ""
                : "; without " + without.stream().map(ReturnSheet::title).collect(Collectors.joining(", "));
    }
}
