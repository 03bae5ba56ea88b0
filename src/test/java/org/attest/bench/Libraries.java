package org.attest.bench;

import java.util.Set;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes libraries of any size: of one item that was added the database makes copies, twice as many at a time. */
class Libraries {

    private static final String SUBJECTS = "elt(n % 8 + 1, 'Restore test', 'Access review', 'Board minutes',"
            + " 'Phishing exercise', 'Asset list', 'Supplier check', 'Patch report', 'Training record')";

    private static final String COPY = """
            insert into evidence_item (id, number, title, kind, expires_on, points, summary, %1$s)
            select uuid(), n, concat(%2$s, ' ', n), elt(n %% 5 + 1, 'DESIGN', 'OPERATION', 'TEST', 'PEOPLE', 'EXTERNAL'),
              if(n %% 10 = 0, null, date_add('2026-06-01', interval n %% 900 day)), n %% 8,
              concat('What was found and who saw it: ', %2$s, ' of part ', n %% 997), %1$s
            from (select number + ? as n, e.* from evidence_item e where organisation_id = ? and number <= ?) copied""";

    private static final String TEXT = """
            insert into evidence_file (id, organisation_id, item_id, number, name, media_type, size_in_bytes, sha256, added_by, scan)
            select id, organisation_id, id, 1, 'minutes.txt', 'text/plain', 1000, sha2(id, 256), created_by, 'UNSCANNED'
            from evidence_item where organisation_id = ?""";

    private static final String WORDS = """
            insert into evidence_text (item_id, organisation_id, file_id, state, head, words)
            select id, organisation_id, id, 'READ', title,
              concat('minutes meeting agreed timed restored systems hours owner', if(number %% %d = 7, ' zebraquick', ''),
                ' w', number %% 7919, ' x', number %% 6841, ' y', number %% 5821, ' z', number %% 4793, ' v', number %% 3769)
            from evidence_item where organisation_id = ?""";

    private final TestWorld world;
    private final OrganisationDirectory directory;
    private final EvidenceLibrary library;
    private final CurrentUser currentUser;
    private final JdbcTemplate database;

    Libraries(
            TestWorld world,
            OrganisationDirectory directory,
            EvidenceLibrary library,
            CurrentUser currentUser,
            JdbcTemplate database) {
        this.world = world;
        this.directory = directory;
        this.library = library;
        this.currentUser = currentUser;
        this.database = database;
    }

    /** A trust with its library, a neighbour in the same system with a tenth of that, a hundredth of which all may read, and their leads. */
    record Filled(int items, OrganisationId trust, OrganisationId neighbour, Caller lead, Caller icbLead) {}

    Filled of(int items) {
        var made = world.system();
        var icb = made.icb().id();
        var trust = made.provider().id();
        var neighbour = world.organisation(Kind.COMMUNITY_TRUST).id();
        world.attest(() -> {
            directory.setPartner(icb, neighbour, true, "Member trust");
            return true;
        });
        fill(trust, items);
        fill(neighbour, items / 10);
        database.update(
                "update evidence_item set in_system_library = true where organisation_id = ? and number % 100 = 1",
                neighbour.toString());
        database.execute("analyze table evidence_item");
        var icbLead = new Caller(
                made.icbLead().id(),
                made.icbLead().name(),
                Set.of(new Grant(Role.ICB_LEAD, icb)),
                Set.of(icb, trust, neighbour));
        return new Filled(items, trust, neighbour, made.lead().caller(), icbLead);
    }

    /** Gives each item of the trust a file whose words were read: some that are in all of them, one that is in few. */
    void write(Filled system, int everySo) {
        database.update(TEXT, system.trust().toString());
        database.update(WORDS.formatted(everySo), system.trust().toString());
        database.execute("analyze table evidence_file, evidence_text");
    }

    private void fill(OrganisationId organisation, int items) {
        var lead = new Caller(PersonId.next(), "Lead", Set.of(new Grant(Role.PROVIDER_LEAD, organisation)), Set.of());
        var first = EvidenceDetails.titled("Restore test 1", EvidenceKind.OPERATION);
        currentUser.as(lead, () -> library.add(organisation, first));
        var same = String.join(
                ", ",
                database.queryForList(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = 'evidence_item' and is_generated = 'NEVER' and column_name not in"
                                + " ('id', 'number', 'title', 'kind', 'expires_on', 'points', 'summary')",
                        String.class));
        for (var there = 1; there < items; there *= 2) {
            database.update(COPY.formatted(same, SUBJECTS), there, organisation.toString(), items - there);
        }
    }
}
