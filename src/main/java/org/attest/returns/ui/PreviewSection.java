package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attest.components.Panel;

/** One part of a preview under its heading with how many rows it has; only the first of very many are shown. */
class PreviewSection extends Panel {

    private static final int MOST_SHOWN = 300;

    PreviewSection(String id, String title, int count, String words, Component content) {
        super("%s (%d)".formatted(title, count), new Paragraph(words + more(count)), content);
        setId(id);
    }

    static <T> List<T> capped(List<T> all) {
        return all.stream().limit(MOST_SHOWN).toList();
    }

    private static String more(int count) {
        return count > MOST_SHOWN ? " The first %d are shown.".formatted(MOST_SHOWN) : "";
    }
}
