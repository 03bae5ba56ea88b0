package org.attest.campaigns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.returns.Arrival;
import org.attest.returns.ReturnWorkbook;
import org.attest.returns.ReturnZips;
import org.attest.returns.ZipLine;
import org.attest.shared.Marking;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** All workbooks of a campaign out in one zip, and many back in at once. */
@Component
public class CampaignFiles {

    private final Campaigns campaigns;
    private final ReturnWorkbook workbook;
    private final ReturnZips zips;
    private final CampaignLoads loads;

    CampaignFiles(Campaigns campaigns, ReturnWorkbook workbook, ReturnZips zips, CampaignLoads loads) {
        this.campaigns = campaigns;
        this.workbook = workbook;
        this.zips = zips;
        this.loads = loads;
    }

    /**
     * Writes the workbook of every organisation that the campaign asks; each holds the sheets that are asked, and of them
     * only what that one shares with the ICB.
     *
     * @return how many were made: all, unless the work was cancelled ({@link Progress}), which ends it after the one it is at
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public int workbooks(UUID id, Path into) {
        var campaign = campaigns.find(id);
        var rows = campaigns.rows(id);
        var made = 0;
        var progress = Progress.current();
        progress.begin(Progress.Phase.MAKING, rows.size());
        try (var out = new ZipOutputStream(Files.newOutputStream(into))) {
            for (var row : rows) {
                var ref = new AssessmentRef(row.organisation().id(), campaign.year());
                out.putNextEntry(new ZipEntry(workbook.fileName(ref)));
                workbook.export(ref, campaign.sheets(), new Kept(out));
                out.closeEntry();
                made++;
                progress.stepWhole();
                if (progress.isCancelled()) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        campaigns.note(id, CampaignEvent.Step.WORKBOOKS_MADE, made);
        return made;
    }

    /** What the zip is called: marking and year, nothing else. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public String fileName(UUID id) {
        return "%s DSPT returns %s.zip"
                .formatted(
                        Marking.OFFICIAL_SENSITIVE.words(), campaigns.find(id).year());
    }

    /**
     * Loads a zip of workbooks for the organisations whose they are, as {@link ReturnZips#load} does.
     *
     * @throws Refused when the campaign is closed, or the zip is hostile
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<ZipLine> load(UUID id, Path zip, Arrival arrival, Path mail, String mailName) {
        var campaign = campaigns.find(id);
        if (!campaign.isOpen()) {
            throw new Refused("This campaign is closed. Reopen it first.");
        }
        try (var load = loads.begin(id)) {
            var lines = zips.load(campaign.year(), zip, arrival, mail, mailName, load::went);
            campaigns.note(id, CampaignEvent.Step.LOADED, (int)
                    lines.stream().filter(ZipLine::isLoaded).count());
            return lines;
        }
    }

    /** The last load of a zip, where it ended before it was whole because Attest itself did. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Optional<BrokenLoad> brokenLoad(UUID id) {
        return loads.broken(campaigns.find(id).id());
    }

    /** A workbook writes itself and closes what it wrote to; the zip stays open. */
    private static final class Kept extends java.io.FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
