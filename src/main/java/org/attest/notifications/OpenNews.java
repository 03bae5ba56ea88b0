package org.attest.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.campaigns.Campaigns;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.comments.Mention;
import org.attest.comments.Mentions;
import org.attest.connections.Connections;
import org.attest.returns.ReturnsLinks;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.attest.suppliers.Ending;
import org.attest.suppliers.SupplierLinks;
import org.springframework.stereotype.Component;

/** What of a person's notices still holds, in lines: asked as that person, it is only what they may see now. */
@Component
class OpenNews {

    private static final Role[] READERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD};

    private final OpenReminders reminders;
    private final OpenRiskReminders risks;
    private final OpenEndings endings;
    private final OpenAsks asks;
    private final Mentions mentions;
    private final Connections connections;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Campaigns campaigns;
    private final CurrentUser currentUser;
    private final Clock clock;

    OpenNews(
            OpenReminders reminders,
            OpenRiskReminders risks,
            OpenEndings endings,
            OpenAsks asks,
            Mentions mentions,
            Connections connections,
            Assessments assessments,
            Catalogue catalogue,
            Campaigns campaigns,
            CurrentUser currentUser,
            Clock clock) {
        this.reminders = reminders;
        this.risks = risks;
        this.endings = endings;
        this.asks = asks;
        this.mentions = mentions;
        this.connections = connections;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.campaigns = campaigns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param address the screen, without a leading slash */
    record Line(NoticeKind kind, String words, String address) {}

    List<Line> of(List<KeptNotice> notices) {
        var lines = new ArrayList<>(asks.of(notices));
        if (currentUser.get().scope(READERS).isEmpty()) {
            return lines;
        }
        due(of(NoticeKind.EVIDENCE_DUE, notices), lines);
        risks(notices, lines);
        endings.of(of(NoticeKind.SUPPLIER_ENDS, notices)).forEach(it -> lines.add(ending(it)));
        mentions(of(NoticeKind.MENTION, notices), lines);
        of(NoticeKind.ASSIGNED, notices).stream()
                .map(KeptNotice::item)
                .distinct()
                .filter(this::isStillMine)
                .forEach(it -> line(NoticeKind.ASSIGNED, it).ifPresent(lines::add));
        campaigns(of(NoticeKind.CAMPAIGN, notices), lines);
        return lines;
    }

    /** Of those that are still open: what a campaign is called stays in Attest. */
    private void campaigns(List<KeptNotice> notices, List<Line> lines) {
        var told = notices.stream().map(KeptNotice::subject).collect(Collectors.toSet());
        if (!told.isEmpty()) {
            campaigns.asked().stream()
                    .filter(it -> told.contains(it.campaign()))
                    .map(it -> new Line(
                            NoticeKind.CAMPAIGN,
                            "your return, due on " + UkDates.inWords(it.due()),
                            ReturnsLinks.returns()))
                    .distinct()
                    .forEach(lines::add);
        }
    }

    private void due(List<KeptNotice> notices, List<Line> lines) {
        var today = UkDates.day(clock.instant());
        reminders
                .of(notices)
                .forEach(it -> lines.add(
                        new Line(NoticeKind.EVIDENCE_DUE, it.nameInMail() + ": " + it.when(today), it.address())));
    }

    /** What a risk is called stays in Attest. */
    private void risks(List<KeptNotice> notices, List<Line> lines) {
        var today = UkDates.day(clock.instant());
        risks.of(notices)
                .forEach(it -> lines.add(new Line(it.kind(), it.reference() + ": " + it.when(today), it.address())));
    }

    /** A mail names no supplier and no contract: it carries the reference alone. */
    private static Line ending(Ending ending) {
        var what = ending.contract() ? "a contract with " : "a certificate of ";
        return new Line(
                NoticeKind.SUPPLIER_ENDS,
                what + ending.reference() + ": ends on " + UkDates.inWords(ending.on()),
                SupplierLinks.EXPIRING);
    }

    private void mentions(List<KeptNotice> notices, List<Line> lines) {
        var comments = notices.stream().map(KeptNotice::subject).collect(Collectors.toSet());
        if (!comments.isEmpty()) {
            mentions.unseen().stream()
                    .filter(it -> comments.contains(it.comment()))
                    .map(Mention::item)
                    .distinct()
                    .forEach(it -> line(NoticeKind.MENTION, it).ifPresent(lines::add));
        }
    }

    /** The title of an outcome is the catalogue's; other items have titles that people wrote, which stay in Attest. */
    private Optional<Line> line(NoticeKind kind, ItemRef item) {
        return connections
                .title(item)
                .map(it -> new Line(kind, item.kind().equals(ItemKind.OUTCOME) ? it.title() : "an item", it.address()));
    }

    private boolean isStillMine(ItemRef item) {
        var parts = item.id().split(":", 2);
        var year = catalogue.latestAsking(parts[0]).orElse(null);
        var outcome = OutcomeCode.read(parts[parts.length - 1]).orElse(null);
        if (year == null || outcome == null || connections.title(item).isEmpty()) {
            return false;
        }
        if (!currentUser.get().scope(READERS).holds(item.organisation())) {
            return false;
        }
        var task = assessments.task(new AssessmentRef(item.organisation(), year.year()), outcome);
        return task.mine() && task.answer().progress() != Progress.READY;
    }

    private static List<KeptNotice> of(NoticeKind kind, List<KeptNotice> notices) {
        return notices.stream().filter(it -> it.kind() == kind).toList();
    }
}
