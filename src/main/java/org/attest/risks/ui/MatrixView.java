package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.organisations.Organisation;
import org.attest.risks.BandMap;
import org.attest.risks.Matrix;
import org.attest.risks.Moves;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskMatrix;
import org.attest.risks.RiskScales;
import org.attest.risks.Score;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** How many open risks stand in each cell, now and on an earlier day, and what moved. */
@Route(RiskLinks.MATRIX)
@PageTitle("Risk matrix - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class MatrixView extends Div implements AfterNavigationObserver {

    private final RiskMatrix matrix;
    private final RiskScales scales;
    private final Registers registers;
    private final Clock clock;

    MatrixView(RiskMatrix matrix, RiskScales scales, Registers registers, Clock clock) {
        this.matrix = matrix;
        this.scales = scales;
        this.registers = registers;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var seen = registers.seen();
        var one = registers
                .seen(address.get("of"))
                .or(() -> seen.size() == 1 ? seen.stream().findFirst() : Optional.empty());
        var day = day(address);
        add(
                new PageHeader("Risk matrix")
                        .under(Links.to(RiskLinks.LIST, "Risks"))
                        .saying("Open risks by current score. Each number leads to its risks."),
                choices(address, seen, one.orElse(null), day.orElse(null)));
        var organisation = one.map(Organisation::id).orElse(null);
        day.ifPresentOrElse(
                then -> {
                    var compared = matrix.since(organisation, then);
                    add(moved(then, compared.moves()), panel(one, compared.now(), compared.then()));
                },
                () -> add(panel(one, matrix.now(organisation), null)));
    }

    private Component panel(Optional<Organisation> one, Matrix now, @Nullable Matrix then) {
        var caption = "Open risks on %s by consequence and likelihood".formatted(UkDates.inWords(now.day()));
        var table = new MatrixTable(caption, now, then, bands(one), it -> list(one, it));
        var sentence = "%d open %s, %d of them without a current score."
                .formatted(now.total(), now.total() == 1 ? "risk" : "risks", now.notScored());
        var panel = new Panel("Now", new Paragraph(sentence), table);
        if (one.isEmpty()) {
            panel.add(new QuietLine("The bands are the usual ones; each organisation judges by its own."));
        }
        return panel;
    }

    private static Component moved(LocalDate since, Moves moves) {
        var words = new Paragraph(
                "Since %s: %d risen, %d fallen, %d unchanged, %d scored for the first time, %d new, %d closed."
                        .formatted(
                                UkDates.inWords(since),
                                moves.risen(),
                                moves.fallen(),
                                moves.unchanged(),
                                moves.scored(),
                                moves.added(),
                                moves.closed()));
        words.setId("moves");
        return new Panel("What moved", words);
    }

    private BandMap bands(Optional<Organisation> one) {
        return one.map(it -> scales.of(it.id()).scale().bands()).orElse(RiskScales.USUAL.bands());
    }

    private static String list(Optional<Organisation> one, Score score) {
        return one.map(it -> RiskLinks.list(it.code()) + "&").orElse(RiskLinks.LIST + "?") + "cell=" + score.cell();
    }

    private Component choices(
            AddressState address, List<Organisation> seen, @Nullable Organisation one, @Nullable LocalDate day) {
        var row = new Div();
        row.addClassNames("filters", "row");
        if (seen.size() > 1) {
            var register = new Select<String>();
            register.setId("register");
            register.setLabel("Register");
            register.setItems(Stream.concat(
                            Stream.of(""), seen.stream().map(it -> it.code().code()))
                    .toList());
            register.setItemLabelGenerator(
                    it -> registers.seen(it).map(Registers::name).orElse("All registers"));
            register.setValue(one == null ? "" : one.code().code());
            register.addValueChangeListener(
                    it -> address.with("of", it.getValue()).go());
            row.add(register);
        }
        var before = new DatePicker("Compare with");
        before.setId("before");
        before.setLocale(Locale.UK);
        before.setMax(today().minusDays(1));
        before.setClearButtonVisible(true);
        before.setHelperText("A day before today. For example 01/09/2026");
        before.setValue(day);
        before.addValueChangeListener(it -> {
            var chosen = it.getValue();
            if (chosen == null || chosen.isBefore(today())) {
                address.with("before", chosen == null ? null : chosen.toString())
                        .go();
            }
        });
        row.add(before);
        return new Panel("Show", row);
    }

    /** Nonsense in the address, or a day that is not past, compares with nothing. */
    private Optional<LocalDate> day(AddressState address) {
        try {
            return Optional.of(address.get("before"))
                    .filter(it -> !it.isEmpty())
                    .map(LocalDate::parse)
                    .filter(it -> it.isBefore(today()));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
