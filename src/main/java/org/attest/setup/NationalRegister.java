package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.attest.organisations.OrganisationRegisters;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Publishes invented national statuses by importing a register that was made up in the national layout. */
@Component
class NationalRegister {

    private static final List<String> STATUSES =
            List.of("Standards Met", "Approaching Standards", "Standards Met", "Standards Met", "Standards Not Met");

    private final OrganisationRegisters registers;
    private final Clock clock;

    NationalRegister(OrganisationRegisters registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    void publish(Story story) {
        var today = UkDates.day(clock.instant());
        var published = LocalDate.of(2026, 6, 26);
        var rows = Stream.iterate(0, it -> it < story.organisations().size(), it -> it + 1)
                .map(it -> {
                    var provider = story.organisations().get(it);
                    var status = STATUSES.get(it % STATUSES.size());
                    return row(provider.code(), provider.name(), status, published, "NHS Trust");
                });
        var suppliers = SupplierStory.read().suppliers().stream()
                .filter(it -> it.code() != null && it.published() != null)
                .map(it -> row(
                        String.valueOf(it.code()), it.name(), String.valueOf(it.published()), published, "Company"));
        var lines = Stream.of(
                        Stream.of("Code,Organisation Name,Status,Date Of Publication,Primary Sector,"
                                + "\"Integrated Care Board (where available, from ODS)\""),
                        rows,
                        suppliers)
                .flatMap(it -> it)
                .toList();
        try {
            var file = Files.createTempFile("register", ".csv");
            Files.write(file, lines);
            var preview = registers.preview(file, "register.csv", today.minusDays(2));
            registers.apply(preview, preview.ticked());
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String code, String name, String status, LocalDate published, String sector) {
        return "%s,%s,25/26 %s,%s,%s,"
                .formatted(
                        code,
                        name,
                        status,
                        DateTimeFormatter.ofPattern("dd/MM/uuuu").format(published),
                        sector);
    }
}
