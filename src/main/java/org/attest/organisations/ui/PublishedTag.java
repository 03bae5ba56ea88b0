package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.PublishedStatus;
import org.jspecify.annotations.Nullable;

/** The national register's word for an organisation, with its year. */
final class PublishedTag {

    private PublishedTag() {}

    static Component of(@Nullable PublishedStatus published) {
        return published == null ? new Tag(Tone.NONE, "Not known") : new Tag(published.tone(), published.words());
    }
}
