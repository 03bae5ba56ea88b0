package org.attest.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.components.HealthLine;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Whether each file that a row names was there when the last sweep looked; names those that were not. */
@Component
class FilesHealth implements HealthLine {

    private final FileSweep sweep;
    private final OrganisationDirectory directory;

    FilesHealth(FileSweep sweep, OrganisationDirectory directory) {
        this.sweep = sweep;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String title() {
        return "Files of evidence";
    }

    @Override
    public Health look() {
        var last = sweep.last();
        if (last == null) {
            return Health.attention("Nobody has looked yet whether each file is where it should be. The log says why.");
        }
        var when = UkDates.inWords(last.at());
        return last.lost().isEmpty()
                ? Health.ok("Each file was where it should be, %s. It is looked at once a day.".formatted(when))
                : Health.attention("Files are gone, as was seen %s. Restore them from a backup.".formatted(when))
                        .with(named(last.lost()));
    }

    private List<String> named(List<LostFile> lost) {
        var organisations =
                directory.named(lost.stream().map(LostFile::organisation).collect(Collectors.toSet()));
        return lost.stream()
                .map(it -> {
                    var organisation = organisations.get(it.organisation());
                    var code = organisation == null ? "" : organisation.code() + " ";
                    return "%s%s, version %d of its file".formatted(code, it.reference(), it.version());
                })
                .toList();
    }
}
