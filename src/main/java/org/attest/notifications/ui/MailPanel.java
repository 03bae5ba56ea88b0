package org.attest.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.OwnPanel;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.notifications.NoticeKind;
import org.attest.notifications.Notices;

/** On the account screen: of what the person gets mail. */
@org.springframework.stereotype.Component
class MailPanel implements OwnPanel {

    private final Notices notices;

    MailPanel(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Screen screen() {
        return Screen.ACCOUNT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel() {
        var offered = notices.offered();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        var kinds = new CheckboxGroup<NoticeKind>("Send me by e-mail");
        kinds.setId("by-mail");
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kinds.setItems(offered);
        kinds.setItemLabelGenerator(NoticeKind::words);
        kinds.setValue(notices.byMail());
        var save = Buttons.plain("Save", () -> {
            notices.chooseByMail(kinds.getValue());
            Said.done("Your choice is saved.");
        });
        save.setId("save-by-mail");
        return Optional.of(new Panel("News by e-mail", Layouts.stack(new Paragraph(said()), kinds, Layouts.row(save))));
    }

    private String said() {
        return notices.mailIsOn()
                ? "Once a day at most, in the morning. Whatever you choose, it also stands on your Home."
                : "E-mail is not set up on this Attest: news stands on your Home. What you choose holds from the day it is"
                        + " set up.";
    }
}
