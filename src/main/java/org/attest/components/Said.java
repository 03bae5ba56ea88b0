package org.attest.components;

import com.vaadin.flow.component.notification.Notification;

/** Short news about what was just done; read out and gone after a while. */
public final class Said {

    private Said() {}

    public static void done(String sentence) {
        show(sentence, false);
    }

    /** Rows of a file were applied; none is said as well. */
    public static void applied(int rows) {
        done(rows == 1 ? "1 row was applied." : "%,d rows were applied.".formatted(rows));
    }

    /** Something did not work; the sentence says what and what to do. */
    public static void refused(String sentence) {
        show(sentence, true);
    }

    private static void show(String sentence, boolean refused) {
        var notification = Notification.show(sentence, 6000, Notification.Position.TOP_CENTER, refused);
        notification.addClassName(refused ? "refused" : "done");
    }
}
