package org.attest.catalogue;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what ships with the product into the database where it is not there yet; what is there stays as it was edited. */
@Component
class CatalogueLoad {

    private final CatalogueTables tables;
    private final CatalogueMemory memory;
    private final ApplicationEventPublisher events;

    CatalogueLoad(CatalogueTables tables, CatalogueMemory memory, ApplicationEventPublisher events) {
        this.tables = tables;
        this.memory = memory;
        this.events = events;
    }

    @Transactional
    void load() {
        for (var version : List.of("v8", "v9")) {
            add(CatalogueFiles.read("caf-dspt-" + version + ".yaml", FrameworkFile.class));
        }
        add(CatalogueFiles.read("crosswalk-v8-v9.yaml", CatalogueFiles.CrosswalkFile.class));
        for (var part : CatalogueFiles.read("objectives.yaml", CatalogueFiles.ObjectivesFile.class)
                .objectives()) {
            add(part);
        }
        for (var part : CatalogueFiles.read("editions.yaml", CatalogueFiles.EditionsFile.class)
                .editions()) {
            add(part.edition());
        }
    }

    /** The audit lists come with their version only, so that one that was removed does not come back. */
    private void add(FrameworkFile file) {
        if (tables.framework(file.version()).isEmpty()) {
            file.auditLists().forEach(it -> tables.keep(new AuditListRow(it.read())));
            add(file.framework());
        }
    }

    @Transactional
    void add(Framework framework) {
        if (tables.framework(framework.version()).isPresent()) {
            return;
        }
        tables.keep(new FrameworkRow(framework.version(), framework.title(), framework.note()));
        var place = 0;
        for (var outcome : framework.outcomes().values()) {
            tables.keep(new OutcomeRow(framework.version(), place++, outcome));
        }
        added("framework", framework.version());
    }

    @Transactional
    void add(CatalogueFiles.CrosswalkFile crosswalk) {
        var versions = new Versions(crosswalk.from(), crosswalk.to());
        if (tables.crosswalks().stream().anyMatch(it -> it.versions().equals(versions))) {
            return;
        }
        var place = 0;
        for (var part : crosswalk.entries()) {
            tables.keep(new CrosswalkRow(crosswalk.from(), crosswalk.to(), place++, part.entry()));
        }
        added("crosswalk", crosswalk.from() + "-" + crosswalk.to());
    }

    private void add(Objective objective) {
        if (tables.objective(objective.number()).isEmpty()) {
            tables.keep(new ObjectiveRow(objective));
            added("objective", String.valueOf(objective.number()));
        }
    }

    private void add(Edition edition) {
        if (tables.edition(edition.year()).isEmpty()) {
            tables.keep(new EditionRow(edition));
            added("edition", edition.year().toString());
        }
    }

    private void added(String kind, String id) {
        tables.edited();
        memory.refreshAfterCommit();
        events.publishEvent(new CatalogueChanged("catalogue.loaded", kind, id, List.of()));
    }
}
