package io.lionshare.transition;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;

/**
 * One way to move, with the name by which people choose it.
 *
 * @param name such as {@code equal steps in five years}
 * @param text as {@link Transition#parse} reads it, such as {@code equal:5}
 */
public record Way(String name, String text) {
    /** Refuses a blank name, and a text that is no way to move. */
    public Way {
        Names.requireText("name of a way to move", name);
        Transition.parse(text);
        text = text.strip();
    }

    /**
     * A way that is called as it is written.
     *
     * @param text such as {@code equal:5+cap:15%}
     * @return the way
     * @throws IllegalArgumentException if it is no way to move
     */
    public static Way of(String text) {
        return new Way(text.strip(), text);
    }

    /** {@return how shares move} */
    public Transition transition() {
        return Transition.parse(text);
    }

    @Override
    public String toString() {
        return PrintableText.brief(name.equals(text) ? text : name + " (" + text + ")");
    }
}
