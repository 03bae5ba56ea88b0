package org.attest.notifications;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.accounts.AccountLinks;
import org.attest.accounts.Recipient;
import org.attest.accounts.Recipients;
import org.attest.notifications.OpenNews.Line;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Writes a person's mail at the moment when it leaves, as that person: what they may no longer see, what is done, and what
 * they want no mail of, is not in it. It holds names of items and links, no narrative, and is fit to be OFFICIAL.
 */
@Component
class Letters {

    private static final Map<NoticeKind, String> HEADINGS = Map.of(
            NoticeKind.EVIDENCE_DUE, "Evidence that falls due",
            NoticeKind.RISK_REVIEW, "Risks to be reviewed",
            NoticeKind.RISK_ACCEPTANCE, "Acceptances of risks that run out",
            NoticeKind.SUPPLIER_ENDS, "Contracts and certificates that end soon",
            NoticeKind.ASK_DUE, "Questionnaires to answer",
            NoticeKind.ASK_ANSWERED, "Answers of suppliers that came in",
            NoticeKind.MENTION, "Comments that mention you",
            NoticeKind.ASSIGNED, "Outcomes given to you or your team",
            NoticeKind.CAMPAIGN, "Returns that the ICB asks for");

    private final Recipients recipients;
    private final OpenNews news;
    private final MailChoices choices;
    private final Mail mail;
    private final CurrentUser currentUser;

    Letters(Recipients recipients, OpenNews news, MailChoices choices, Mail mail, CurrentUser currentUser) {
        this.recipients = recipients;
        this.news = news;
        this.choices = choices;
        this.mail = mail;
        this.currentUser = currentUser;
    }

    /** {@link Letter#NONE} where there is nothing to say, or nobody who may read it. */
    Letter write(PersonId person, List<KeptNotice> notices) {
        var wanted = EnumSet.allOf(NoticeKind.class);
        wanted.removeAll(choices.unwanted(person));
        return recipients.find(person).map(it -> write(it, wanted, notices)).orElse(Letter.NONE);
    }

    private Letter write(Recipient recipient, Set<NoticeKind> wanted, List<KeptNotice> notices) {
        var some = notices.stream().filter(it -> wanted.contains(it.kind())).toList();
        var lines = currentUser.as(recipient.caller(), () -> news.of(some));
        if (lines.isEmpty()) {
            return Letter.NONE;
        }
        var count = lines.size() == 1 ? "one thing" : lines.size() + " things";
        return new Letter(recipient.email(), "Attest: " + count + " to look at", text(recipient, lines));
    }

    private String text(Recipient recipient, List<Line> lines) {
        var byKind = lines.stream()
                .collect(Collectors.groupingBy(Line::kind, () -> new EnumMap<>(NoticeKind.class), Collectors.toList()));
        var text = new StringBuilder(Marking.OFFICIAL.words())
                .append("\n\nHello ")
                .append(recipient.caller().name())
                .append(",\n");
        byKind.forEach((kind, some) -> {
            text.append('\n').append(HEADINGS.get(kind)).append("\n\n");
            some.forEach(it -> text.append("- ")
                    .append(it.words())
                    .append("\n  ")
                    .append(mail.link(it.address()))
                    .append('\n'));
        });
        return text.append("\nAttest asks you to sign in before it shows more. Choose what comes by mail:\n")
                .append(mail.link(AccountLinks.ACCOUNT))
                .append('\n')
                .toString();
    }
}
