package org.attest.improvements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attest.components.Tone;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Names funding lines on the screens of others, to those who read them. */
@Component
class FundingTitles implements ItemSource {

    private final FundingBook book;
    private final RegisterTitles titles;

    FundingTitles(FundingBook book, RegisterTitles titles) {
        this.book = book;
        this.titles = titles;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.FUNDING;
    }

    @Override
    public String words() {
        return "Funding line";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        return named(book.of(titles.scope(items), items));
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var scope = titles.searched(organisation);
        var found = scope.isEmpty() ? List.<KeptFunding>of() : book.search(scope, text, limit);
        return RegisterTitles.inOrder(found, KeptFunding::ref, named(found));
    }

    private Map<ItemRef, ItemTitle> named(List<KeptFunding> found) {
        return titles.named(found, KeptFunding::ref, FundingTitles::title);
    }

    private static ItemTitle title(KeptFunding kept, Organisation organisation) {
        var line = kept.show(false);
        var details = line.details();
        return new ItemTitle(
                line.reference() + " " + details.title(),
                "%s, %s spent of %s"
                        .formatted(
                                details.year(),
                                details.sums().spent(),
                                details.sums().allocated()),
                line.withdrawn() ? "Withdrawn" : "",
                Tone.ABSENT,
                RegisterLinks.funding(organisation.code(), line.reference()));
    }
}
