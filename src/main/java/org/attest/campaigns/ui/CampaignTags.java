package org.attest.campaigns.ui;

import java.time.Instant;
import org.attest.campaigns.Campaign;
import org.attest.campaigns.CampaignRow;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** States of a campaign and of those whom it asks, each a word with its symbol. */
final class CampaignTags {

    private CampaignTags() {}

    static Tag state(Campaign campaign) {
        return campaign.isOpen() ? new Tag(Tone.NEW, "Open") : new Tag(Tone.ABSENT, "Closed");
    }

    static Tag state(CampaignRow row) {
        return new Tag(
                switch (row.state()) {
                    case LATE, REJECTED -> Tone.BAD;
                    case NOT_DOWNLOADED -> Tone.WARN;
                    case DOWNLOADED -> Tone.NEW;
                    case UNCONFIRMED -> Tone.NONE;
                    case SENT -> Tone.GOOD;
                },
                row.state().words());
    }

    static String day(@Nullable Instant moment) {
        return moment == null ? "" : UkDates.inTable(UkDates.day(moment));
    }
}
