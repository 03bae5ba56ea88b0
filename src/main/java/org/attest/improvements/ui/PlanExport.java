package org.attest.improvements.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.PlanFilter;
import org.attest.shared.Marking;

/** The list that the screen shows, all of its pages, as a workbook. */
class PlanExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ImprovementPlan plans;
    private final transient PlanFilter filter;

    PlanExport(ImprovementPlan plans, PlanFilter filter) {
        this.plans = plans;
        this.filter = filter;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var file = plans.export(filter);
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Improvement plans " + filter.year() + ".xlsx");
        event.setContentType(XLSX);
        event.getOutputStream().write(file);
    }
}
