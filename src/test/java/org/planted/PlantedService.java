package org.planted;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.poi.ss.usermodel.Workbook;
import org.attest.audit.AuditTrail;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Breaks the rules for names, time, SQL, POI, reading, Vaadin, HTML, audit, screens and front doors. */
@Component
@Route("planted")
public class PlantedService {

    private final JdbcTemplate sql = new JdbcTemplate();

    public Instant moment() {
        return Instant.now();
    }

    public Html html(Workbook workbook, AuditTrail trail) {
        sql.execute("select " + workbook + trail);
        return new Html("<b>hello</b>");
    }

    public Object unwatched(Path file) {
        return SheetReader.open(file, "file", Limits.forReturn());
    }

    @Query(value = "select 1", nativeQuery = true)
    public int nativeQuery() {
        return 1;
    }
}
