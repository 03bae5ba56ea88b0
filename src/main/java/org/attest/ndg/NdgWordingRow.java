package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The imported wording of one evidence item as it is kept. */
@Entity
@Table(name = "ndg_wording")
class NdgWordingRow {

    @Id
    private UUID id;

    @Column(name = "set_version")
    private String setVersion;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NdgCategory category;

    private String reference;

    @Column(columnDefinition = "mediumtext")
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable AnswerKind answerKind;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgWordingRow() {}

    NdgWordingRow(String version, NdgWording wording) {
        this.id = Ids.next();
        this.setVersion = version;
        this.category = wording.category();
        this.reference = wording.ref().written();
        this.wording = wording.text();
        this.answerKind = wording.kind();
    }

    NdgWording wording() {
        return new NdgWording(category, new NdgRef(reference), wording, answerKind);
    }
}
