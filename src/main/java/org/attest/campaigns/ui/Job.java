package org.attest.campaigns.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** One piece of long work: how far it is, and what came of it. */
final class Job {

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile int done;
    private volatile int of;
    private volatile boolean stopped;
    private volatile boolean over;
    private volatile @Nullable Object result;
    private volatile @Nullable String refusal;

    /** Runs the news at each step and at the end; the answer ends that. */
    Runnable follow(Runnable news) {
        followers.add(news);
        return () -> followers.remove(news);
    }

    boolean told(int finished, int all) {
        done = finished;
        of = all;
        followers.forEach(Runnable::run);
        return !stopped;
    }

    /** After the file that is being dealt with. */
    void stop() {
        stopped = true;
    }

    void end(@Nullable Object came, @Nullable String why) {
        result = came;
        refusal = why;
        over = true;
        followers.forEach(Runnable::run);
    }

    boolean isOver() {
        return over;
    }

    boolean isStopped() {
        return stopped;
    }

    int done() {
        return done;
    }

    int of() {
        return of;
    }

    @Nullable
    Object result() {
        return result;
    }

    @Nullable
    String refusal() {
        return refusal;
    }
}
