package org.attest.reports;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Freshness;
import org.attest.evidence.ReviewState;
import org.attest.improvements.ImprovementPlan;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.Deadline;
import org.attest.position.Positions;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskRegister;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers in Word that an organisation makes of its own figures, for its own board. */
@Component
@Transactional
public class OwnPapers {

    private static final Window FIRST_FEW = new Window(0, OnePager.MOST);

    private final Positions positions;
    private final ImprovementPlan plans;
    private final EvidenceLibrary library;
    private final RiskRegister risks;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnPapers(
            Positions positions,
            ImprovementPlan plans,
            EvidenceLibrary library,
            RiskRegister risks,
            Catalogue catalogue,
            OrganisationDirectory directory,
            Accounts accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.positions = positions;
        this.plans = plans;
        this.library = library;
        this.risks = risks;
        this.catalogue = catalogue;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One page for the organisation's own board, OFFICIAL-SENSITIVE: its latest sealed position, gaps and their plan, stale
     * evidence, risks over tolerance, as at now. That somebody took it is written down before it leaves.
     *
     * @throws UnknownItem when it is not the caller's own organisation
     * @throws Refused when the organisation answers no outcomes
     */
    @AllowedTo(PROVIDER_LEAD + " " + APPROVER)
    public PackFile onePager(OrganisationId organisation, DsptYear year) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        var whose = directory.find(organisation);
        if (whose.category() != DsptCategory.ONE) {
            throw new Refused(whose.name() + " answers no outcomes, so there is no paper of them.");
        }
        var paper = OnePager.of(standing(organisation, year));
        var format = PackFormat.WORD;
        var file =
                new PackFile(paper.labels().fileName() + "." + format.ending(), format.mediaType(), format.make(paper));
        events.publishEvent(new OwnPaperTaken(organisation, year, file.sha256()));
        return file;
    }

    private OwnStanding standing(OrganisationId organisation, DsptYear year) {
        var position = positions.own(organisation, year);
        var plan = plans.find(new AssessmentRef(organisation, year)).orElse(null);
        var stale = library.list(
                new EvidenceFilter(
                        organisation,
                        "",
                        ReviewState.LIVE,
                        Freshness.STALE,
                        null,
                        false,
                        EvidenceFilter.Order.DUE,
                        false),
                FIRST_FEW);
        var over = risks.list(RiskFilter.OPEN.of(organisation).only(true, false), FIRST_FEW);
        return new OwnStanding(
                position,
                Deadline.next(catalogue.edition(year), UkDates.day(clock.instant())),
                plan,
                stale,
                over,
                accounts.names(OwnStanding.people(plan, stale.rows(), over.rows())));
    }
}
