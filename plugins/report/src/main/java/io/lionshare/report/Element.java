package io.lionshare.report;

import java.util.List;

/** A thing that can be shown. */
public sealed interface Element permits Element.Prose, Element.Remark, Element.Facts, Element.Folded, DataTable, Chart {
    /**
     * A paragraph.
     *
     * @param text sentences
     */
    record Prose(String text) implements Element {
        /** Any text. */
        public Prose {}
    }

    /**
     * A sentence that a reader should not miss, with a word that says of what kind it is.
     *
     * @param label such as {@code Limit} or {@code Tie}
     * @param text a sentence
     */
    record Remark(String label, String text) implements Element {
        /** Any text. */
        public Remark {}
    }

    /**
     * Short things side by side, such as totals or parameters.
     *
     * @param list the things, in order
     */
    record Facts(List<Fact> list) implements Element {
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
    record Fact(String label, String text) {
        /** Any text. */
        public Fact {}
    }

    /**
     * Details that are unfolded when somebody asks for them.
     *
     * @param summary what stands there while they are folded
     * @param elements the details
     */
    record Folded(String summary, List<Element> elements) implements Element {
        /** Any number of elements. */
        public Folded {
            elements = List.copyOf(elements);
        }
    }
}
