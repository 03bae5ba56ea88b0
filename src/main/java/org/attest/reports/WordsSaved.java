package org.attest.reports;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of saving the words of a pack. */
public sealed interface WordsSaved {

    /** Kept; go on from this version. */
    record Done(Pack pack) implements WordsSaved {}

    /**
     * Words for the public name somebody, and nobody said yet that this may be published: nothing was saved.
     *
     * @param found what they name, by where it stands
     */
    record Named(Map<PublicPlace, List<PublicNames.Found>> found) implements WordsSaved {

        public Named {
            found = Collections.unmodifiableMap(new TreeMap<>(found));
        }
    }

    /** Somebody else changed the words after they were read: nothing was saved, and these are theirs. */
    record Conflict(Pack theirs) implements WordsSaved {}
}
