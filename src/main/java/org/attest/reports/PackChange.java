package org.attest.reports;

/**
 * One thing that is not as it was in the last pack.
 *
 * @param weight how much it matters beside others; only for choosing
 * @param names whether its words name an organisation, supplier or risk, or count few: then it is not for the public
 */
public record PackChange(Topic topic, Way way, int weight, String words, boolean names) {

    /** What changed. */
    public enum Topic {
        OBJECTIVES("Objectives"),
        RETURNS("Returns"),
        OUTCOMES("Outcomes"),
        FORECASTS("Forecasts and audits"),
        RISKS("Risks"),
        SUPPLIERS("Suppliers"),
        MEASURES("Measures"),
        MILESTONES("Milestones");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether that is good. */
    public enum Way {
        BETTER("▲", "Better"),
        WORSE("▼", "Worse"),
        NEITHER("–", "Neither");

        private final String symbol;
        private final String words;

        Way(String symbol, String words) {
            this.symbol = symbol;
            this.words = words;
        }

        public String symbol() {
            return symbol;
        }

        public String words() {
            return words;
        }
    }
}
