package org.attest.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What the settings of the machine decide about files: how large, where, and who scans them. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    FileLimits fileLimits(
            @Value("${attest.evidence.largest-file}") DataSize largest,
            @Value("${attest.evidence.quota}") DataSize quota,
            @Value("${attest.evidence.spare-disk}") DataSize spare) {
        return new FileLimits(largest, quota, spare);
    }

    @Bean
    FileStore fileStore(@Value("${attest.data}") Path data, FileLimits limits) {
        return new FolderFileStore(data.resolve("files"), limits.spare());
    }

    @Bean
    VirusScanner virusScanner(
            @Value("${attest.clamav.address}") String address, @Value("${attest.clamav.patience}") Duration patience) {
        return address.isBlank() ? VirusScanner.NONE : new ClamAv(address, patience);
    }
}
