package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The few arrangements that screens use; their spacing stands in the stylesheet. */
public final class Layouts {

    private Layouts() {}

    /** Below each other. */
    public static Div stack(Component... parts) {
        return classed("stack", parts);
    }

    /** The fields of a form, below each other. */
    public static Div fields(Component... fields) {
        return classed("stack fields", fields);
    }

    /** Two thirds and one third beside each other; below each other where the screen is narrow. */
    public static Div two(Component wide, Component narrow) {
        return classed("two", wide, narrow);
    }

    /** Beside each other, wrapping. */
    public static Div row(Component... parts) {
        return classed("row", parts);
    }

    /** A box of its own to scroll sideways in, for wide tables; it takes the focus, so that the keyboard can scroll it. */
    public static Div scroll(String label, Component wide) {
        var box = classed("scroll", wide);
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", label);
        return box;
    }

    private static Div classed(String name, Component... parts) {
        var box = new Div(parts);
        box.addClassNames(name.split(" "));
        return box;
    }
}
