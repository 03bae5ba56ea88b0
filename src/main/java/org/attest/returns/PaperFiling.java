package org.attest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.attest.evidence.Captured;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.evidence.QuickCapture;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Files a mail or a letter as evidence of the ICB; the library's rules on files hold. */
@Component
class PaperFiling {

    private final QuickCapture capture;
    private final EvidenceLibrary library;

    PaperFiling(QuickCapture capture, EvidenceLibrary library) {
        this.capture = capture;
        this.library = library;
    }

    /** A file of evidence, where it is and what the person calls it. */
    record Paper(Path file, String name) {}

    /** The same file twice is one item. */
    FiledPaper file(OrganisationId icb, Paper paper, String title, LocalDate day) {
        try (var in = Files.newInputStream(paper.file())) {
            return switch (capture.take(icb, paper.name(), in)) {
                case Captured.AlreadyHere it -> new FiledPaper(it.item(), it.reference());
                case Captured.Draft it -> named(it, title, day);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FiledPaper named(Captured.Draft draft, String title, LocalDate day) {
        var item = draft.item();
        var longest = EvidenceDetails.LONGEST_TITLE;
        var shown = title.length() > longest ? title.substring(0, longest) : title;
        var details = EvidenceDetails.titled(shown, EvidenceKind.OPERATION)
                .with(new Lifetime(day, null, null, null))
                .with(Marking.OFFICIAL_SENSITIVE, item.details().visibility());
        library.change(item.ref(), item.version(), details);
        return new FiledPaper(item.ref(), item.reference());
    }
}
