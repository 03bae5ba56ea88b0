package org.attest.assessments;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation's own answers as text to copy into the national toolkit. Attest submits nothing nationally. Nobody
 * outside the organisation's team gets them: {@link UnknownItem}.
 */
@Component
@Transactional
public class NationalTexts {

    private static final String WHOLE_TEAM = Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER;

    private final Sights sights;
    private final TaskList tasks;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;

    NationalTexts(Sights sights, TaskList tasks, OrganisationDirectory directory, ApplicationEventPublisher events) {
        this.sights = sights;
        this.tasks = tasks;
        this.directory = directory;
        this.events = events;
    }

    /** One outcome, for those who see the whole answer. */
    @AllowedTo(AllowedTo.OWN_TEAM)
    @Transactional(readOnly = true)
    public NationalText one(AssessmentRef ref, OutcomeCode outcome) {
        var task = tasks.one(ref, sights.of(ref.organisation()), outcome);
        if (!task.whole()) {
            throw new UnknownItem();
        }
        return NationalText.of(task.outcome(), task.answer(), ref.year());
    }

    /** Every outcome in the order of the codes. */
    @AllowedTo(WHOLE_TEAM)
    @Transactional(readOnly = true)
    public List<NationalText> all(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        sight.requireAll();
        return tasks.of(ref, sight, TaskFilter.ALL).stream()
                .map(it -> NationalText.of(it.outcome(), it.answer(), ref.year()))
                .toList();
    }

    /** The same as one text file, marked, with an entry in the trail. */
    @AllowedTo(WHOLE_TEAM)
    public String export(AssessmentRef ref) {
        var all = all(ref);
        var body = all.stream().map(it -> it.name() + "\n" + it.text()).collect(Collectors.joining("\n\n\n"));
        events.publishEvent(new NationalTextsExported(ref, all.size(), Sha256.ofText(body)));
        return "%s%n%s, DSPT %s: texts for the national toolkit. Attest does not submit them.%n%n%s%n"
                .formatted(
                        Marking.OFFICIAL_SENSITIVE.words(),
                        directory.find(ref.organisation()).name(),
                        ref.year(),
                        body);
    }
}
