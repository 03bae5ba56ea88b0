package org.attest.returns;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Scope;
import org.attest.accounts.Accounts;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.TemplatedEvidence;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the rows of a template's workbook beside what Attest holds at this moment. */
@Component
class TemplateJudging {

    private final TemplateStore store;
    private final EvidenceLibrary library;
    private final TemplatedEvidence templated;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    TemplateJudging(
            TemplateStore store,
            EvidenceLibrary library,
            TemplatedEvidence templated,
            Accounts accounts,
            CurrentUser currentUser) {
        this.store = store;
        this.library = library;
        this.templated = templated;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** A file that was read. */
    record Read(String fileName, Sha256 hash, TemplateParser.Parsed parsed) {}

    /** @throws ReturnRefused for a workbook that was made for another organisation or another template */
    TemplatePreview judge(OrganisationId organisation, Read read) {
        var template = read.parsed().template();
        var known = workbook(organisation, read.parsed().rows().workbook());
        if (known.isPresent() && !known.get().organisation().equals(organisation)) {
            throw new ReturnRefused(ProblemKind.OTHER_ORGANISATION);
        }
        if (known.isPresent() && !known.get().template().equals(template.id())) {
            throw new ReturnRefused(ProblemKind.TWO_IDENTITIES);
        }
        var source = known.map(it -> it.id().toString())
                .orElseGet(() -> "file:" + read.hash().hex());
        return judge(
                organisation,
                template,
                read.fileName(),
                known.isEmpty(),
                read.parsed().rows(),
                source);
    }

    /** The same rows beside Attest as it is now. */
    TemplatePreview again(TemplatePreview shown) {
        return judge(
                shown.organisation(),
                shown.template(),
                shown.fileName(),
                shown.twoWay(),
                shown.parsed(),
                shown.source());
    }

    private TemplatePreview judge(
            OrganisationId organisation,
            EvidenceTemplate template,
            String fileName,
            boolean twoWay,
            ParsedTemplate parsed,
            String source) {
        var reading = new TemplateReading(accounts.colleagues(organisation));
        var rows = new TemplateChecker(template, parsed, held(organisation, source), reading).check();
        return new TemplatePreview(organisation, template, fileName, twoWay, rows, parsed.problems(), parsed, source);
    }

    private TemplateChecker.Held held(OrganisationId organisation, String source) {
        var earlier = store.rowsOf(organisation, source);
        var items = library.byReference(
                organisation, earlier.stream().map(KeptTemplateRow::reference).toList());
        var titles = new HashMap<String, String>();
        library.live(organisation).forEach(it -> titles.put(Normal.folded(it.title()), it.reference()));
        return new TemplateChecker.Held(earlier, items, cells(items.values()), titles);
    }

    private Map<String, Map<String, CellText>> cells(Collection<EvidenceItem> items) {
        var filled = templated.of(items);
        var names = accounts.names(items.stream()
                .map(it -> it.details().responsible().owner())
                .filter(Objects::nonNull)
                .toList());
        var cells = new HashMap<String, Map<String, CellText>>();
        items.forEach(it -> cells.put(it.reference(), TemplateNow.cells(it.details(), filled.get(it.ref()), names)));
        return cells;
    }

    private Optional<KeptTemplateWorkbook> workbook(OrganisationId organisation, @Nullable String id) {
        var caller = currentUser.get();
        var scope = caller.equals(Caller.ATTEST) ? Scope.of(organisation) : caller.scope(TemplateWorkbook.FILLING);
        try {
            return id == null ? Optional.empty() : store.workbook(scope, UUID.fromString(id));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
