package io.lionshare.basic;

import io.lionshare.model.Alliance;

/** Figures about members, checked before scores are made of them. */
final class IndicatorValues {
    private IndicatorValues() {}

    /** One indicator of every member, in order: none may lack it, none may be below 0. */
    static double[] of(Alliance alliance, String indicator) {
        double[] values = alliance.values(indicator);
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw refused(alliance, i, indicator, values[i], "be >= 0");
            }
        }
        return values;
    }

    /** The same scores, of which at least one must be above 0. */
    static double[] requireAnyAboveZero(double[] scores, String what) {
        for (double score : scores) {
            if (score > 0) {
                return scores;
            }
        }
        throw new IllegalArgumentException(what + " must be > 0 for at least one member");
    }

    static IllegalArgumentException refused(
            Alliance alliance, int member, String indicator, double value, String condition) {
        return new IllegalArgumentException(
                indicator + " of " + alliance.members().get(member).id() + " (" + value + ") must " + condition);
    }
}
