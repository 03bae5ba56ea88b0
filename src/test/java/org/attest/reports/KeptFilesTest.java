package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Files of issued packs are the same bytes for ever; the template counts for what is made after it. */
@AttestTest
class KeptFilesTest {

    @Autowired
    SystemWorld world;

    @Autowired
    BoardPack packs;

    @Autowired
    PackFiles files;

    @Autowired
    PackTemplates templates;

    @Autowired
    JdbcClient database;

    MadeSystem system;
    Caller secretary;

    @BeforeEach
    void aSystemWithASealedTrust() {
        system = world.make(2);
        world.seal(
                system.trusts().getFirst(),
                RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        secretary = system.atIcb(Role.BOARD_SECRETARY);
    }

    @Test
    void anIssuedPacksFilesAreMadeOnceAndStayTheSameBytes() {
        var draft = freeze();
        assertThat(world.by(secretary, () -> files.make(icb(), draft.line().id())))
                .isZero();
        var issued = issue(draft);
        assertThat(world.by(secretary, () -> files.make(icb(), issued.line().id())))
                .isEqualTo(8);
        assertThat(world.by(secretary, () -> files.make(icb(), issued.line().id())))
                .isZero();
        var first = word(issued);
        world.by(secretary, () -> templates.keep(icb(), template().worded("A line of the house", null)));
        assertThat(word(issued).content()).isEqualTo(first.content());
        assertThat(world.by(secretary, () -> files.kept(icb(), issued.line().id())))
                .hasSize(8)
                .filteredOn(it -> it.part() == PackPart.PART_2 && it.format() == PackFormat.WORD)
                .singleElement()
                .satisfies(it -> assertThat(it.sha256())
                        .isEqualTo(Sha256.of(first.content()).hex()));
    }

    @Test
    void aKeptFileThatWasAlteredIsNotGivenOut() {
        var issued = issue(freeze());
        word(issued);
        database.sql("update board_pack_file set content = 'other' where pack_id = :pack")
                .param("pack", issued.line().id())
                .update();
        assertThatThrownBy(() -> word(issued)).isInstanceOf(Refused.class).hasMessageContaining("altered");
    }

    @Test
    void theTemplateOrdersTheSectionsAndWordsTheCoverOfWhatIsMadeAfterIt() throws IOException {
        var last = template().moved(Section.SCORECARD, 100).worded("A line of the house", "How to read this paper");
        var kept = world.by(secretary, () -> templates.keep(icb(), last));
        var paper = PackPaper.of(freeze(), PackPart.PART_2, kept);
        assertThat(paper.owner()).isEqualTo("A line of the house");
        assertThat(paper.cover()).contains(new Block.Note("How to read this paper"));
        assertThat(paper.chapters().getLast().heading()).endsWith(Section.SCORECARD.words());
        assertThat(kept.order()).containsExactlyInAnyOrder(Section.values());
        assertThatThrownBy(() -> world.by(secretary, () -> templates.keep(icb(), last)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aSectionOfALaterVersionStandsBehindTheOneThatItFollowsAsShipped() {
        var old = Arrays.stream(Section.values())
                .filter(it -> it != Section.ON_A_PAGE && it != Section.RISKS)
                .toList()
                .reversed();
        var order = new PackTemplate(old, null, null, 0).order();
        assertThat(order.getFirst()).isEqualTo(Section.ON_A_PAGE);
        assertThat(order.get(order.indexOf(Section.RISKS) - 1)).isEqualTo(Section.MEASURES);
        assertThat(order).containsExactlyInAnyOrder(Section.values());
    }

    @Test
    void onlyTheOwnSecretaryAndAnAdministratorChangeIt() {
        var stranger = world.make(1).atIcb(Role.BOARD_SECRETARY);
        assertThatThrownBy(() -> world.by(stranger, () -> templates.of(icb()))).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(stranger, () -> templates.keep(icb(), PackTemplate.AS_SHIPPED)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(system.icbLead(), () -> templates.of(icb())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PackTemplate template() {
        return world.by(secretary, () -> templates.of(icb()));
    }

    private PackFile word(Pack pack) {
        return world.by(secretary, () -> files.document(icb(), pack.line().id(), PackPart.PART_2, PackFormat.WORD));
    }

    private OrganisationId icb() {
        return system.icb().id();
    }

    private Pack freeze() {
        return world.by(secretary, () -> packs.freeze(icb(), SystemWorld.YEAR, "Cyber assurance"));
    }

    private Pack issue(Pack pack) {
        var line = pack.line();
        return world.by(secretary, () -> packs.issue(icb(), line.id(), line.version()));
    }
}
