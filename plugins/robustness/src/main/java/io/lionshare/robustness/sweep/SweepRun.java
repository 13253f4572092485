package io.lionshare.robustness.sweep;

import java.util.function.LongUnaryOperator;

/** One thread of a sweep at work on a part: it counts the chunks of draws that it is given in a tally of its own. */
final class SweepRun implements LongUnaryOperator {
    private final SweepPart part;
    private final DrawSource source;
    private final DrawBlock block;
    private final Tally tally;

    SweepRun(DrawModel model, SweepPart part) {
        this.part = part;
        this.source = model.source();
        this.block = new DrawBlock(model.members());
        this.tally = new Tally(model.members());
    }

    static long chunks(SweepPart part) {
        return (part.size() + DrawBlock.SIZE - 1) / DrawBlock.SIZE;
    }

    @Override
    public long applyAsLong(long chunk) {
        long from = part.from() + chunk * DrawBlock.SIZE;
        int count = (int) Math.min(DrawBlock.SIZE, part.to() - from);
        block.clear();
        source.fill(from, count, block);
        tally.add(block);
        return count;
    }

    Tally tally() {
        return tally;
    }
}
