package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The plans one below the other, each with its answer in a sentence.
 *
 * @param list one for each plan
 */
public record Blocks(List<Block> list) implements Element {
    /** Copies the list. */
    public Blocks {
        Objects.requireNonNull(list, "list of blocks");
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
        /** Refuses null. */
        public Block {
            Objects.requireNonNull(meaning, "meaning of a block");
            Objects.requireNonNull(text, "text of a block");
            Objects.requireNonNull(gauge, "gauge of a block");
        }

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
    public record Gauge(String label, Figure value) {
        /** Refuses null. */
        public Gauge {
            Objects.requireNonNull(label, "label of a gauge");
            Objects.requireNonNull(value, "value of a gauge");
        }

        @Override
        public String toString() {
            return PrintableText.brief(label + ": " + value);
        }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.blocks(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("blocks " + list);
    }
}
