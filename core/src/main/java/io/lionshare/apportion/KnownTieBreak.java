package io.lionshare.apportion;

import io.lionshare.level.Amounts;

/** The tie-breaks that need nothing but the weights and the order of members. */
enum KnownTieBreak implements TieBreak {
    /** The larger weight first, then the member whose id comes first. */
    LARGER_WEIGHT("ties to the larger weight, then by member id") {
        @Override
        public int compare(Amounts weights, int i, int j) {
            int byWeight = weights.compare(j, i);
            return byWeight != 0 ? byWeight : Integer.compare(i, j);
        }
    },
    /** The member whose id comes first. */
    MEMBER_ORDER("ties by member id") {
        @Override
        public int compare(Amounts weights, int i, int j) {
            return Integer.compare(i, j);
        }
    };

    private final String text;

    KnownTieBreak(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
