package org.attest.assessors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorKey;
import org.attest.assessors.AssessorDesk;
import org.attest.assessors.AssessorLinks;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.Judgement;
import org.attest.assessors.JudgementDraft;
import org.attest.assessors.SampledOutcome;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.evidence.FileRules;
import org.attest.shared.UkDates;

/** One outcome of the sample: the claim as it was signed, the evidence as it was linked, and the assessor's own level. */
@Route("independent/:id/:outcome")
@RolesAllowed({Role.Name.ASSESSOR, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class SampledOutcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final IndependentAssessments independents;
    private final AssessorDesk desk;
    private final FileRules rules;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Clock clock;
    private String title = "Outcome - Attest";

    SampledOutcomeView(
            IndependentAssessments independents,
            AssessorDesk desk,
            FileRules rules,
            Accounts accounts,
            Catalogue catalogue,
            Clock clock) {
        this.independents = independents;
        this.desk = desk;
        this.rules = rules;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Address.id(event.getRouteParameters());
        var outcome = Address.outcome(event.getRouteParameters());
        Address.draw(() -> show(id, outcome));
    }

    private void show(UUID id, OutcomeCode code) {
        removeAll();
        var seen = independents.outcome(id, code);
        title = seen.outcome().name() + " - Attest";
        add(new PageHeader(seen.outcome().name())
                .under(
                        Links.to(AssessorLinks.LIST, "Independent assessment"),
                        Links.to(AssessorLinks.one(id), "DSPT " + seen.about().year()))
                .saying("Claim and evidence as they were on %s."
                        .formatted(UkDates.inWords(seen.about().frozenAt()))));
        var main =
                Layouts.stack(claim(seen), indicators(seen), new FrozenEvidencePanel(independents, desk, rules, seen));
        if (seen.assessor() || !seen.findings().isEmpty()) {
            main.add(new FindingsPanel(
                    desk,
                    accounts,
                    seen.about(),
                    seen.findings(),
                    List.of(code),
                    seen.mayWork(),
                    UkDates.day(clock.instant()),
                    null,
                    () -> show(id, code)));
        }
        var side = Layouts.stack(own(seen));
        if (seen.assessor() && !seen.mayWork()) {
            unsaved(seen, side);
        }
        add(Layouts.two(main, side));
    }

    private static Component claim(SampledOutcome seen) {
        var claim = seen.claim();
        var expected = claim.expected();
        var panel = new Panel(
                "Claim",
                Layouts.row(
                        Words.level(claim.level()),
                        new Span(
                                expected == null
                                        ? "Expected level not known"
                                        : "Expected: " + expected.words()
                                                + (claim.expectedConfirmed() ? "" : " (unconfirmed)"))),
                Words.kept(claim.statement()));
        if (claim.grounds().reason() != null) {
            panel.add(new Paragraph("Why the level differs from what the indicators suggest:"));
            panel.add(Words.kept(claim.grounds().reason()));
        }
        return panel;
    }

    private Component indicators(SampledOutcome seen) {
        var answers = seen.claim().grounds().indicators();
        var asked = catalogue.asked(seen.about().version(), seen.outcome().code());
        if (answers.isEmpty() || asked.isEmpty()) {
            return new Panel("Indicators", Words.quiet("No indicators of good practice were answered."));
        }
        return new Panel(
                "Indicators",
                new DataTable<AskedIndicator>("Answers to the indicators of good practice")
                        .text("Column", it -> it.column().words())
                        .text("Indicator", it -> it.wording() == null ? it.line() : it.wording())
                        .text("Answer", it -> answers.to(IndicatorKey.of(it))
                                .map(answer -> answer.indication().words())
                                .orElse("Not answered"))
                        .text("Comment", it -> answers.to(IndicatorKey.of(it))
                                .map(IndicatorAnswer::comment)
                                .orElse(null))
                        .show(asked));
    }

    /** What the assessor was typing when the work ended. */
    private void unsaved(SampledOutcome seen, Div side) {
        var id = seen.about().id();
        var code = seen.outcome().code();
        var judgement = desk.draft(id, code).map(JudgementDraft::judgement).orElse(Judgement.NONE);
        var findings = desk.findingDrafts(id, code);
        if (!judgement.equals(Judgement.NONE) || !findings.isEmpty()) {
            side.add(new UnsavedPanel(judgement, findings));
        }
    }

    private Component own(SampledOutcome seen) {
        if (seen.mayWork()) {
            return new JudgementEditor(desk, clock, seen);
        }
        var judged = seen.judgement();
        var panel = new Panel("The assessor's level");
        if (judged.equals(Judgement.NONE)) {
            panel.add(Words.quiet("It is shown when the assessor concludes."));
            return panel;
        }
        panel.add(
                Layouts.row(Words.level(judged.level()), Words.agreement(seen.agreement())), Words.kept(judged.note()));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
