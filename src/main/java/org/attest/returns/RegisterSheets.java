package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.improvements.WholeActions;
import org.attest.risks.Risk;
import org.attest.risks.WholeRegister;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.OwnSuppliers;
import org.attest.suppliers.UsedSuppliers;
import org.attest.suppliers.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The registers that the return workbook holds as sheets. */
@Component
class RegisterSheets {

    private final List<RegisterSheet<?, ?>> all;
    private final CurrentUser currentUser;

    RegisterSheets(
            OwnSupplierTable suppliers,
            RiskTable risks,
            ActionTable actions,
            ReadingTable readings,
            OwnSuppliers ownSuppliers,
            UsedSuppliers used,
            Verdicts verdicts,
            WholeRegister wholeRegister,
            WholeActions wholeActions,
            CurrentUser currentUser) {
        this.currentUser = currentUser;
        var ownPart = new RegisterSheet<>(
                ReturnSheet.SUPPLIERS,
                suppliers,
                it -> it.item().name(),
                _ -> null,
                it -> lastOf(ownSuppliers.lastChanges(it), row -> row.supplier().ref()),
                it -> new SupplierStandpoints(it, used, verdicts));
        this.all = List.of(
                ownPart,
                new RegisterSheet<>(
                        ReturnSheet.RISKS,
                        risks,
                        Held::reference,
                        Risk::ref,
                        it -> lastOf(wholeRegister.lastChanges(it), Risk::ref),
                        _ -> Beside.nothing()),
                new RegisterSheet<>(
                        ReturnSheet.ACTIONS,
                        actions,
                        Held::reference,
                        it -> it.action().ref(),
                        it -> lastOf(wholeActions.lastChanges(it), row -> row.action()
                                .ref()),
                        _ -> Beside.nothing()),
                new RegisterSheet<>(
                        ReturnSheet.MEASURES,
                        readings,
                        it -> NamedRows.reading(it.cells()),
                        _ -> null,
                        _ -> it -> new LastChange(it.by(), it.at()),
                        _ -> Beside.nothing()));
    }

    private static <H> Function<H, @Nullable LastChange> lastOf(
            Map<ItemRef, LastChange> changes, Function<H, ItemRef> ref) {
        return it -> changes.get(ref.apply(it));
    }

    /** What an ICB may type for its partners it types on the screen: a workbook holds what an organisation keeps itself. */
    private boolean isOwn(OrganisationId organisation) {
        return currentUser.get().holdsAny(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
    }

    /** Those that the caller fills in for the organisation, each read once. */
    List<OpenRegister<?, ?>> open(OrganisationId organisation) {
        return !isOwn(organisation)
                ? List.of()
                : all.stream()
                        .filter(it -> it.isOpen(organisation))
                        .<OpenRegister<?, ?>>map(it -> it.open(organisation))
                        .toList();
    }
}
