package io.lionshare.apportion.table;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of the votes that a row must have to take part: in one of the columns at least, or in all of them together. Either
 * is enough; without both every row takes part.
 *
 * @param ofColumn the part of the votes of some column, within 0 .. 1
 * @param ofAll the part of all votes, within 0 .. 1
 */
public record Quorum(Optional<Fraction> ofColumn, Optional<Fraction> ofAll) {
    /** Refuses parts outside 0 .. 1. */
    public Quorum {
        ofColumn.ifPresent(part -> requirePart("column", part));
        ofAll.ifPresent(part -> requirePart("table", part));
    }

    private static void requirePart(String of, Fraction part) {
        if (part.signum() < 0 || part.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("quorum of a " + of + " (" + part.text() + ") must be within 0 .. 1");
        }
    }

    /**
     * No quorum.
     *
     * @return the quorum that every row reaches
     */
    public static Quorum none() {
        return new Quorum(Optional.empty(), Optional.empty());
    }

    /**
     * The rows that reach it.
     *
     * @param table the votes
     * @return their names
     */
    public Set<String> reached(VoteTable table) {
        Set<String> reached = new TreeSet<>();
        Amounts votes = table.votes();
        int width = table.columns().size();
        Fraction[] ofColumns = new Fraction[width];
        Fraction[] ofRows = new Fraction[table.rows().size()];
        Arrays.fill(ofColumns, Fraction.ZERO);
        Arrays.fill(ofRows, Fraction.ZERO);
        Fraction all = Fraction.ZERO;
        for (int cell = 0; cell < votes.size(); cell++) {
            Fraction number = Fraction.of(votes, cell);
            ofColumns[cell % width] = ofColumns[cell % width].plus(number);
            ofRows[cell / width] = ofRows[cell / width].plus(number);
            all = all.plus(number);
        }
        for (int i = 0; i < ofRows.length; i++) {
            boolean reaches = ofColumn.isEmpty() && ofAll.isEmpty();
            for (int j = 0; j < width && ofColumn.isPresent(); j++) {
                reaches |= Fraction.of(votes, i * width + j)
                                        .compareTo(ofColumn.get().times(ofColumns[j]))
                                >= 0
                        && ofColumns[j].signum() > 0;
            }
            reaches |= ofAll.isPresent() && ofRows[i].compareTo(ofAll.get().times(all)) >= 0;
            if (reaches) {
                reached.add(table.rows().get(i));
            }
        }
        return reached;
    }
}
