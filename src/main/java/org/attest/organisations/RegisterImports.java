package org.attest.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The receipts of all register imports. */
interface RegisterImports extends JpaRepository<RegisterImport, UUID> {

    List<RegisterImport> findTop20ByOrderByImportedAtDescIdDesc();
}
