package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import org.attest.reports.Paper.Chapter;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/**
 * Makes the paper of a pack from its frozen figures and people's words: the cover, then the sections in the order of the
 * template. A section without anything to show, such as one whose figures the pack has not, is left out.
 */
final class PackPaper {

    private PackPaper() {}

    static Paper of(Pack pack, PackPart part, PackTemplate template) {
        var line = pack.line();
        return new Paper(
                PackLabels.of(pack, part),
                template.aboveTitle() == null ? pack.figures().heading().name() : template.aboveTitle(),
                line.title(),
                "%s · %s · DSPT %s (%s) · Data as at %s"
                        .formatted(
                                part.words(),
                                PackLabels.version(line),
                                line.year(),
                                pack.figures().heading().version(),
                                UkDates.inWords(line.frozenAt())),
                cover(pack, part, template.coverNote()),
                true,
                chapters(pack, part, template.order()));
    }

    private static List<Block> cover(Pack pack, PackPart part, @Nullable String note) {
        var blocks = new ArrayList<>(part == PackPart.PART_1 ? PublicSections.cover(pack) : PackCover.of(pack));
        if (note != null) {
            note.lines().filter(it -> !it.isBlank()).forEach(it -> blocks.add(new Block.Note(it)));
        }
        return blocks;
    }

    private static List<Chapter> chapters(Pack pack, PackPart part, List<Section> order) {
        var chapters = new ArrayList<Chapter>();
        for (var section : order) {
            var blocks = part == PackPart.PART_1
                    ? PublicSections.of(section, pack)
                    : commented(section, pack, PackSections.of(section, pack));
            if (!blocks.isEmpty()) {
                var heading = "%d  %s".formatted(chapters.size() + 1, section.words());
                chapters.add(new Chapter(
                        heading, section.sheet(), section == Section.HEAT_MAP, section == Section.ON_A_PAGE, blocks));
            }
        }
        return chapters;
    }

    private static List<Block> commented(Section section, Pack pack, List<Block> figures) {
        if (figures.isEmpty() || !Section.commented().contains(section)) {
            return figures;
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Words.comment(pack.words().comment(section)));
        blocks.addAll(figures);
        return blocks;
    }
}
