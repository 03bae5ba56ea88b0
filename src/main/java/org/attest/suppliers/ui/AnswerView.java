package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.ChangeWords;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.shared.UkDates;
import org.attest.suppliers.AnswerLine;
import org.attest.suppliers.AnswerWorkbooks;
import org.attest.suppliers.Answered;
import org.attest.suppliers.Ask;
import org.attest.suppliers.SupplierAnswers;
import org.attest.suppliers.SupplierLinks;
import org.jspecify.annotations.Nullable;

/** Answers a questionnaire, on screen or from a workbook; what is typed is kept until it is sent. */
@Route("questionnaires/:ask/answer")
@PageTitle("Answer a questionnaire - Attest")
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.SUPPLIER_CONTACT})
class AnswerView extends Div implements BeforeEnterObserver {

    private static final ChangeWords AS_THEY_STAND = new ChangeWords() {
        @Override
        public String label(String field) {
            return field;
        }

        @Override
        public String value(String field, @Nullable String kept) {
            return kept == null ? "–" : kept;
        }
    };

    private final SupplierAnswers answers;
    private final AnswerWorkbooks workbooks;
    private final FoundAsk found;
    private final Drafts drafts;
    private final LongWork work;
    private final Clock clock;
    private final Div conflict = new Div();

    AnswerView(
            SupplierAnswers answers,
            AnswerWorkbooks workbooks,
            FoundAsk found,
            Drafts drafts,
            LongWork work,
            Clock clock) {
        this.answers = answers;
        this.workbooks = workbooks;
        this.found = found;
        this.drafts = drafts;
        this.work = work;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        found.at(event.getRouteParameters())
                .filter(Ask::mayAnswer)
                .ifPresentOrElse(it -> draw(it, answers.latest(it.id())), this::nothing);
    }

    private void nothing() {
        removeAll();
        add(
                new PageHeader("Answer a questionnaire"),
                new EmptyState(
                        "There is nothing here that you may answer.",
                        Links.to(SupplierLinks.QUESTIONNAIRES, "Go to the questionnaires")));
    }

    private void draw(Ask ask, Answered latest) {
        removeAll();
        conflict.removeAll();
        var drafted = new DraftedFields(
                drafts, ask.supplier().organisation(), draft(ask), latest.number(), () -> draw(ask, latest));
        var form = new AnswerForm(ask, UkDates.day(clock.instant()));
        form.show(latest);
        form.keptBy(drafted);
        drafted.restore();
        var leadsTo = SupplierLinks.questionnaire(ask.id());
        var saving = new Saving(conflict, drafted, leadsTo, _ -> AS_THEY_STAND, form::say);
        var send = Buttons.primary("Send the answers", () -> form.read()
                .ifPresent(mine -> saving.changed(
                        drafted.basedOn(),
                        mine,
                        basedOn -> answers.answer(ask.id(), basedOn, mine),
                        theirs -> draw(ask, theirs))));
        send.setId("send");
        var left = Layouts.stack(
                conflict, form, drafted.status(), Layouts.row(send, Buttons.plainLink(leadsTo, "Cancel")));
        add(header(ask), Layouts.two(left, desk(ask, form, drafted, latest)));
    }

    private static PageHeader header(Ask ask) {
        return new PageHeader(ask.questionnaire().title())
                .under(
                        Links.to(SupplierLinks.QUESTIONNAIRES, "Questionnaires"),
                        Links.to(SupplierLinks.questionnaire(ask.id()), ask.supplierName()))
                .saying("%s Answer by %s.".formatted(ask.questionnaire().purpose(), UkDates.inWords(ask.due())));
    }

    private AnswerDesk desk(Ask ask, AnswerForm form, DraftedFields drafted, Answered latest) {
        return new AnswerDesk(workbooks, work, ask, taken -> take(ask, form, drafted, latest, taken));
    }

    /** What a workbook says goes into the fields, and so into the draft. */
    private void take(Ask ask, AnswerForm form, DraftedFields drafted, Answered latest, Collection<AnswerLine> taken) {
        var typed = form.typed();
        List.copyOf(taken).forEach(it -> typed.putAll(AnswerField.typed(it.question(), it.file())));
        drafts.keep(ask.supplier().organisation(), draft(ask), drafted.basedOn(), typed);
        draw(ask, latest);
    }

    private static String draft(Ask ask) {
        return "questionnaire " + ask.id();
    }
}
