package org.attest.components;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attest.components.LongWork.Lane;
import org.attest.shared.Cancelled;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far long work is, where it takes longer than a second, with a button that cancels it. What is over sooner
 * shows nothing, and its result is there at once.
 */
public class WorkLine extends Div {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String ENDING = "It ends in a moment.";

    private final LongWork works;
    private final Paragraph words = new Paragraph();
    private final Element bar = new Element("progress");
    private final ProgressAloud aloud = new ProgressAloud();
    private final QuietLine leaving = new QuietLine("");
    private final Button cancel;
    private @Nullable Work<?> shown;
    private Progress.@Nullable Watching followed;
    private @Nullable Runnable unwanted;
    private boolean endsWithTheScreen;

    public WorkLine(LongWork works) {
        this(works, "Cancel");
    }

    /** @param stop says what the button does */
    public WorkLine(LongWork works, String stop) {
        this.works = works;
        addClassNames("stack", "work-line");
        setId("work");
        words.setId("work-words");
        words.getElement().setAttribute("tabindex", "-1");
        bar.setAttribute("id", "work-bar");
        bar.setAttribute("aria-labelledby", "work-words");
        cancel = Buttons.plain(stop, this::cancel);
        cancel.setId("cancel-work");
        add(words);
        getElement().appendChild(bar);
        add(leaving, Layouts.row(cancel), aloud);
        setVisible(false);
    }

    /**
     * Does work whose result only this screen wants: who leaves it cancels the work.
     *
     * @param name tells it from all other work of the person
     * @param done gets the result, with the screen locked for it
     * @param refused gets the sentence of a refusal
     * @param without is done where nobody gets a result, in any thread and perhaps twice
     */
    public <T> void read(String name, Supplier<T> work, Consumer<T> done, Consumer<String> refused, Runnable without) {
        read(Lane.ONE_FILE, name, work, done, refused, without);
    }

    /** The same, waiting for other work of that lane. */
    public <T> void read(
            Lane lane, String name, Supplier<T> work, Consumer<T> done, Consumer<String> refused, Runnable without) {
        Work<T> begun;
        try {
            begun = works.start(lane, name, work, without);
        } catch (Refused busy) {
            without.run();
            refused.accept(String.valueOf(busy.getMessage()));
            return;
        }
        unwanted = without;
        run(begun, true, done, refused);
    }

    /** Does work that goes on when its person leaves the screen. */
    public <T> void save(String name, Supplier<T> work, Consumer<T> done, Consumer<String> refused) {
        save(name, work, done, refused, () -> {});
    }

    /**
     * The same.
     *
     * @param left is done when it is over, where its person left before that
     */
    public <T> void save(String name, Supplier<T> work, Consumer<T> done, Consumer<String> refused, Runnable left) {
        save(Lane.ONE_FILE, name, work, done, refused, left);
    }

    /** The same, waiting for other work of that lane. */
    public <T> void save(
            Lane lane, String name, Supplier<T> work, Consumer<T> done, Consumer<String> refused, Runnable left) {
        Work<T> begun;
        try {
            begun = works.start(lane, name, work, () -> {});
        } catch (Refused busy) {
            refused.accept(String.valueOf(busy.getMessage()));
            return;
        }
        unwanted = left;
        run(begun, false, done, refused);
    }

    /** Shows work that goes on since before the screen was opened, where there is such. */
    public boolean shows(String name, Runnable over) {
        var found = works.find(name).filter(it -> !it.isOver());
        found.ifPresent(it -> follow(it, over));
        return found.isPresent();
    }

    /** Shows work that goes on whether or not somebody looks. */
    public void follow(Work<?> work, Runnable over) {
        show(work, false, over);
    }

    /** Whether work goes on whose end this screen waits for. */
    public boolean isBusy() {
        return shown != null && !shown.isOver();
    }

    private <T> void run(Work<T> work, boolean here, Consumer<T> done, Consumer<String> refused) {
        setVisible(false);
        Runnable over = () -> end(work, done, refused);
        if (work.isOverWithin(A_MOMENT)) {
            over.run();
        } else {
            show(work, here, over);
        }
    }

    private <T> void end(Work<T> work, Consumer<T> done, Consumer<String> refused) {
        unwanted = null;
        T result;
        try {
            result = work.result();
        } catch (Cancelled cancelled) {
            sayCancelled();
            return;
        } catch (Refused why) {
            refused.accept(String.valueOf(why.getMessage()));
            return;
        }
        done.accept(result);
    }

    private void show(Work<?> work, boolean here, Runnable over) {
        unfollow();
        var ui = UI.getCurrent();
        var ended = new AtomicBoolean();
        shown = work;
        endsWithTheScreen = here;
        aloud.begin();
        leaving.setText(
                here
                        ? "If you leave this page, it ends and nothing is kept."
                        : "You can leave this page meanwhile: it goes on.");
        parts(true);
        cancel.setEnabled(true);
        setVisible(true);
        followed = work.follow(() -> ui.access(() -> look(work, ended, over)));
        look(work, ended, over);
    }

    private void look(Work<?> work, AtomicBoolean ended, Runnable over) {
        if (work.isOver()) {
            if (ended.compareAndSet(false, true)) {
                unfollow();
                setVisible(false);
                over.run();
            }
            return;
        }
        var moment = work.progress().now();
        var cancelled = work.progress().isCancelled();
        words.setText(cancelled ? ENDING : moment.inWords());
        if (moment.of() == 0 || moment.done() == 0) {
            bar.removeAttribute("value");
        } else {
            bar.setAttribute("max", Long.toString(moment.of()));
            bar.setAttribute("value", Long.toString(moment.done()));
        }
        cancel.setEnabled(!cancelled && !work.progress().isSettled());
        aloud.say(moment, cancelled, words.getText());
    }

    private void cancel() {
        var work = shown;
        if (work != null && work.cancel()) {
            words.setText(ENDING);
            words.getElement().executeJs("this.focus()");
        }
    }

    /** Stays where the work was shown, and takes the focus that the button had. */
    private void sayCancelled() {
        words.setText("Cancelled. Nothing was changed.");
        parts(false);
        setVisible(true);
        words.getElement().executeJs("this.focus()");
    }

    private void parts(boolean goesOn) {
        bar.setVisible(goesOn);
        leaving.setVisible(goesOn);
        cancel.setVisible(goesOn);
        aloud.setVisible(goesOn);
    }

    private void unfollow() {
        if (followed != null) {
            followed.close();
            followed = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        var work = shown;
        var without = unwanted;
        if (work != null && without != null) {
            if (endsWithTheScreen) {
                work.cancel();
            }
            work.whenOver(without);
        }
        unwanted = null;
        unfollow();
    }
}
