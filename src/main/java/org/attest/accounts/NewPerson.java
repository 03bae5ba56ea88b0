package org.attest.accounts;

import java.util.Locale;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** A person to let in. Addresses are compared without regard to case; the name is kept as typed. */
public record NewPerson(String name, String email) {

    public NewPerson {
        name = name.strip();
        email = email.strip();
        if (name.isEmpty() || name.length() > 200 || !Narrative.isOneLine(name)) {
            throw new Refused("Enter the person's full name, at most 200 characters.");
        }
        if (email.length() > 254
                || !Narrative.isOneLine(email)
                || !email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+")) {
            throw new Refused("Enter an email address, such as name@example.nhs.uk.");
        }
    }

    String key() {
        return key(email);
    }

    static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
