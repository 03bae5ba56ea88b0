package org.attest.components;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A panel that one module adds to a screen about the signed-in person, which another module shows. */
public interface OwnPanel {

    /** The screens that take panels. */
    enum Screen {
        HOME,
        ACCOUNT
    }

    Screen screen();

    /** Where it stands among the others: smaller is higher. */
    int order();

    /** Empty where it is nothing for the signed-in person. */
    Optional<Component> panel();

    /** Those of one screen, made for the signed-in person. */
    static List<Component> on(Screen screen, Collection<OwnPanel> panels) {
        return panels.stream()
                .filter(it -> it.screen() == screen)
                .sorted(Comparator.comparingInt(OwnPanel::order))
                .flatMap(it -> it.panel().stream())
                .toList();
    }
}
