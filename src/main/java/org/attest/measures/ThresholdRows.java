package org.attest.measures;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The thresholds that administrators set; they belong to no organisation. */
interface ThresholdRows extends JpaRepository<KeptThresholds, UUID> {

    @Query("""
            select it from KeptThresholds it
            where it.edition = (select max(other.edition) from KeptThresholds other where other.measure = it.measure)""")
    List<KeptThresholds> inForce();

    List<KeptThresholds> findByMeasureOrderByEditionDesc(String measure);
}
