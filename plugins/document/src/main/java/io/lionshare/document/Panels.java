package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Parts side by side.
 *
 * @param list the parts
 */
public record Panels(List<Panel> list) implements Element {
    /** Copies the list. */
    public Panels {
        Objects.requireNonNull(list, "list of panels");
        list = List.copyOf(list);
    }

    /**
     * A part.
     *
     * @param series the position of the plan that it is about; {@link Mark#NO_SERIES} if it is about none
     * @param title what it is about
     * @param remark what stands after the title; may be empty
     * @param elements what stands in it
     */
    public record Panel(int series, String title, String remark, List<Element> elements) {
        /** Copies the list. */
        public Panel {
            Objects.requireNonNull(title, "title of a panel");
            Objects.requireNonNull(remark, "remark of a panel");
            Objects.requireNonNull(elements, "elements of a panel");
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return PrintableText.brief("panel: " + title);
        }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.panels(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("panels " + list);
    }
}
