package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import org.attest.position.PackFigures;
import org.attest.reports.Paper.Chapter;
import org.attest.shared.UkDates;

/**
 * Makes a smaller paper from what a pack froze and nothing else: it says no figure that the pack has not, cuts no table, and
 * ends with what its words mean and which pack it comes from.
 */
final class SmallerPaper {

    /** A part of it that has no number yet. */
    record Topic(String heading, boolean wide, List<Block> blocks) {

        Topic {
            blocks = List.copyOf(blocks);
        }

        static Topic of(String heading, List<Block> blocks) {
            return new Topic(heading, false, blocks);
        }

        static Topic of(String heading, Block... blocks) {
            return new Topic(heading, false, List.of(blocks));
        }

        static Topic wide(String heading, Block... blocks) {
            return new Topic(heading, true, List.of(blocks));
        }
    }

    /** What stands on its first page, and what follows. */
    record Content(Block keyFigures, List<Topic> topics) {

        Content {
            topics = List.copyOf(topics);
        }
    }

    private SmallerPaper() {}

    static Paper of(Pack pack, PaperKind kind, PackTemplate template) {
        var line = pack.line();
        var heading = pack.figures().heading();
        var registers = pack.registers();
        var topics = new ArrayList<Topic>();
        var cover = new ArrayList<Block>();
        cover.add(source(pack));
        if (registers == null) {
            cover.add(new Block.Note(Snapshot.NOT_IN_THESE_FIGURES));
        } else {
            var content = content(kind, pack, registers);
            cover.add(content.keyFigures());
            topics.addAll(content.topics());
        }
        var comment = pack.words().comment(kind.section());
        if (comment != null) {
            cover.add(new Block.Heading("Comment"));
            cover.add(Block.Words.of(comment));
        }
        topics.add(Topic.of(Section.DEFINITIONS.words(), PackSections.definitions()));
        topics.add(Topic.of(Section.ORIGIN.words(), PackSections.origin(pack)));
        return new Paper(
                PackLabels.of(pack, kind),
                template.aboveTitle() == null ? heading.name() : template.aboveTitle(),
                kind.words(),
                "%s · %s · DSPT %s (%s) · Data as at %s"
                        .formatted(
                                kind.question(),
                                PackLabels.version(line),
                                line.year(),
                                heading.version(),
                                UkDates.inWords(line.frozenAt())),
                cover,
                false,
                numbered(topics));
    }

    private static Content content(PaperKind kind, Pack pack, PackFigures registers) {
        return switch (kind) {
            case DSPT -> DsptPaper.of(pack, registers);
            case FRAMEWORK -> FrameworkPaper.of(pack, registers);
            case SUPPLIERS -> SupplierPaper.of(pack, registers);
            case EVIDENCE -> EvidencePaper.of(pack, registers);
            case WHOLE -> throw new IllegalArgumentException("The whole pack is no smaller paper");
        };
    }

    private static Grid source(Pack pack) {
        var line = pack.line();
        return Grid.facts(
                "The pack that this paper comes from",
                List.of(
                        Grid.fact("Board pack", line.title() + ", " + PackLabels.version(line)),
                        Grid.fact("Meeting", pack.words().meeting()),
                        Grid.fact("Lead director", pack.words().leadDirector())));
    }

    private static List<Chapter> numbered(List<Topic> topics) {
        var chapters = new ArrayList<Chapter>();
        for (var topic : topics) {
            var heading = "%d  %s".formatted(chapters.size() + 1, topic.heading());
            chapters.add(new Chapter(heading, topic.heading(), topic.wide(), false, topic.blocks()));
        }
        return chapters;
    }
}
