package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.shared.AskedByCommand;
import org.attest.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AttestTest
class AdminRequestsTest {

    @TempDir
    Path data;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    AccountRepository people;

    @Autowired
    Memberships memberships;

    @Autowired
    FirstRun firstRun;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestWorld world;

    AdminRequests requests;
    Path folder;

    @BeforeEach
    void aDataFolder() throws IOException {
        requests = new AdminRequests(
                data, accounts, people, memberships, firstRun, currentUser, transaction, List.of(new Kept()));
        folder = data.resolve("requests");
        OwnerOnly.folder(folder);
    }

    /** Something that can be checked. */
    private static final class Kept implements AskedByCommand {

        @Override
        public String name() {
            return "kept";
        }

        @Override
        public String answer() {
            return "It is as it was.";
        }
    }

    @Test
    void aCheckIsAnsweredByItsNameAndUnknownOnesAreNot() throws IOException {
        assertThat(ask("check\nkept\n")).isEqualTo("It is as it was.");
        assertThat(ask("check\nelse\n")).startsWith("! There is no check of that name.");
    }

    @Test
    void aNewAdministratorGetsALink() throws IOException {
        var email = Ids.next() + "@example.org";
        var answer = ask(email + "\nNew Administrator\n");
        assertThat(answer).startsWith("/welcome/");
        ownAccount.redeem(answer.substring("/welcome/".length()), TestWorld.PASSWORD);
        var made = people.findByEmailKey(email).orElseThrow();
        assertThat(made.name()).isEqualTo("New Administrator");
        assertThat(memberships.of(made.id())).extracting(Membership::role).containsExactly(Role.ADMINISTRATOR);
        assertThat(ask(email + "\n")).as("once more for the same person").startsWith("/welcome/");
    }

    @Test
    void somebodyKnownBecomesAdministratorUnderTheNameTheyHave() throws IOException {
        var lead = world.somebody(
                Role.PROVIDER_LEAD, world.organisation(Kind.ACUTE_TRUST).id());
        assertThat(ask(lead.email() + "\nAnother Name")).startsWith("/welcome/");
        assertThat(memberships.of(lead.id()))
                .extracting(Membership::role)
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PROVIDER_LEAD);
    }

    @Test
    void nonsenseIsAnsweredInWords() throws IOException {
        assertThat(ask("no address\n")).startsWith("! Enter an email address");
        assertThat(ask("")).startsWith("! ");
    }

    @Test
    void aLinkToAnotherFileIsNoRequest() throws IOException {
        var elsewhere = Files.writeString(data.resolve("elsewhere"), Ids.next() + "@example.org\n");
        Files.createSymbolicLink(folder.resolve("a.ask"), elsewhere);
        requests.answerAll();
        assertThat(folder.resolve("a.answer")).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    private String ask(String words) throws IOException {
        Files.writeString(folder.resolve("a.ask"), words);
        requests.answerAll();
        var answer = folder.resolve("a.answer");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(answer)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("a.ask")).doesNotExist();
        var said = Files.readString(answer).strip();
        Files.delete(answer);
        return said;
    }
}
