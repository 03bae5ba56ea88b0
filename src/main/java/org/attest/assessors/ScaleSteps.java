package org.attest.assessors;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The scales of results; they belong to no organisation. */
interface ScaleSteps extends JpaRepository<ScaleStep, UUID> {}
