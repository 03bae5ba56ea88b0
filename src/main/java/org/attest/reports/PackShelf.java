package org.attest.reports;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where files of issued packs lie; what is put there or handed out from there is in the trail. */
@Component
@Transactional
class PackShelf {

    private final KeptPapers files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackShelf(KeptPapers files, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PackFileLine> lines(OrganisationId icb, UUID pack) {
        return files.lines(icb, pack);
    }

    @Transactional(readOnly = true)
    Optional<PackFile> find(PackLine pack, PackPart part, PackFormat format) {
        return files.find(pack.organisation(), pack.id(), part, format).map(KeptPaper::file);
    }

    /** Puts a file there for ever; two who make the same file at once cannot both. */
    void keep(PackLine pack, PackPart part, PackFormat format, PackFile file) {
        files.saveAndFlush(new KeptPaper(pack, part, format, file, clock.instant()));
        say(pack, "filed", part, format, file);
    }

    void handOut(PackLine pack, PackPart part, PackFormat format, PackFile file) {
        say(pack, "downloaded", part, format, file);
    }

    private void say(PackLine pack, String verb, PackPart part, PackFormat format, PackFile file) {
        events.publishEvent(new PackChanged(
                pack.organisation(),
                verb,
                pack.id(),
                Arrays.asList(
                        FieldChange.of("part", null, part),
                        FieldChange.of("format", null, format),
                        FieldChange.of("sha256", null, file.sha256()))));
    }
}
