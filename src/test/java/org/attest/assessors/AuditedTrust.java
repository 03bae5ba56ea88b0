package org.attest.assessors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.assessments.Seal;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.AuditList;
import org.attest.catalogue.Editions;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceFile;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Filling;
import org.attest.evidence.TemplatedEvidence;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Trusts with a sealed year and an assessor, made through the front doors; each test makes its own. */
@Component
public class AuditedTrust {

    public static final DsptYear YEAR = DsptYear.of("2026-27");
    public static final String GROUP = "Trusts of the assessors' tests";
    public static final OutcomeCode A1A = new OutcomeCode("A1.a");
    public static final OutcomeCode B2A = new OutcomeCode("B2.a");
    public static final OutcomeCode D1A = new OutcomeCode("D1.a");
    public static final OutcomeCode E1A = new OutcomeCode("E1.a");

    private static final AtomicInteger MADE = new AtomicInteger();

    private final TestWorld world;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Assessments assessments;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final TemplatedEvidence templated;
    private final Connections connections;
    private final IndependentAssessments independents;
    private final AssessorDesk desk;

    AuditedTrust(
            TestWorld world,
            Accounts accounts,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            Assessments assessments,
            Editions editions,
            EvidenceLibrary library,
            TemplatedEvidence templated,
            Connections connections,
            IndependentAssessments independents,
            AssessorDesk desk) {
        this.world = world;
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
        this.assessments = assessments;
        this.editions = editions;
        this.library = library;
        this.templated = templated;
        this.connections = connections;
        this.independents = independents;
        this.desk = desk;
    }

    /** A trust of its own ICB. */
    public record Trust(TestWorld.TestSystem system, Somebody assessor) {

        public AssessmentRef ref() {
            return new AssessmentRef(system.provider().id(), YEAR);
        }

        public Caller lead() {
            return system.lead().caller();
        }

        public Caller approver() {
            return system.approver().caller();
        }

        public Caller judge() {
            return assessor.caller();
        }

        public Caller icbLead() {
            var icb = system.icb().id();
            return new Caller(
                    system.icbLead().id(),
                    "ICB lead",
                    Set.of(new Grant(Role.ICB_LEAD, icb)),
                    Set.of(icb, system.provider().id()));
        }

        /** The assessor after the last day here, still busy elsewhere. */
        public Caller judgeElsewhere() {
            return new Caller(
                    assessor.id(),
                    assessor.name(),
                    Set.of(new Grant(Role.ASSESSOR, system.icb().id())),
                    Set.of());
        }
    }

    public Trust make() {
        addList();
        var icb = world.organisation(Kind.ICB);
        var trust = world.organisation(Kind.ACUTE_TRUST);
        run(Caller.ATTEST, () -> directory.setPartner(icb.id(), trust.id(), true, "Member trust"));
        var system = new TestWorld.TestSystem(
                icb,
                trust,
                somebody(Role.ICB_LEAD, icb.id()),
                somebody(Role.PROVIDER_LEAD, trust.id()),
                somebody(Role.CONTRIBUTOR, trust.id()),
                somebody(Role.APPROVER, trust.id()));
        return new Trust(system, somebody(Role.ASSESSOR, trust.id()));
    }

    /** A person known to Attest who never signs in: a password costs a second. An assessor's last day is 30 June 2027. */
    public Somebody somebody(Role role, OrganisationId organisation) {
        var number = MADE.incrementAndGet();
        var person = new NewPerson(role.words() + " " + number, "audited." + number + "@example.org");
        var until = role == Role.ASSESSOR ? LocalDate.of(2027, 6, 30) : null;
        var link = by(Caller.ATTEST, () -> accounts.add(person, role, organisation, LocalDate.of(2026, 1, 1), until));
        return new Somebody(link.person(), person.name(), person.email(), role, organisation);
    }

