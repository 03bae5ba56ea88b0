package org.attest.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.EvidenceTemplates;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Blank workbooks of evidence templates. Whose a workbook is, is kept here under its id; the file itself decides nothing. */
@Component
public class TemplateWorkbook {

    static final String FILLERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    static final Role[] FILLING = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD};

    private final EvidenceTemplates templates;
    private final TemplateStore store;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TemplateWorkbook(
            EvidenceTemplates templates,
            TemplateStore store,
            OrganisationDirectory directory,
            Accounts accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.templates = templates;
        this.store = store;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Writes a blank workbook for one's own organisation; the stream stays open.
     *
     * @throws UnknownItem when there is no such template
     */
    @AllowedTo(FILLERS)
    public void blank(OrganisationId organisation, String template, OutputStream out) {
        currentUser.require(organisation, FILLING);
        var known = known(template);
        var making = transaction.execute(_ -> prepare(organisation, known));
        try {
            making.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file is called: marking, template and code, nothing else. */
    @AllowedTo(FILLERS)
    public String fileName(OrganisationId organisation, String template) {
        currentUser.require(organisation, FILLING);
        var code = directory.find(organisation).code().code().replaceAll("[^A-Z0-9]", "-");
        var name = known(template).name().replaceAll("[^A-Za-z0-9 -]", "");
        return "%s %s %s.xlsx".formatted(Marking.OFFICIAL_SENSITIVE.words(), name, code);
    }

    private EvidenceTemplate known(String template) {
        return templates.find(template).orElseThrow(UnknownItem::new);
    }

    private TemplateMaking prepare(OrganisationId organisation, EvidenceTemplate template) {
        var caller = currentUser.get();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var workbook = new KeptTemplateWorkbook(organisation, template, caller.person(), now);
        store.keep(workbook);
        events.publishEvent(new TemplateEvent(
                organisation,
                TemplateEvent.Step.EXPORTED,
                workbook.id(),
                List.of(FieldChange.of("template", null, template.id()))));
        var of = directory.find(organisation);
        var cover = new TemplateMaking.Cover(of.name(), of.code().code(), caller.name(), UkDates.inWords(now));
        var people =
                accounts.colleagues(organisation).stream().map(Person::name).toList();
        return new TemplateMaking(workbook.id(), template, cover, people);
    }
}
