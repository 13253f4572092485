package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Entries of which one is looked at, such as how each member comes to its numbers.
 *
 * @param find what a reader looks for, such as {@code Find a member}
 * @param list the entries, in order of their names
 */
public record Steps(String find, List<Entry> list) implements Element {
    /** Copies the list. */
    public Steps {
        Objects.requireNonNull(find, "what is looked for in steps");
        Objects.requireNonNull(list, "list of steps");
        list = List.copyOf(list);
    }

    /**
     * An entry.
     *
     * @param name what is looked for
     * @param elements what is found
     */
    public record Entry(String name, List<Element> elements) {
        /** Copies the list. */
        public Entry {
            Objects.requireNonNull(name, "name of an entry");
            Objects.requireNonNull(elements, "elements of an entry");
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return PrintableText.brief(name);
        }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.steps(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("steps of " + list);
    }
}
