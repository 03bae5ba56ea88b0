package org.attest.notifications;

import java.util.UUID;

/** The addresses of this module's screens. */
public final class NoticeLinks {

    public static final String CHANGES = "changes";
    public static final String REMINDERS = "reminders";

    private NoticeLinks() {}

    /** The feed from this entry on to what is older. */
    public static String changesBefore(UUID entry) {
        return CHANGES + "?before=" + entry;
    }
}
