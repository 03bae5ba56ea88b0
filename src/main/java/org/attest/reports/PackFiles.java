package org.attest.reports;

import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;

import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.shared.OrganisationId;
import org.attest.shared.Progress;
import org.attest.shared.Progress.Phase;
import org.attest.shared.UnknownItem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The files of packs. Those of a draft are made anew whenever somebody asks; those of an issued pack are made once, kept
 * with their digest, and given out as the same bytes for ever. Making one takes seconds: screens do it as long work.
 */
@Component
public class PackFiles {

    private final BoardPack packs;
    private final PackTemplates templates;
    private final PackShelf shelf;

    PackFiles(BoardPack packs, PackTemplates templates, PackShelf shelf) {
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
    public List<PackFileLine> kept(OrganisationId icb, UUID id) {
        return shelf.lines(icb, packs.line(icb, id).id());
    }

    /**
     * The file, made of what is frozen and nothing else; every hand-out is written down before it leaves.
     *
     * @throws UnknownItem as {@link BoardPack#pack}
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public PackFile document(OrganisationId icb, UUID id, PackPart part, PackFormat format) {
        return handOut(icb, id, part, format, prepare(icb, id, part, format));
    }

    /**
     * The same file, which stays here until it is handed out.
     *
     * @throws UnknownItem as {@link BoardPack#pack}
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public PackFile prepare(OrganisationId icb, UUID id, PackPart part, PackFormat format) {
        var pack = packs.pack(icb, id);
        return pack.line().issued() ? keptOrMade(pack, part, format) : made(pack, part, format);
    }

    /** Writes down that a prepared file leaves, each time that it does. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public PackFile handOut(OrganisationId icb, UUID id, PackPart part, PackFormat format, PackFile file) {
        shelf.handOut(packs.line(icb, id), part, format, file);
        return file;
    }

    /** Makes and keeps each file of an issued pack that is not there yet; answers how many it made. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public int make(OrganisationId icb, UUID id) {
        var pack = packs.pack(icb, id);
        if (!pack.line().issued()) {
            return 0;
        }
        var there = shelf.lines(icb, id);
        Progress.current().begin(Phase.MAKING_PAPERS, PackFormat.filesOfAPack() - there.size());
        var made = 0;
        for (var part : PackPart.values()) {
            for (var format : PackFormat.values()) {
                if (there.stream().noneMatch(it -> it.part() == part && it.format() == format)) {
                    Progress.apart(() -> keptOrMade(pack, part, format));
                    made++;
                    Progress.current().step();
                }
            }
        }
        return made;
    }

    private PackFile keptOrMade(Pack pack, PackPart part, PackFormat format) {
        return shelf.find(pack.line(), part, format).orElseGet(() -> {
            var file = made(pack, part, format);
            try {
                shelf.keep(pack.line(), part, format, file);
                return file;
            } catch (DataIntegrityViolationException sooner) {
                return shelf.find(pack.line(), part, format).orElseThrow(() -> sooner);
            }
        });
    }

    private PackFile made(Pack pack, PackPart part, PackFormat format) {
        var paper = PackPaper.of(pack, part, templates.find(pack.line().organisation()));
        return new PackFile(paper.labels().fileName() + "." + format.ending(), format.mediaType(), format.make(paper));
    }
}
