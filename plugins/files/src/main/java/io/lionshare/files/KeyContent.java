package io.lionshare.files;

import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What stands below a key of a scenario file: a text, a list, or keys with values. What is not as it is asked for gets a problem with
 * its place; all problems of a file are reported at once.
 */
public final class KeyContent {
    private final Node node;
    private final Reading reading;
    private final int before;

    KeyContent(Node node, Reading reading) {
        this(node, reading, reading.count());
    }

    private KeyContent(Node node, Reading reading, int before) {
        this.node = node;
        this.reading = reading;
        this.before = before;
    }

    /** {@return whether nothing of the key has been refused so far} */
    public boolean isFine() {
        return reading.count() == before;
    }

    /** {@return whether it is a word, a number or a sentence} */
    public boolean isText() {
        return node instanceof Node.Scalar;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return node instanceof Node.Items;
    }

    /**
     * A text.
     *
     * @param role what it stands for, in messages
     * @return the text; empty if it is none, or blank
     */
    public Optional<String> text(String role) {
        return reading.text(node, role);
    }

    /**
     * A decimal number, exact.
     *
     * @param role what it stands for, in messages
     * @return the number; empty if it is none
     */
    public Optional<BigDecimal> decimal(String role) {
        return reading.decimal(node, role);
    }

    /**
     * The entries of a list.
     *
     * @param role what the list stands for, in messages
     * @return the entries; none if it is no list of at least one entry
     */
    public List<KeyContent> items(String role) {
        return reading.items(node, role).stream()
                .map(item -> new KeyContent(item, reading, before))
                .toList();
    }

    /**
     * Values by keys that may be anything, such as ids of members.
     *
     * @param role what all of them stand for, in messages
     * @return what stands below each key, in the order of the file; none if there are no keys with values
     */
    public Map<String, KeyContent> keys(String role) {
        return reading.fields(node, role).map(this::contents).orElse(Map.of());
    }

    /**
     * Values by keys that are known.
     *
     * @param role what all of them stand for, in messages
     * @param required keys that must be there
     * @param optional keys that may be there
     * @return what stands below each key, in the order of the file; none if a required key is missing
     */
    public Map<String, KeyContent> keys(String role, List<String> required, List<String> optional) {
        return reading.fields(node, new AllowedKeys(role, required, optional))
                .map(this::contents)
                .orElse(Map.of());
    }

    private Map<String, KeyContent> contents(Node.Fields fields) {
        Map<String, KeyContent> contents = new LinkedHashMap<>();
        fields.values().forEach((key, value) -> contents.put(key, new KeyContent(value, reading, before)));
        return contents;
    }

    /**
     * Floors and ceilings by member or bloc, as below {@code limits}.
     *
     * @param role what they stand for, in messages
     * @return the limits; empty if anything of them was refused
     */
    public Optional<Limits> limits(String role) {
        int already = reading.count();
        List<Limit> list = new ArrayList<>();
        keys(role).forEach((target, bounds) -> list.addAll(LimitChoice.read(target, bounds.node, reading)));
        return reading.count() > already ? Optional.empty() : Optional.of(new Limits(list));
    }

    /**
     * Looks at it once more when the whole scenario has been read without a problem: whether it fits the plans, say.
     *
     * @param check throws an {@code IllegalArgumentException} or {@code ArithmeticException}, which is then a problem here
     */
    public void later(Consumer<Scenario> check) {
        Objects.requireNonNull(check, "check of the content of a key");
        reading.later(node.place(), check);
    }

    /**
     * Refuses it.
     *
     * @param message names role, value and condition; a second line begins with {@code Maybe} where a fix is known
     */
    public void refuse(String message) {
        reading.refuse(node.place(), message);
    }

    /**
     * A value that is made of it; what its constructor refuses is a problem here.
     *
     * @param <T> the type of the value
     * @param maker makes it, or throws an {@code IllegalArgumentException} or {@code ArithmeticException}
     * @return the value; empty if it was refused
     */
    public <T> Optional<T> made(Supplier<T> maker) {
        return reading.made(node.place(), maker);
    }

    @Override
    public String toString() {
        return PrintableText.brief(node.kind());
    }
}
