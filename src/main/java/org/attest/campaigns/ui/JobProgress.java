package org.attest.campaigns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attest.components.Buttons;
import org.attest.components.Layouts;

/** Shows how far long work is, pushed by the server, with a button that stops it between two files. */
class JobProgress extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Job job;

    /** @param over is run once, with the screen locked for it */
    JobProgress(Job job, String what, Runnable over) {
        this.job = job;
        addClassNames("stack", "job-progress");
        setId("job-progress");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", what);
        var stop = Buttons.plain("Stop after this file", job::stop);
        stop.setId("stop-job");
        add(words, bar, Layouts.row(stop));
        var ui = UI.getCurrent();
        var ended = new AtomicBoolean();
        var end = job.follow(() -> ui.access(() -> look(ended, over)));
        addDetachListener(_ -> end.run());
        look(new AtomicBoolean(true), over);
        if (job.isOver()) {
            ui.access(() -> look(ended, over));
        }
    }

    private void look(AtomicBoolean ended, Runnable over) {
        bar.setIndeterminate(job.of() == 0);
        if (job.of() > 0) {
            bar.setMax(job.of());
            bar.setValue(Math.min(job.done(), job.of()));
        }
        words.setText(job.of() == 0 ? "Starting" : "%d of %d done".formatted(job.done(), job.of()));
        if (job.isOver() && ended.compareAndSet(false, true)) {
            over.run();
        }
    }
}
