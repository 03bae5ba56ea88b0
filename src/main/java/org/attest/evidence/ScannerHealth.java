package org.attest.evidence;

import java.time.Duration;
import org.attest.components.HealthLine;
import org.springframework.stereotype.Component;

/** Whether files are scanned for viruses. */
@Component
class ScannerHealth implements HealthLine {

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final VirusScanner scanner;

    ScannerHealth(VirusScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String title() {
        return "Virus scan";
    }

    @Override
    public Health look() {
        if (!scanner.configured()) {
            return Health.notConfigured(
                    "Files are not scanned for viruses. Set attest.clamav.address to the socket of a"
                            + " ClamAV daemon and start Attest again; files that are here already are scanned then, too.");
        }
        return scanner.version(PATIENCE)
                .map(it -> Health.ok("The scanner answers: %s.".formatted(it)))
                .orElseGet(() -> Health.attention("The scanner does not answer. New files are kept, and nobody can open"
                        + " them until it does. Look whether clamd runs at the address in attest.clamav.address."));
    }
}
