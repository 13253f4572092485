package io.lionshare.robustness.sweep;

/** Why a draw has no amounts. Such draws are counted; they take no part in the other figures. */
public enum NoResult {
    /** No amounts keep the drawn limits. */
    LIMITS(0, "no amounts keep the limits"),
    /** The claims or the rule refuse what was drawn. */
    REFUSED(1, "claims or rule refuse the draw");

    private final int place;
    private final String words;

    NoResult(int place, String words) {
        this.place = place;
        this.words = words;
    }

    /** Where its count stands among all counts; part of the file format. */
    int place() {
        return place;
    }

    /**
     * The reason in a sentence.
     *
     * @return such as "no amounts keep the limits"
     */
    public String words() {
        return words;
    }
}
