package org.attest.components;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.attest.shared.Part;

/** Which rows of how many, and the way to those before and after. */
public class Pager extends Nav {

    /** @param of what is paged; a screen may have several lists */
    public Pager(String of, Part<?> part, int pageSize, AddressState address) {
        addClassNames("pager", "small");
        getElement().setAttribute("aria-label", "Pages of " + of);
        var total = part.total();
        var page = address.page();
        var first = (long) (page - 1) * pageSize + 1;
        var last = Math.min(total, (long) page * pageSize);
        add(new Span(
                total == 0
                        ? "Nothing to show"
                        : "%,d to %,d of %s%,d"
                                .formatted(Math.min(first, last), last, part.more() ? "more than " : "", total)));
        if (page > 1) {
            add(Links.to(address.turned(page - 1).href(), "Previous page"));
        }
        if (last < total) {
            add(Links.to(address.turned(page + 1).href(), "Next page"));
        }
    }
}
