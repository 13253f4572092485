package io.lionshare.robustness.sweep;

import io.lionshare.level.Amounts;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.ClaimSource;
import io.lionshare.score.Scores;
import java.math.BigDecimal;

/** Draws of any rule, each divided exactly. */
final class RuleDraws implements DrawSource {
    private final DrawModel model;

    RuleDraws(DrawModel model) {
        this.model = model;
    }

    @Override
    public void fill(long from, int count, DrawBlock block) {
        for (long draw = from; draw < from + count; draw++) {
            add(block, draw);
        }
    }

    /** Adds one draw. */
    void add(DrawBlock block, long draw) {
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
        Scores scores = Scores.of(model.alliance(), model.scores(draw));
        return Allocator.divide(
                        model.plan().rule(),
                        claims.problem(
                                model.alliance(),
                                scores,
                                limits,
                                model.requirement().burden().type()))
                .amounts();
    }
}
