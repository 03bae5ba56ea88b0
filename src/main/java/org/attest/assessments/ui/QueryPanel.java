package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.OutcomeQuery;
import org.attest.assessments.Reviews;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** What the ICB asked about this outcome, and the reply: to write while the query is open, afterwards to read. */
class QueryPanel extends Panel {

    private final Reviews reviews;
    private final AssessmentRef ref;
    private final OutcomeQuery query;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea words = new TextArea("Your reply to the ICB");

    /** @param replies whether the person may reply now */
    QueryPanel(Reviews reviews, Accounts accounts, AssessmentRef ref, OutcomeQuery query, boolean replies) {
        super("Query of the ICB");
        this.reviews = reviews;
        this.ref = ref;
        this.query = query;
        setId("query");
        var reply = query.reply();
        var people = new ArrayList<>(List.of(query.by()));
        if (reply != null) {
            people.add(reply.by());
        }
        var names = accounts.names(people);
        add(Layouts.row(
                query.open() ? new Tag(Tone.WARN, "Queried") : new Tag(Tone.NEW, "Answered"),
                new Span("%s, %s, about seal %d"
                        .formatted(name(names, query.by()), UkDates.inWords(query.at()), query.seal()))));
        add(kept(query.words()));
        if (replies) {
            write(reply == null ? "" : reply.words());
        } else if (reply != null) {
            add(new Paragraph("Reply of %s, %s".formatted(name(names, reply.by()), UkDates.inWords(reply.at()))));
            add(kept(reply.words()));
        }
    }

    private void write(String now) {
        words.setId("reply");
        words.setWidthFull();
        words.setMaxLength(Narrative.LONGEST);
        words.setValue(now);
        words.setHelperText("The ICB reads it once the round is signed off again.");
        problems.setId("reply-problems");
        var save = Buttons.plain("Save the reply", this::save);
        save.setId("save-reply");
        add(problems, words, save);
    }

    private void save() {
        problems.clear();
        words.setInvalid(false);
        try {
            reviews.reply(ref, query.outcome(), words.getValue());
            Said.done("Your reply on %s is saved.".formatted(query.outcome().code()));
        } catch (Refused refused) {
            words.setInvalid(true);
            words.setErrorMessage(refused.getMessage());
            problems.say(Map.of(words, String.valueOf(refused.getMessage())));
        }
    }

    private static Paragraph kept(String text) {
        var words = new Paragraph(text);
        words.addClassName("kept");
        return words;
    }

    private static String name(Map<PersonId, String> names, PersonId person) {
        return names.getOrDefault(person, "Unknown person");
    }
}
