package org.attest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.access.AllowedTo;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** The rules of {@code ArchitectureTest}, each with the reason why. */
public final class Rules {

    /** Where a module stands; it may use only those in rows below its own. */
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("setup", 14),
            Map.entry("shell", 13),
            Map.entry("notifications", 12),
            Map.entry("campaigns", 11),
            Map.entry("returns", 10),
            Map.entry("reports", 10),
            Map.entry("figures", 11),
            Map.entry("position", 9),
            Map.entry("improvements", 8),
            Map.entry("risks", 7),
            Map.entry("assessors", 7),
            Map.entry("suppliers", 6),
            Map.entry("ndg", 6),
            Map.entry("assessments", 6),
            Map.entry("measures", 6),
            Map.entry("evidence", 5),
            Map.entry("audit", 5),
            Map.entry("comments", 4),
            Map.entry("accounts", 3),
            Map.entry("connections", 3),
            Map.entry("organisations", 2),
            Map.entry("catalogue", 2),
            Map.entry("access", 1),
            Map.entry("components", 1),
            Map.entry("spreadsheets", 1),
            Map.entry("jobs", 2),
            Map.entry("drafts", 2),
            Map.entry("database", 1),
            Map.entry("shared", 0));

    /** Classes that may speak SQL themselves, each for a written reason. */
    private static final Set<String> SQL_ALLOWED = Set.of(
            "org.attest.database.TableRights", // hands out the rights that the schema cannot give itself
            "org.attest.database.DatabaseConfiguration",
            "org.attest.position.MilestoneFigures", // counts over a published view, within a scope
            "org.attest.position.PackAssuranceRows", // what a pack freezes, of published views, within a scope
            "org.attest.position.PackEventRows",
            "org.attest.position.PackMeasureRows",
            "org.attest.position.PackProgrammeRows",
            "org.attest.position.PackRiskRows",
            "org.attest.position.PackSheetRows",
            "org.attest.position.PackSupplierRows",
            "org.attest.position.SqlRow", // reads the columns of these
            "org.attest.position.RegisterFigures", // counts over published views, within a scope
            "org.attest.position.MemberRows", // who reports to one ICB, over published views and what is kept of them
            "org.attest.position.PositionCounts", // keeps its own counters from published views, set by set
            "org.attest.position.SealedRows", // earlier and present seals over published views, within a scope
            "org.attest.position.WhatIfRows", // one recursive walk over the published links, within a scope
            "org.attest.position.PositionRows"); // the read model over published views, always within a scope

    public static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("only records leave a module");

    public static final ArchRule SCREENS_ARE_REACHED_BY_LINK_NEVER_BY_CLASS = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .because("a screen is known by its address");

    public static final ArchRule ONLY_SCREENS_KNOW_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.attest", "org.attest.components..", "org.attest.shell..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin..")
                    .and(not(resideInAnyPackage("com.vaadin.flow.spring.security..", "com.vaadin.flow.server.auth.."))))
            .because("rules and figures must not know how they are shown");

    public static final ArchRule ONLY_SPREADSHEETS_AND_REPORTS_KNOW_POI = noClasses()
            .that()
            .resideOutsideOfPackages("org.attest.spreadsheets..", "org.attest.reports..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                    .and(not(resideInAnyPackage("org.apache.poi.hsmf..")))) // mails, read in a process of their own
            .because("there is one door to spreadsheets");

    public static final ArchRule FILES_ARE_READ_UNDER_WATCH = noClasses()
            .that()
            .resideOutsideOfPackage("org.attest.spreadsheets..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "SheetReader.open or limits of one's own",
                    call -> (call.getTargetOwner().isEquivalentTo(SheetReader.class)
                                    && call.getTarget().getName().equals("open"))
                            || call.getTargetOwner().isEquivalentTo(Limits.class)))
            .because("the settings say how much is read, and a parser that hangs is given up");

    public static final ArchRule NO_SQL_OUTSIDE_THE_ALLOW_LIST = noClasses()
            .that(are(not(inTheAllowList())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..")
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "native queries", call -> call.getTarget().getName().startsWith("createNative")))
            .because("a query of one's own can forget the scope");

    public static final ArchRule NO_NATIVE_QUERY_AND_NO_CROSS_JOIN = noMethods()
            .should(new ArchCondition<>("be a native query or cross join") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.tryGetAnnotationOfType(Query.class)
                            .filter(it -> it.nativeQuery()
                                    || it.value().toLowerCase(Locale.ROOT).contains("cross join"))
                            .ifPresent(it -> events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
                }
            })
            .because("both pass by the scope unseen");

    public static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests and packs decide what time it is");

    public static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Dto|Impl)")
            .because("such a name says nothing");

    public static final ArchRule FRONT_DOORS_SAY_WHO_MAY_CALL = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(frontDoor())
            .should(new ArchCondition<>("carry @AllowedTo") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var open = method.isAnnotatedWith(AllowedTo.class)
                            || method.isAnnotatedWith(EventListener.class)
                            || overrides(method);
                    events.add(new SimpleConditionEvent(method, open, method.getFullName() + " has no @AllowedTo"));
                }
            })
            .because("every public method of a front door checks the caller");

    public static final ArchRule EVERY_SCREEN_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    public static final ArchRule NO_HTML_FROM_USERS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Html.class)
            .because("text is shown as text");

    public static final ArchRule NOBODY_IMPORTS_AUDIT = noClasses()
            .that()
            .resideOutsideOfPackage("org.attest.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.attest.audit..")
            .because("the trail listens; nobody calls it");

    private static final String MODULES = "org.attest.";

    private Rules() {}

    /** Edges that lead to the same row or up, as {@code from -> to}. */
    public static Set<String> upwardEdges(JavaClasses code) {
        var found = new TreeSet<String>();
        for (var one : code) {
            for (var dependency : one.getDirectDependenciesFromSelf()) {
                var from = module(one);
                var to = module(dependency.getTargetClass().getBaseComponentType());
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to) && !isDownward(from, to)) {
                    found.add(from + " -> " + to);
                }
            }
        }
        return found;
    }

    /** Empty for what is in no module: the application itself and what others wrote. */
    private static String module(JavaClass one) {
        var name = one.getPackageName();
        return name.startsWith(MODULES) ? name.substring(MODULES.length()).split("\\.")[0] : "";
    }

    public static boolean isDownward(String from, String to) {
        return ROWS.getOrDefault(from, -1) > ROWS.getOrDefault(to, 99);
    }

    private static DescribedPredicate<JavaClass> inTheAllowList() {
        return DescribedPredicate.describe("in the allow-list", it -> SQL_ALLOWED.stream()
                .anyMatch(name -> it.getName().equals(name) || it.getName().startsWith(name + "$")));
    }

    private static DescribedPredicate<JavaClass> frontDoor() {
        return DescribedPredicate.describe(
                "front doors",
                it -> it.getModifiers().contains(JavaModifier.PUBLIC)
                        && it.isMetaAnnotatedWith(Component.class)
                        && !resideInAnyPackage(
                                        "org.attest",
                                        "org.attest.access..",
                                        "org.attest.components..",
                                        "org.attest.shell..")
                                .test(it)
                        && !it.getPackageName().endsWith(".ui")
                        && !simpleNameEndingWith("Configuration").test(it));
    }

    /** Methods of an interface of others (a listener, a contribution) are called by its owner, not by a person. */
    private static boolean overrides(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream().anyMatch(it -> it.tryGetMethod(
                        method.getName(),
                        method.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toArray(String[]::new))
                .isPresent());
    }
}
