package org.attest.organisations;

import static org.attest.access.Role.Name.ADMINISTRATOR;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.attest.access.AllowedTo;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty directory with the organisations of a real system: public facts only, no status and no level. */
@Component
public class OrganisationSetUp {

    private static final String SOUTH_WEST_LONDON = "set-up/swl-organisations.csv";

    private final OrganisationDirectory directory;

    OrganisationSetUp(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** Adds the partners of South West London, unless the directory already has the ICB; returns the ICB. */
    @AllowedTo(ADMINISTRATOR)
    @Transactional
    public Organisation southWestLondon() {
        var rows = read();
        var icbCode = new OdsCode(rows.getFirst().get("ods_code"));
        var held = directory.findByCode(icbCode);
        if (held.isPresent()) {
            return held.get();
        }
        rows.forEach(this::add);
        var icb = directory.findByCode(icbCode).orElseThrow();
        rows.stream()
                .skip(1)
                .forEach(it -> directory.setPartner(
                        icb.id(),
                        organisation(it.get("ods_code")).id(),
                        it.get("reports_here").equals("yes"),
                        it.get("relationship")));
        rows.stream()
                .filter(it -> !it.get("succeeded_by").isEmpty())
                .forEach(it -> directory.succeed(
                        organisation(it.get("ods_code")).id(),
                        organisation(it.get("succeeded_by")).id(),
                        LocalDate.parse(it.get("closed_on"))));
        return icb;
    }

    private void add(CSVRecord row) {
        directory.add(new NewOrganisation(
                new OdsCode(row.get("ods_code")),
                row.get("name"),
                Kind.valueOf(row.get("kind")),
                DsptCategory.valueOf(row.get("dspt_category"))));
    }

    private Organisation organisation(String code) {
        return directory.findByCode(new OdsCode(code)).orElseThrow();
    }

    private static List<CSVRecord> read() {
        var format =
                CSVFormat.Builder.create().setHeader().setSkipHeaderRecord(true).get();
        try (var in = new InputStreamReader(
                        new ClassPathResource(SOUTH_WEST_LONDON).getInputStream(), StandardCharsets.UTF_8);
                var parser = format.parse(in)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
