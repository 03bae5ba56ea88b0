package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.reports.Assurance;
import org.attest.reports.BoardPack;
import org.attest.reports.Pack;
import org.attest.reports.PackLine;
import org.attest.reports.PackWords;
import org.attest.reports.PublicNames;
import org.attest.reports.PublicPlace;
import org.attest.reports.Section;
import org.attest.reports.WordsSaved;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Where people write the words of a draft; two people who write at once both see both texts. */
class WordsForm extends Div {

    private final BoardPack packs;
    private final Consumer<Pack> onSaved;
    private final ErrorSummary problem = new ErrorSummary();
    private final Div theirs = new Div();
    private final TextField meeting = line("Meeting", "meeting");
    private final DatePicker meetingDate = new DatePicker("Date of the meeting");
    private final TextField agendaItem = line("Agenda item", "agenda-item");
    private final TextField author = line("Author", "author");
    private final TextField leadDirector = line("Lead director", "lead-director");
    private final TextArea purpose = area("Purpose", "purpose");
    private final Select<Assurance> assurance = new Select<>();
    private final TextArea summary = area("Summary", "summary");
    private final TextArea recommendation = area("Recommendation", "recommendation");
    private final TextArea decisions = area("Decisions asked of the meeting", "decisions");
    private final Map<Section, TextArea> comments = new EnumMap<>(Section.class);
    private final ProposedWords proposed;
    private PackLine line;

    WordsForm(BoardPack packs, Pack pack, boolean mayConfide, Consumer<Pack> onSaved) {
        this.packs = packs;
        this.onSaved = onSaved;
        this.line = pack.line();
        this.proposed = new ProposedWords(pack, mayConfide);
        meetingDate.setId("meeting-date");
        meetingDate.setLocale(Locale.UK);
        assurance.setId("assurance");
        assurance.setLabel("Assurance given");
        assurance.setItems(Assurance.values());
        assurance.setEmptySelectionAllowed(true);
        assurance.setEmptySelectionCaption("Not chosen");
        assurance.setItemLabelGenerator(it -> it == null ? "Not chosen" : it.words());
        for (var section : Section.commented()) {
            comments.put(
                    section,
                    area(
                            "Comment on “" + section.words() + "”",
                            "comment-" + section.name().toLowerCase(Locale.ROOT)));
        }
        fill(pack.words());
        var save = Buttons.plain("Save the words", this::save);
        save.setId("save-words");
        var cover = Layouts.row(meeting, meetingDate, agendaItem, author, leadDirector, assurance);
        cover.addClassName("fields");
        var form = Layouts.stack(cover, purpose, summary, recommendation, decisions);
        comments.values().forEach(form::add);
        form.add(proposed, save);
        add(new Panel("Words", problem, theirs, form));
    }

    private void save() {
        problem.clear();
        theirs.removeAll();
        meeting.setInvalid(false);
        proposed.clear();
        try {
            switch (packs.write(line.organisation(), line.id(), line.version(), read())) {
                case WordsSaved.Done(Pack pack) -> {
                    Said.done("The words are saved.");
                    onSaved.accept(pack);
                }
                case WordsSaved.Conflict(Pack pack) -> conflict(pack);
                case WordsSaved.Named(var found) -> named(found);
            }
        } catch (Refused refused) {
            problem.say(String.valueOf(refused.getMessage()));
        }
    }

    private void named(Map<PublicPlace, List<PublicNames.Found>> found) {
        var problems = new LinkedHashMap<Component, String>();
        found.forEach((place, names) -> {
            var sentence = ProposedWords.sentence(names);
            if (place == PublicPlace.MEETING) {
                meeting.setInvalid(true);
                meeting.setErrorMessage(sentence);
                problems.put(meeting, sentence);
            } else {
                problems.put(proposed.refuse(place, sentence), sentence);
            }
        });
        proposed.ask(found.values().stream()
                .flatMap(List::stream)
                .map(PublicNames.Found::name)
                .toList());
        problem.say(problems);
    }

    private void conflict(Pack pack) {
        problem.say(
                "Somebody else saved words after you opened this. Yours are still below and not saved; theirs stand here.");
        var differing = new LinkedHashMap<>(inOrder(pack.words()));
        differing.entrySet().removeAll(inOrder(read()).entrySet());
        theirs.add(
                new WordsShown("Their words, where they differ", differing),
                new Paragraph("Save again to keep yours instead, or take theirs."),
                Buttons.plain("Take theirs", () -> onSaved.accept(pack)));
        line = pack.line();
    }

    private PackWords read() {
        var written = new EnumMap<Section, String>(Section.class);
        comments.forEach((section, field) -> written.put(section, field.getValue()));
        return proposed.onto(new PackWords(
                meeting.getValue(),
                meetingDate.getValue(),
                agendaItem.getValue(),
                author.getValue(),
                leadDirector.getValue(),
                purpose.getValue(),
                summary.getValue(),
                recommendation.getValue(),
                decisions.getValue(),
                assurance.getValue(),
                written));
    }

    private void fill(PackWords words) {
        meeting.setValue(shown(words.meeting()));
        meetingDate.setValue(words.meetingDate());
        agendaItem.setValue(shown(words.agendaItem()));
        author.setValue(shown(words.author()));
        leadDirector.setValue(shown(words.leadDirector()));
        purpose.setValue(shown(words.purpose()));
        summary.setValue(shown(words.summary()));
        recommendation.setValue(shown(words.recommendation()));
        decisions.setValue(shown(words.decisions()));
        assurance.setValue(words.assurance());
        comments.forEach((section, field) -> field.setValue(shown(words.comment(section))));
    }

    /** Every piece of words under its name, in the order of the paper; empty where nothing is written. */
    static Map<String, String> inOrder(PackWords words) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("Meeting", shown(words.meeting()));
        texts.put("Date", words.meetingDate() == null ? "" : UkDates.inWords(words.meetingDate()));
        texts.put("Agenda item", shown(words.agendaItem()));
        texts.put("Author", shown(words.author()));
        texts.put("Lead director", shown(words.leadDirector()));
        texts.put("Purpose", shown(words.purpose()));
        texts.put(
                "Assurance", words.assurance() == null ? "" : words.assurance().words());
        texts.put("Summary", shown(words.summary()));
        texts.put("Recommendation", shown(words.recommendation()));
        texts.put("Decisions", shown(words.decisions()));
        for (var section : Section.commented()) {
            texts.put("Comment on " + section.words(), shown(words.comment(section)));
        }
        texts.putAll(ProposedWords.inOrder(words));
        return texts;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static TextField line(String label, String id) {
        var field = new TextField(label);
        field.setId(id);
        field.setMaxLength(PackWords.LONGEST_LINE);
        return field;
    }

    private static TextArea area(String label, String id) {
        var field = new TextArea(label);
        field.setId(id);
        field.setMaxLength(Narrative.LONGEST);
        field.addClassName("wide");
        return field;
    }
}
