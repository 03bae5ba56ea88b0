package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheets of the board assurance framework: of each risk its controls, the gaps in them, who looked whether they work
 * (by three lines), and what nobody has looked at. Read by those who read the words of the risk, written by its leads.
 */
@Component
@Transactional
public class RiskSheets {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;
    private static final String READERS = WRITERS + " " + Role.Name.APPROVER;

    private final RiskTurns turns;
    private final RiskBook book;
    private final SheetBook sheets;
    private final RiskShowing showing;
    private final RiskDiary diary;
    private final EntityManager entities;
    private final Connections connections;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RiskSheets(
            RiskTurns turns,
            RiskBook book,
            SheetBook sheets,
            RiskShowing showing,
            RiskDiary diary,
            EntityManager entities,
            Connections connections,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.turns = turns;
        this.book = book;
        this.sheets = sheets;
        this.showing = showing;
        this.diary = diary;
        this.entities = entities;
        this.connections = connections;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The words that an assurance can be rated by, the best first. */
    @AllowedTo(READERS)
    public List<String> ratings() {
        return RiskData.SHIPPED.assurance();
    }

    /** @throws UnknownItem when there is no such risk, or its words are not shown to the caller */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public BafSheet of(ItemRef ref) {
        var reach = reach(ref.organisation());
        var risk = book.known(reach, ref);
        if (!reach.seesWords(risk)) {
            throw new UnknownItem();
        }
        return show(reach, List.of(risk)).getFirst();
    }

    /**
     * Writes on the sheet.
     *
     * @param basedOn the {@link BafSheet#edits} of the sheet that the person saw
     * @throws Refused when the risk is closed
     */
    @AllowedTo(WRITERS)
    public Saved<BafSheet> change(ItemRef ref, long basedOn, SheetWords words) {
        var risk = writing(ref);
        var sheet = sheets.find(risk).orElseGet(() -> new KeptSheet(risk));
        var changes = sheet.words().changesTo(words);
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(of(ref));
        }
        if (sheet.edits() != basedOn) {
            return new Saved.Conflict<>(of(ref));
        }
        sheet.write(words);
        entities.persist(sheet);
        diary.write(risk, RiskVerb.SHEET, changes);
        return new Saved.Done<>(of(ref));
    }

    /** @throws Refused when the day lies ahead, the rating is not one of {@link #ratings}, or the risk is closed */
    @AllowedTo(WRITERS)
    public BafSheet assure(ItemRef ref, NewAssurance assurance) {
        var risk = writing(ref);
        if (assurance.on().isAfter(UkDates.day(diary.now()))) {
            throw new Refused("The day of an assurance cannot lie ahead.");
        }
        var rating = assurance.rating();
        if (rating != null && !ratings().contains(rating)) {
            throw new Refused("Choose a rating from the list.");
        }
        entities.persist(new KeptLineAssurance(risk, assurance, diary.who(), diary.now()));
        diary.write(
                risk,
                RiskVerb.ASSURE,
                List.of(
                        FieldChange.of("line", null, assurance.line()),
                        FieldChange.of("assurance", null, assurance.says()),
                        FieldChange.of("on", null, assurance.on()),
                        FieldChange.of("rating", null, rating)));
        return of(ref);
    }

    /** From now on this assurance counts no more, for a reason; it stays in the history. */
    @AllowedTo(WRITERS)
    public BafSheet endAssurance(ItemRef ref, UUID assurance, String reason) {
        var risk = writing(ref);
        var said = Narrative.checked(reason);
        if (said == null) {
            throw new Refused("Give the reason.");
        }
        var found = sheets.assurances(List.of(risk)).getOrDefault(risk.id(), List.of()).stream()
                .filter(it -> it.id().equals(assurance))
                .findFirst()
                .orElseThrow(UnknownItem::new);
        found.end(UkDates.day(diary.now()));
        diary.write(
                risk,
                RiskVerb.END_ASSURANCE,
                List.of(FieldChange.of("assurance", found.show().says(), null), FieldChange.of("reason", null, said)));
        return of(ref);
    }

    /**
     * The sheets of all open risks of an organisation that are proposed for the framework (system-wide, or a score of 20 and
     * over), the highest first, up to 500, for a file; in the trail before they leave. A fixed number of statements.
     */
    @AllowedTo(READERS)
    public List<BafSheet> export(OrganisationId organisation) {
        var reach = reach(organisation);
        var found = show(reach, sheets.framework(reach));
        events.publishEvent(new SheetsExported(organisation, found.size()));
        return found;
    }

    private RiskReach reach(OrganisationId organisation) {
        return RiskReach.of(currentUser.get()).only(organisation);
    }

    private KeptRisk writing(ItemRef ref) {
        currentUser.require(ref.organisation(), RiskReach.WRITERS);
        turns.take(ref.organisation());
        var risk = book.known(reach(ref.organisation()), ref);
        RiskWriting.requireOpen(risk);
        return risk;
    }

    private List<BafSheet> show(RiskReach reach, Collection<KeptRisk> risks) {
        if (risks.isEmpty()) {
            return List.of();
        }
        var written = sheets.sheets(risks);
        var assurances = sheets.assurances(risks);
        var linked = connections.of(risks.stream().map(KeptRisk::ref).toList());
        var shown = showing.show(reach, risks);
        var found = new ArrayList<BafSheet>();
        var each = shown.iterator();
        for (var risk : risks) {
            var sheet = written.get(risk.id());
            found.add(new BafSheet(
                    each.next(),
                    sheet == null ? SheetWords.NOTHING : sheet.words(),
                    assurances.getOrDefault(risk.id(), List.of()).stream()
                            .map(KeptLineAssurance::show)
                            .sorted(Comparator.comparing(LineAssurance::line))
                            .toList(),
                    Objects.requireNonNullElse(linked.get(risk.ref()), Linked.NOTHING),
                    sheet == null ? 0 : sheet.edits()));
        }
        return found;
    }
}
