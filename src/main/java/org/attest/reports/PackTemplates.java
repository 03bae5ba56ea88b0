package org.attest.reports;

import static org.attest.access.Role.Name.ADMINISTRATOR;
import static org.attest.access.Role.Name.BOARD_SECRETARY;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The template of each ICB's packs: an administrator or the ICB's own board secretary changes it. */
@Component
@Transactional
public class PackTemplates {

    private final KeptTemplates templates;
    private final PublicSearch search;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PackTemplates(
            KeptTemplates templates, PublicSearch search, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.templates = templates;
        this.search = search;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The template as it is now; as shipped where nobody changed it. */
    @AllowedTo(ADMINISTRATOR + " " + BOARD_SECRETARY)
    @Transactional(readOnly = true)
    public PackTemplate of(OrganisationId icb) {
        requireKeeper(icb);
        return find(icb);
    }

    /**
     * Keeps it for the packs that are made from now on; files of issued packs stay as they are.
     *
     * @throws ChangedMeanwhile when somebody changed it since the person looked
     * @throws Refused when its words name somebody other than the ICB, since they stand on the public part too
     */
    @AllowedTo(ADMINISTRATOR + " " + BOARD_SECRETARY)
    public PackTemplate keep(OrganisationId icb, PackTemplate wanted) {
        requireKeeper(icb);
        var before = find(icb);
        if (before.version() != wanted.version()) {
            throw new ChangedMeanwhile();
        }
        search.refuseInTemplate(icb, wanted);
        var kept = templates.find(icb).orElseGet(() -> new KeptTemplate(icb));
        kept.write(wanted);
        try {
            var after = templates.saveAndFlush(kept).template();
            events.publishEvent(new TemplateChanged(
                    icb,
                    List.of(
                            FieldChange.of("order", names(before), names(after)),
                            FieldChange.ofText("above the title", before.aboveTitle(), after.aboveTitle()),
                            FieldChange.ofText("note on the cover", before.coverNote(), after.coverNote()))));
            return after;
        } catch (DataIntegrityViolationException sooner) {
            throw new ChangedMeanwhile();
        }
    }

    PackTemplate find(OrganisationId icb) {
        return templates.find(icb).map(KeptTemplate::template).orElse(PackTemplate.AS_SHIPPED);
    }

    /** @throws UnknownItem for the secretary of another ICB */
    private void requireKeeper(OrganisationId icb) {
        if (!currentUser.get().holds(Role.ADMINISTRATOR)) {
            currentUser.require(icb, Role.BOARD_SECRETARY);
        }
    }

    private static String names(PackTemplate template) {
        return template.order().stream().map(Section::words).collect(Collectors.joining(", "));
    }
}
