package org.attest.comments.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.accounts.Person;
import org.attest.comments.Audience;
import org.attest.comments.Comments;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Said;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** What to say, for whom, and whom it mentions. */
class CommentForm extends Div {

    private final Comments comments;
    private final ItemRef item;
    private final Runnable said;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea text = new TextArea("Add a comment");
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>("Who can read it");
    private final MultiSelectComboBox<Person> mentions = new MultiSelectComboBox<>("Mention");

    CommentForm(Comments comments, ItemRef item, boolean ofTeam, Runnable said) {
        this.comments = comments;
        this.item = item;
        this.said = said;
        addClassNames("stack", "form");
        text.setId("comment-text");
        text.setWidthFull();
        text.setMaxLength(Narrative.LONGEST);
        audience.setId("comment-audience");
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(Audience::words);
        audience.setValue(ofTeam ? Audience.TEAM : Audience.TEAM_AND_ICB);
        mentions.setId("comment-mentions");
        mentions.setWidthFull();
        mentions.setHelperText("They find it on their home screen");
        mentions.setItemLabelGenerator(Person::name);
        mentions.setItems(query -> among(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        var say = Buttons.plain("Comment", this::say);
        say.setId("comment-say");
        add(problems, text);
        if (ofTeam) {
            add(audience);
        } else {
            var note = new Paragraph("The organisation and the ICB can both read what you say here.");
            note.addClassNames("quiet", "small");
            add(note);
        }
        add(mentions, say);
    }

    private List<Person> among(String letters) {
        var wanted = letters.toLowerCase(Locale.UK);
        return comments.mentionable(item).stream()
                .filter(it -> it.name().toLowerCase(Locale.UK).contains(wanted))
                .toList();
    }

    private void say() {
        problems.clear();
        text.setInvalid(false);
        try {
            var people = mentions.getValue().stream().map(Person::id).collect(Collectors.toSet());
            comments.say(item, text.getValue(), audience.getValue(), people);
            text.clear();
            mentions.clear();
            said.run();
            Said.done("Your comment is added.");
        } catch (Refused refused) {
            var sentence = String.valueOf(refused.getMessage());
            text.setErrorMessage(sentence);
            text.setInvalid(true);
            problems.say(Map.of(text, sentence));
        }
    }
}
