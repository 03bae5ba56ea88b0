package org.attest.reports;

import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;

import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The smaller papers of packs, in Word, OFFICIAL-SENSITIVE, from the figures that the pack froze. Those of a draft are made
 * anew each time; those of an issued pack are made when first asked for, kept with their digest, and the same bytes for ever.
 */
@Component
public class PackPapers {

    private final BoardPack packs;
    private final PackTemplates templates;
    private final PackShelf shelf;

    PackPapers(BoardPack packs, PackTemplates templates, PackShelf shelf) {
        this.packs = packs;
        this.templates = templates;
        this.shelf = shelf;
    }

    /**
     * What is kept of an issued pack; nothing of a draft.
     *
     * @throws UnknownItem as {@link BoardPack#pack}
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public List<PaperLine> kept(OrganisationId icb, UUID id) {
        return shelf.papers(icb, packs.pack(icb, id).line().id());
    }

    /**
     * The paper in Word; every hand-out is written down before it leaves.
     *
     * @param kind one of {@link PaperKind#smaller}
     * @throws UnknownItem as {@link BoardPack#pack}
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public PackFile paper(OrganisationId icb, UUID id, PaperKind kind) {
        var pack = packs.pack(icb, id);
        var file = pack.line().issued() ? keptOrMade(pack, kind) : made(pack, kind);
        shelf.handOut(pack.line(), kind, file);
        return file;
    }

    private PackFile keptOrMade(Pack pack, PaperKind kind) {
        return shelf.find(pack.line(), kind).orElseGet(() -> {
            var file = made(pack, kind);
            try {
                shelf.keep(pack.line(), kind, file);
                return file;
            } catch (DataIntegrityViolationException sooner) {
                return shelf.find(pack.line(), kind).orElseThrow(() -> sooner);
            }
        });
    }

    private PackFile made(Pack pack, PaperKind kind) {
        var paper = SmallerPaper.of(pack, kind, templates.find(pack.line().organisation()));
        var format = PackFormat.WORD;
        return new PackFile(paper.labels().fileName() + "." + format.ending(), format.mediaType(), format.make(paper));
    }
}
