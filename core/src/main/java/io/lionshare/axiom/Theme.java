package io.lionshare.axiom;

import java.util.Locale;

/** What an axiom is about. */
public enum Theme {
    /** What this library demands of every rule and method: sums, limits, replay, order of input. */
    CONTRACT,
    /** Members that are alike are treated alike. */
    SYMMETRY,
    /** What a member gets at least, or loses at least. */
    BOUNDS,
    /** A change that favours a member does not make it worse off. */
    MONOTONICITY,
    /** Larger claims are not worse off, neither at one time nor by a change. */
    ORDER_PRESERVATION,
    /** Dividing in two steps is dividing in one. */
    COMPOSITION,
    /** What is gained and what is lost are looked at in the same way. */
    DUALITY,
    /** What some members get is right among themselves. */
    CONSISTENCY,
    /** Members that join, part, or move claims among themselves. */
    MERGING_AND_SPLITTING,
    /** Members that arrive, leave, or come in numbers. */
    POPULATION,
    /** How far whole units stray from exact proportionality. */
    QUOTA;

    /**
     * The theme in words.
     *
     * @return such as {@code order preservation}
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