    /** Takes the audit list of these tests away again. */
    public void removeList() {
        run(Caller.ATTEST, () -> {
            if (hasList()) {
                editions.removeAuditList(YEAR, GROUP);
            }
        });
    }

    /** An audit list of this year with two mandatory outcomes and one to choose. */
    public void addList() {
        run(Caller.ATTEST, () -> {
            if (!hasList()) {
                editions.addAuditList(new AuditList(YEAR, GROUP, 1, List.of(A1A, B2A)));
            }
        });
    }

    private boolean hasList() {
        return editions.auditLists(YEAR).stream().anyMatch(it -> it.group().equals(GROUP));
    }

    /** Gives every outcome the lowest level that it allows, and seals that. */
    public Seal seal(Trust trust) {
        run(trust.lead(), () -> {
            assessments.saveAll(
                    trust.ref(),
                    assessments.tasks(trust.ref(), TaskFilter.ALL).stream()
                            .map(it -> new AnswerChange(
                                    it.outcome().code(),
                                    it.answer().version(),
                                    it.outcome().allowed().getFirst(),
                                    "Claimed of " + it.outcome().title(),
                                    null,
                                    null,
                                    Progress.READY))
                            .toList());
            assessments.submit(trust.ref());
        });
        return by(trust.approver(), () -> assessments.signOff(trust.ref(), "I confirm that this is true."));
    }

    public ItemRef evidence(Trust trust, EvidenceDetails details, OutcomeCode... outcomes) {
        return by(trust.lead(), () -> {
            var item = library.add(trust.ref().organisation(), details).ref();
            for (var outcome : outcomes) {
                connections.connectAll(List.of(
                        new Connecting(item, ItemRef.outcome(trust.ref().organisation(), "v9", outcome.code()))));
            }
            return item;
        });
    }

    public ItemRef evidence(Trust trust, String title, OutcomeCode... outcomes) {
        return evidence(trust, EvidenceDetails.titled(title, EvidenceKind.TEST), outcomes);
    }

    public EvidenceFile attach(Trust trust, ItemRef item, String name, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return by(trust.lead(), () -> library.attach(item, name, bytes)).file();
    }

    /** Says of the trust's first item that it is a restore test which took so many hours. */
    public void fill(Trust trust, ItemRef item, String hours) {
        run(trust.lead(), () -> {
            var now = library.item(trust.ref().organisation(), "E-0001");
            var answers = new HashMap<>(Map.of(
                    "system", "Ward system",
                    "tier", "Tier 1 (critical)",
                    "tested-on", "2026-11-03",
                    "kind-of-test", "Whole system",
                    "rto-target", "4",
                    "rpo-target", "24",
                    "rpo-actual", "12",
                    "result", "Passed"));
            answers.putAll(
                    Map.of("rto-actual", hours, "immutable", "No", "checked-by", "Jo Ward", "scope", "Main site"));
            templated.change(new EvidenceChange(item, now.version(), now.details()), new Filling("T15", answers));
        });
    }

    public Independent open(Trust trust) {
        return by(
                trust.lead(),
                () -> independents.open(
                        trust.ref(), GROUP, Set.of(trust.assessor().id())));
    }

    /** A sealed year, opened for the assessor. */
    public Independent sealedAndOpen(Trust trust) {
        seal(trust);
        return open(trust);
    }

    /** The first assessor agrees with what is claimed of the whole sample, and concludes. */
    public void conclude(Trust trust, Independent opened) {
        run(trust.judge(), () -> {
            independents.choose(opened.id(), Set.of(D1A));
            for (var outcome : List.of(A1A, B2A, D1A)) {
                var seen = independents.outcome(opened.id(), outcome);
                desk.save(
                        opened.id(),
                        outcome,
                        seen.version(),
                        new Judgement(seen.claim().level(), "As claimed."));
            }
            independents.weigh(opened.id(), new Overall("Moderate", "Medium", ""));
            independents.conclude(opened.id(), "I looked at it myself.");
        });
    }

    public <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    public void run(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }
}
