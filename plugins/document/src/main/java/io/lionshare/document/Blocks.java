package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Optional;

/**
 * The plans one below the other, each with its answer in a sentence.
 *
 * @param list one for each plan
 */
public record Blocks(List<Block> list) implements Element {
    /** Copies the list. */
    public Blocks {
        list = List.copyOf(list);
    }

    /**
     * A plan.
     *
     * @param series its position among the series of the report
     * @param meaning half a line; may be empty
     * @param text the largest members
     * @param gauge a part of all; empty if there is none
     */
    public record Block(int series, String meaning, String text, Optional<Gauge> gauge) {
        @Override
        public String toString() {
            return PrintableText.brief(text);
        }
    }

    /**
     * A part of all, as a bar.
     *
     * @param label what it is
     * @param value in percent, within 0 .. 100
     */
    public record Gauge(String label, Figure value) {}

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.blocks(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("blocks " + list);
    }
}
