package org.attest.improvements;

/** How weighty the reviewer found a recommendation. */
public enum RecommendationSort {
    PRIORITY("Priority"),
    OTHER("Other");

    private final String words;

    RecommendationSort(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
