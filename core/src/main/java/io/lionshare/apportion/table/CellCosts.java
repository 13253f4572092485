package io.lionshare.apportion.table;

import io.lionshare.apportion.kernel.DivisorLoops;
import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.flow.ExactCosts;
import io.lionshare.level.Amounts;
import java.math.BigInteger;

/** Unit k + 1 of a cell with v votes costs log(d(k) / v); exactly, the power of d(k) / v that is a fraction of integers. */
final class CellCosts implements ExactCosts {
    private final RoundingSequence sequence;
    private final Amounts votes;
    private final double offset;
    private final double[] logs;

    CellCosts(RoundingSequence sequence, VoteTable table) {
        this.sequence = sequence;
        this.votes = table.votes();
        this.offset = DivisorLoops.of(sequence).offset();
        this.logs = table.approximate().clone();
        for (int cell = 0; cell < logs.length; cell++) {
            logs[cell] = Math.log(logs[cell]);
        }
    }

    @Override
    public double next(int cell, long units) {
        return Math.log(sequence.at(units)) - logs[cell];
    }

    @Override
    public long cheaperThan(int cell, double price, long least, long most) {
        if (least == most) {
            return least;
        }
        double quotient = Math.exp(price + logs[cell]);
        long units = Math.max(least, Math.min(most, (long) Math.ceil(quotient - offset)));
        while (units > least && next(cell, units - 1) >= price) {
            units--;
        }
        while (units < most && next(cell, units) < price) {
            units++;
        }
        return units;
    }

    @Override
    public BigInteger numerator(int cell, long units) {
        return sequence.numerator(units).multiply(votes.denominator().pow(sequence.exponent()));
    }

    @Override
    public BigInteger denominator(int cell, long units) {
        return sequence.denominator(units).multiply(votes.numerator(cell).pow(sequence.exponent()));
    }
}
