package org.attest.reports;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the charts of a PDF where the page has a place for them: as lines and areas, sharp at any size. */
final class PdfChartDrawers implements FSObjectDrawerFactory {

    static final String TYPE = "chart";

    private final List<Chart> charts;
    private final PdfLetters letters = new PdfLetters();

    PdfChartDrawers(List<Chart> charts) {
        this.charts = charts;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        var chart = charts.get(Integer.parseInt(element.getAttribute("data-chart")));
        return (_, x, y, width, height, device, _, dots) -> {
            var wide = width / dots;
            var high = height / dots;
            device.drawWithGraphics((float) x, (float) y, (float) wide, (float) high, graphics -> new PdfChart(
                            graphics, letters, chart, wide, high)
                    .draw());
            return Map.of();
        };
    }
}
