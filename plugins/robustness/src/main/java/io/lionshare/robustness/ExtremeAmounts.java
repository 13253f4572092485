package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The least and the greatest amount of a member, at corners of pieces, and the first corner that has it.
 *
 * @param least the least amount
 * @param leastAt where it is
 * @param most the greatest amount
 * @param mostAt where it is
 */
record ExtremeAmounts(Fraction least, Amounts leastAt, Fraction most, Amounts mostAt) {
    /** The extremes within pieces, of which there is one or more; O(pieces &times; corners). */
    static ExtremeAmounts of(List<Piece> pieces, int member) {
        List<Map.Entry<Amounts, Fraction>> amounts =
                pieces.stream().flatMap(piece -> amounts(piece, member)).toList();
        Comparator<Map.Entry<Amounts, Fraction>> byAmount = Map.Entry.comparingByValue();
        Map.Entry<Amounts, Fraction> least = amounts.stream().min(byAmount).orElseThrow();
        // of equal ones the first is kept here, too
        Map.Entry<Amounts, Fraction> most =
                amounts.stream().min(byAmount.reversed()).orElseThrow();
        return new ExtremeAmounts(least.getValue(), least.getKey(), most.getValue(), most.getKey());
    }

    private static Stream<Map.Entry<Amounts, Fraction>> amounts(Piece piece, int member) {
        MemberForm form = piece.cell().members().get(member);
        return piece.simplex().corners().stream()
                .flatMap(corner -> form.at(corner).map(amount -> Map.entry(corner, amount)).stream());
    }
}
