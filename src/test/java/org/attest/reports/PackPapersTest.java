package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGeneratorFactory;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who is given smaller papers, what is kept of them, and what the trail says. */
@AttestTest
class PackPapersTest {

    @Autowired
    SystemWorld world;

    @Autowired
    BoardPack packs;

    @Autowired
    PackFiles files;

    @Autowired
    PackPapers papers;

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
    void thoseOfAnIssuedPackAreKeptBesideItsFilesAndStayTheSameBytes() {
        var draft = freeze();
        for (var kind : PaperKind.smaller()) {
            assertThat(paper(secretary, draft, kind).name()).contains("Draft");
        }
        assertThat(world.by(secretary, () -> papers.kept(icb(), draft.line().id())))
                .isEmpty();
        var issued = issue(draft);
        var first = paper(secretary, issued, PaperKind.SUPPLIERS);
        assertThat(first.name())
                .startsWith("OFFICIAL-SENSITIVE Supplier-paper Pack-1 ")
                .endsWith(".docx");
        assertThat(paper(system.atIcb(Role.BOARD_READER), issued, PaperKind.SUPPLIERS)
                        .content())
                .isEqualTo(first.content());
        assertThat(world.by(secretary, () -> papers.kept(icb(), issued.line().id())))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.paper()).isEqualTo(PaperKind.SUPPLIERS);
                    assertThat(it.sha256()).isEqualTo(first.sha256());
                });
        assertThat(world.by(secretary, () -> files.kept(icb(), issued.line().id())))
                .as("they are no files of the whole pack")
                .isEmpty();
        database.sql("update board_pack_file set content = 'other' where pack_id = :pack")
                .param("pack", issued.line().id())
                .update();
        assertThatThrownBy(() -> paper(secretary, issued, PaperKind.SUPPLIERS))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("altered");
    }

    @Test
    void eachHandOutIsInTheTrailWithItsDigest() {
        var issued = issue(freeze());
        var file = paper(secretary, issued, PaperKind.DSPT);
        assertThat(database.sql("""
                        select concat(what, ' ', changes) from audit_entry where item_id = :pack order by at, id
                        """)
                        .param("pack", issued.line().id().toString())
                        .query(String.class)
                        .list())
                .filteredOn(it -> it.contains("DSPT paper"))
                .hasSize(2)
                .allMatch(it -> it.contains(file.sha256()))
                .last()
                .asString()
                .startsWith("reports.downloaded");
    }

    @Test
    void readersAreGivenThoseOfIssuedPacksAloneAndStrangersNone() {
        var draft = freeze();
        var reader = system.atIcb(Role.BOARD_READER);
        var stranger = world.make(1).atIcb(Role.BOARD_SECRETARY);
        assertThatThrownBy(() -> paper(reader, draft, PaperKind.DSPT)).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() ->
                        world.by(reader, () -> papers.kept(icb(), draft.line().id())))
                .isInstanceOf(UnknownItem.class);
        issue(draft);
        assertThat(paper(reader, draft, PaperKind.EVIDENCE).content()).isNotEmpty();
        assertThatThrownBy(() -> paper(stranger, draft, PaperKind.DSPT)).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() ->
                        world.by(stranger, () -> papers.kept(icb(), draft.line().id())))
                .isInstanceOf(UnknownItem.class);
        var provider = SystemWorld.person(system.trusts().getFirst().id(), Role.PROVIDER_LEAD);
        assertThatThrownBy(() -> paper(provider, draft, PaperKind.DSPT)).isInstanceOf(AccessDeniedException.class);
    }

    private PackFile paper(Caller caller, Pack pack, PaperKind kind) {
        return world.by(caller, () -> papers.paper(icb(), pack.line().id(), kind));
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
