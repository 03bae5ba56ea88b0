package org.attest.evidence;

/** One answer as it is kept: the field's id, its label and type of that day, and the value as {@link FieldReading.Value} says. */
public record TemplateAnswer(String field, String label, FieldType type, String value) {}
