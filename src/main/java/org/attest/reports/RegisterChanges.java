package org.attest.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.position.PackFigures;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.jspecify.annotations.Nullable;

/** What changed in one register from the day of one pack to that of the next, line by line. */
abstract class RegisterChanges<T> {

    final PackFigures before;
    final PackFigures now;
    final LocalDate then;
    final LocalDate today;
    private final Topic topic;
    private final List<PackChange> found = new ArrayList<>();

    RegisterChanges(Topic topic, PackFigures before, PackFigures now, LocalDate then, LocalDate today) {
        this.topic = topic;
        this.before = before;
        this.now = now;
        this.then = then;
        this.today = today;
    }

    abstract List<T> lines(PackFigures figures);

    abstract UUID id(T line);

    abstract void compare(@Nullable T was, T is);

    /** What is no longer there; nothing is said of it unless a register says otherwise. */
    void gone(T was) {}

    List<PackChange> found() {
        var earlier = byId(before);
        var later = byId(now);
        later.forEach((id, is) -> compare(earlier.get(id), is));
        earlier.forEach((id, was) -> {
            if (!later.containsKey(id)) {
                gone(was);
            }
        });
        return found;
    }

    private Map<UUID, T> byId(PackFigures figures) {
        var byId = new LinkedHashMap<UUID, T>();
        lines(figures).forEach(it -> byId.put(id(it), it));
        return byId;
    }

    final void say(Way way, int weight, String words) {
        found.add(new PackChange(topic, way, weight, words, true));
    }
}
