package io.lionshare.robustness;

/** How well a figure over weightings is known. */
public enum Certainty {
    /** It is the figure itself, a fraction. */
    EXACT,
    /** It lies between two fractions, proved. */
    BOUNDED,
    /** It is estimated from draws, with a standard error. */
    SAMPLED
}
