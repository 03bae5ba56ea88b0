package org.attest.assessments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AnswerChecks;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.CheckFinding;
import org.attest.assessments.CheckRule;
import org.attest.assessments.Progress;
import org.attest.assessments.SharedVerdict;
import org.attest.assessments.SharedVerdicts;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.EvidenceSharing;
import org.attest.evidence.SharedWith;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Three organisations rest one outcome on one shared item; what their verdicts are is for their ICB alone. */
@AttestTest
@ViewPackages(packages = "org.attest.assessments.ui")
class SharedVerdictsTest extends SpringBrowserlessTest {

    private static final DsptYear YEAR = DsptYear.of("2026-27");
    private static final OutcomeCode A1A = new OutcomeCode("A1.a");

    @Autowired
    TestWorld world;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    AnswerChecks checks;

    @Autowired
    SharedVerdicts verdicts;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    EvidenceSharing sharing;

    @Autowired
    Connections connections;

    private Organisation icb;
    private Organisation north;
    private Organisation south;
    private Organisation east;
    private ItemRef item;

    @BeforeEach
    void threeOrganisationsOfOneSystem() {
        icb = world.organisation(Kind.ICB);
        north = partner();
        south = partner();
        east = partner();
        item = by(
                        lead(north),
                        () -> library.add(
                                north.id(),
                                EvidenceDetails.titled("Joint firewall review", EvidenceKind.OPERATION)
                                        .with(new SharedWith(Set.of(east.id()), true))))
                .ref();
        for (var it : List.of(north, south, east)) {
            by(lead(it), () -> connections.connect(item, ItemRef.outcome(it.id(), "v9", A1A.code()), ""));
        }
        sealed(north, Level.ACHIEVED);
        sealed(south, Level.ACHIEVED);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void differentSealedLevelsAreOneFindingThatNamesOutcomeOrganisationsAndLevels() {
        assertThat(differing()).isEmpty();
        sealed(east, Level.NOT_ACHIEVED);

        var found = differing();
        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.outcome()).isEqualTo(A1A);
            assertThat(it.evidence().title()).contains("Joint firewall review");
            assertThat(it.evidence().address()).contains(north.code().code());
            assertThat(it.levels())
                    .containsExactlyInAnyOrder(
                            new SharedVerdict.Held(north, Level.ACHIEVED),
                            new SharedVerdict.Held(south, Level.ACHIEVED),
                            new SharedVerdict.Held(east, Level.NOT_ACHIEVED));
        });
        var finding = found.getFirst().finding();
        assertThat(finding.rule()).isEqualTo(CheckRule.SHARED_EVIDENCE_DIFFERS);
        assertThat(finding.sentence())
                .contains(north.name() + " Achieved", south.name() + " Achieved", east.name() + " Not achieved");
    }

    @Test
    void whatIsNoLongerSharedOrNoLongerCountsHasNoPartInIt() {
        sealed(east, Level.NOT_ACHIEVED);
        by(lead(north), () -> {
            var now = library.item(north.id(), "E-0001");
            return library.change(item, now.version(), now.details().with(SharedWith.SYSTEM_LIBRARY));
        });
        assertThat(differing()).hasSize(1);
        by(lead(north), () -> sharing.end(item));
        assertThat(differing()).isEmpty();
    }

    @Test
    void withdrawnEvidenceIsNoFinding() {
        sealed(east, Level.NOT_ACHIEVED);
        by(lead(north), () -> review.withdraw(item, "Out of date"));

        assertThat(differing()).isEmpty();
    }

    @Test
    void noProviderAndNoOtherIcbLearnsOfIt() {
        sealed(east, Level.NOT_ACHIEVED);

        for (var it : List.of(lead(north), approver(south), lead(east))) {
            assertThatThrownBy(() -> by(it, () -> verdicts.differing(YEAR))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> by(it, () -> sharing.readers(List.of(item), List.of(south.id()))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(by(lead(north), () -> checks.check(ref(north))).findings())
                .extracting(CheckFinding::rule)
                .doesNotContain(CheckRule.SHARED_EVIDENCE_DIFFERS);
        var other = world.organisation(Kind.ICB);
        var stranger = icbLead(other.id(), Set.of(other.id()));
        assertThat(by(stranger, () -> verdicts.differing(YEAR))).isEmpty();
        assertThat(by(stranger, () -> sharing.readers(List.of(item), List.of(south.id()))))
                .isEmpty();
    }

    @Test
    void itTakesAsManyStatementsForThreeOrganisationsAsForSix() {
        sealed(east, Level.NOT_ACHIEVED);
        var three = statements();
        for (var made = 0; made < 3; made++) {
            var one = partner();
            partners.add(one);
            by(lead(one), () -> connections.connect(item, ItemRef.outcome(one.id(), "v9", A1A.code()), ""));
            sealed(one, Level.ACHIEVED);
        }

        assertThat(statements()).isEqualTo(three).isLessThanOrEqualTo(12);
        assertThat(differing().getFirst().levels()).hasSize(6);
    }

    @Test
    void theIcbReadsItOnItsReviewScreensAndAProviderDoesNot() {
        sealed(east, Level.NOT_ACHIEVED);
        signIn(icbLead(), Role.ICB_LEAD);
        for (var screen : List.of(AssessmentLinks.REVIEWS, AssessmentLinks.review(south.code(), YEAR))) {
            UI.getCurrent().navigate(screen);
            assertThat(headings()).contains(CheckRule.SHARED_EVIDENCE_DIFFERS.words());
            assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains(east.name(), north.name());
        }
        signIn(lead(south), Role.PROVIDER_LEAD);
        UI.getCurrent().navigate(AssessmentLinks.review(south.code(), YEAR));
        assertThat(headings()).contains("At a glance").doesNotContain(CheckRule.SHARED_EVIDENCE_DIFFERS.words());
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).doesNotContain(east.name());
    }

    private final List<Organisation> partners = new ArrayList<>();

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private long statements() {
        return StatementCount.of(this::differing);
    }

    private List<SharedVerdict> differing() {
        return by(icbLead(), () -> verdicts.differing(YEAR));
    }

    private Organisation partner() {
        var made = world.organisation(Kind.ACUTE_TRUST);
        world.attest(() -> {
            directory.setPartner(icb.id(), made.id(), true, "Member trust");
            return true;
        });
        return made;
    }

    private void sealed(Organisation organisation, Level level) {
        var ref = ref(organisation);
        by(
                lead(organisation),
                () -> assessments.saveAll(
                        ref,
                        assessments.tasks(ref, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(),
                                        it.answer().version(),
                                        it.outcome().code().equals(A1A)
                                                ? level
                                                : it.outcome().allowed().getLast(),
                                        "So it is.",
                                        null,
                                        null,
                                        Progress.READY))
                                .toList()));
        by(lead(organisation), () -> {
            assessments.submit(ref);
            return true;
        });
        by(approver(organisation), () -> assessments.signOff(ref, "True."));
    }

    private static AssessmentRef ref(Organisation organisation) {
        return new AssessmentRef(organisation.id(), YEAR);
    }

    private static Caller lead(Organisation organisation) {
        return caller(Role.PROVIDER_LEAD, organisation);
    }

    private static Caller approver(Organisation organisation) {
        return caller(Role.APPROVER, organisation);
    }

    private static Caller caller(Role role, Organisation organisation) {
        return new Caller(PersonId.next(), "Somebody", Set.of(new Grant(role, organisation.id())), Set.of());
    }

    private Caller icbLead() {
        var overseen = new ArrayList<>(List.of(icb.id(), north.id(), south.id(), east.id()));
        partners.forEach(it -> overseen.add(it.id()));
        return icbLead(icb.id(), Set.copyOf(overseen));
    }

    private static Caller icbLead(OrganisationId icb, Set<OrganisationId> overseen) {
        return new Caller(PersonId.next(), "ICB", Set.of(new Grant(Role.ICB_LEAD, icb)), overseen);
    }

    private static void signIn(Caller caller, Role role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
