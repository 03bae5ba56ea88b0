package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What stands in the current version of an item's file: the start of it, and its words as the search wants them. */
@Entity
@Table(name = "evidence_text")
class FileText {

    private static final int LONGEST_HEAD = 4_000;

    @Id
    private UUID itemId;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private UUID fileId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private TextState state;

    @Column(columnDefinition = "text")
    private @Nullable String head;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String words;

    private Instant readAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FileText() {}

    FileText(OrganisationId organisation, UUID item, UUID file, ReadOut out, Instant at) {
        this.organisation = organisation;
        this.itemId = item;
        this.fileId = file;
        this.state = out.state();
        this.readAt = at;
        take(file, out, at);
    }

    final void take(UUID file, ReadOut out, Instant at) {
        fileId = file;
        state = out.state();
        var whole = out.state() == TextState.READ;
        head = whole ? out.text().substring(0, Math.min(LONGEST_HEAD, out.text().length())) : null;
        words = whole ? SearchWords.indexed(out.text()) : null;
        readAt = at;
    }

    UUID itemId() {
        return itemId;
    }

    UUID fileId() {
        return fileId;
    }

    TextState state() {
        return state;
    }

    /** The start of the text as it stands there, empty where nothing could be read. */
    String head() {
        return head == null ? "" : head;
    }
}
