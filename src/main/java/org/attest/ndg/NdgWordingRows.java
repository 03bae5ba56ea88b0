package org.attest.ndg;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The imported wording: the catalogue's, so of no organisation. */
interface NdgWordingRows extends JpaRepository<NdgWordingRow, UUID> {

    List<NdgWordingRow> findBySetVersion(String version);

    @Modifying
    @Query("delete from NdgWordingRow it where it.setVersion = :version and it.category = :category")
    int forget(String version, NdgCategory category);
}
