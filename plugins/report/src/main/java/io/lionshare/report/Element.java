package io.lionshare.report;

import java.util.List;
import java.util.function.Supplier;

/** A thing that can be shown. */
public sealed interface Element permits Element.Detail, Element.Folded, Chart {
    /** A thing that may be folded: everything but charts, so that the ids of all charts are known while details are folded. */
    sealed interface Detail extends Element permits Prose, Remark, Facts, DataTable {}

    /**
     * A paragraph.
     *
     * @param text sentences
     */
    record Prose(String text) implements Detail {}

    /**
     * A sentence that a reader should not miss, with a word that says of what kind it is.
     *
     * @param label such as {@code Limit} or {@code Tie}
     * @param text a sentence
     */
    record Remark(String label, String text) implements Detail {}

    /**
     * Short things side by side, such as totals or parameters.
     *
     * @param list the things, in order
     */
    record Facts(List<Fact> list) implements Detail {
        /** Any number of facts. */
        public Facts {
            list = List.copyOf(list);
        }
    }

    /**
     * A short thing.
     *
     * @param label what it is
     * @param text what it says
     */
    record Fact(String label, String text) {}

    /**
     * Details that are unfolded when a reader asks for them. They are made when they are written, and not before.
     *
     * @param summary what stands there while they are folded
     * @param details makes the details, the same each time
     */
    record Folded(String summary, Supplier<List<Detail>> details) implements Element {

        /**
         * The details.
         *
         * @return elements, made by this call
         */
        public List<Element> elements() {
            return List.copyOf(details.get());
        }
    }
}
