package org.attest.improvements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Names milestones on the screens of others, to those who read them. */
@Component
class MilestoneTitles implements ItemSource {

    private final MilestoneBook book;
    private final RegisterTitles titles;
    private final RegisterDiary diary;

    MilestoneTitles(MilestoneBook book, RegisterTitles titles, RegisterDiary diary) {
        this.book = book;
        this.titles = titles;
        this.diary = diary;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MILESTONE;
    }

    @Override
    public String words() {
        return "Milestone";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        return named(book.of(titles.scope(items), items));
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var filter = new MilestoneFilter(text, null, null, null, MilestoneFilter.Order.DUE, false);
        var found = book.list(titles.searched(organisation), filter, diary.today(), new Window(0, limit))
                .rows();
        return RegisterTitles.inOrder(found, KeptMilestone::ref, named(found));
    }

    @Override
    public Set<ItemRef> finished(Collection<ItemRef> items) {
        return book.of(titles.scope(items), items).stream()
                .filter(it -> !it.show(false, diary.today()).isOpen())
                .map(KeptMilestone::ref)
                .collect(Collectors.toSet());
    }

    private Map<ItemRef, ItemTitle> named(List<KeptMilestone> found) {
        return titles.named(found, KeptMilestone::ref, this::title);
    }

    private ItemTitle title(KeptMilestone kept, Organisation organisation) {
        var milestone = kept.show(false, diary.today());
        return new ItemTitle(
                milestone.reference() + " " + milestone.details().title(),
                "Due " + UkDates.inTable(milestone.details().due()),
                milestone.standing().words(),
                milestone.standing().tone(),
                RegisterLinks.milestone(organisation.code(), milestone.reference()));
    }
}
