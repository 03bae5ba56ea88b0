package org.attest.organisations;

import java.time.LocalDate;

/** One organisation became part of another on a day; both keep their histories. */
public record Succession(Organisation from, Organisation into, LocalDate on) {}
