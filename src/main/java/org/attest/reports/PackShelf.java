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
        return files.find(pack.organisation(), pack.id(), PaperKind.WHOLE, part, format)
                .map(KeptPaper::file);
    }

    /** Puts a file there for ever; two who make the same file at once cannot both. */
    void keep(PackLine pack, PackPart part, PackFormat format, PackFile file) {
        files.saveAndFlush(new KeptPaper(pack, PaperKind.WHOLE, part, format, file, clock.instant()));
        say(pack, "filed", part, format, file);
    }

    void handOut(PackLine pack, PackPart part, PackFormat format, PackFile file) {
        say(pack, "downloaded", part, format, file);
    }

    @Transactional(readOnly = true)
    List<PaperLine> papers(OrganisationId icb, UUID pack) {
        return files.papers(icb, pack);
    }

    /** A smaller paper, which there is in Word and for members of the meeting only. */
    @Transactional(readOnly = true)
    Optional<PackFile> find(PackLine pack, PaperKind paper) {
        return files.find(pack.organisation(), pack.id(), paper, PackPart.PART_2, PackFormat.WORD)
                .map(KeptPaper::file);
    }

    void keep(PackLine pack, PaperKind paper, PackFile file) {
        files.saveAndFlush(new KeptPaper(pack, paper, PackPart.PART_2, PackFormat.WORD, file, clock.instant()));
        say(pack, "filed", paper, file);
    }

    void handOut(PackLine pack, PaperKind paper, PackFile file) {
        say(pack, "downloaded", paper, file);
    }

    private void say(PackLine pack, String verb, PaperKind paper, PackFile file) {
        events.publishEvent(new PackChanged(
                pack.organisation(),
                verb,
                pack.id(),
                List.of(
                        FieldChange.of("paper", null, paper.words()),
                        FieldChange.of("format", null, PackFormat.WORD),
                        FieldChange.of("sha256", null, file.sha256()))));
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
