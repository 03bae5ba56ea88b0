package org.attest.position;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What ICBs say of places. */
interface PlaceRows extends JpaRepository<KeptPlaces, UUID> {}
