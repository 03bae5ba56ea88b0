package org.attest.accounts.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Where a new password is typed or pasted; the person may look at it, so once is enough. */
class NewPasswordField extends PasswordField {

    NewPasswordField(String label) {
        super(label);
        setId("new-password");
        setHelperText("At least 12 characters. Three or four words that do not belong together are easy to remember.");
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setMaxLength(256);
        setWidthFull();
    }
}
