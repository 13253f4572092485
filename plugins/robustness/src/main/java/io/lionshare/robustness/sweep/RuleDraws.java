package io.lionshare.robustness.sweep;

import io.lionshare.level.Amounts;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.ClaimSource;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Draws of any rule, each divided exactly. */
final class RuleDraws implements DrawSource {
    private final DrawModel model;
    private final BigInteger common;
    private final BigInteger[][] shares;

    RuleDraws(DrawModel model) {
        this.model = model;
        this.common = model.shares().stream()
                .map(Amounts::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        this.shares = model.shares().stream().map(this::numerators).toArray(BigInteger[][]::new);
    }

    private BigInteger[] numerators(Amounts share) {
        BigInteger factor = common.divide(share.denominator());
        BigInteger[] numerators = new BigInteger[share.size()];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = share.numerator(i).multiply(factor);
        }
        return numerators;
    }

    @Override
    public void fill(long from, int count, DrawBlock block) {
        for (long draw = from; draw < from + count; draw++) {
            add(draw, block);
        }
    }

    /** Adds one draw. */
    void add(long draw, DrawBlock block) {
        try {
            block.add(amounts(draw).toArray(), model.scale());
        } catch (InfeasibleException e) {
            block.refuse(NoResult.LIMITS);
        } catch (IllegalArgumentException e) {
            block.refuse(NoResult.REFUSED);
        }
    }

    private Amounts amounts(long draw) {
        LimitTree limits = model.limits().tree(model.total(draw), model.limitFactor(draw));
        ClaimSource claims = model.drawsStretch()
                ? ClaimSource.stretched(new BigDecimal(model.stretch(draw)))
                : model.plan().claims();
        Scores scores = Scores.of(model.alliance(), scores(model.weights(draw)));
        return Allocator.divide(
                        model.plan().rule(),
                        claims.problem(
                                model.alliance(),
                                scores,
                                limits,
                                model.requirement().burden().type()))
                .amounts();
    }

    private Amounts scores(Amounts weights) {
        BigInteger[] scores = new BigInteger[model.members()];
        for (int i = 0; i < scores.length; i++) {
            BigInteger sum = BigInteger.ZERO;
            for (int k = 0; k < shares.length; k++) {
                sum = sum.add(weights.numerator(k).multiply(shares[k][i]));
            }
            scores[i] = sum;
        }
        return Amounts.ofFractions(scores, weights.denominator().multiply(common));
    }
}
