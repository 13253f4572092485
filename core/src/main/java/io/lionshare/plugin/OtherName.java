package io.lionshare.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What people call a rule or method that has another id here, such as {@code dhondt} for {@code jefferson}.
 *
 * @param name in the form of an id
 * @param title as it is written
 * @param id the plug-in's id
 * @param settings how the plug-in has to be configured, such as {@code point=1/3}; empty for its defaults
 */
public record OtherName(String name, String title, String id, String settings) {
    /** Refuses null. */
    public OtherName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title of another name");
        Objects.requireNonNull(id, "id of another name");
        Objects.requireNonNull(settings, "settings of another name");
    }

    private static final String FILE = "other-names.txt";

    /**
     * All of them.
     *
     * @return the names, in order
     */
    public static List<OtherName> all() {
        try (InputStream in = Objects.requireNonNull(OtherName.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(OtherName::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OtherName parse(String line) {
        String[] cells = line.split("\\|", -1);
        return new OtherName(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
    }

    /** What a name that is not known stands for among those that are; letters count, not case, accents or hyphens. */
    static Optional<OtherName> find(String name, Collection<String> known) {
        if (name.length() > Names.LONGEST_MISTYPED) {
            return Optional.empty();
        }
        String letters = letters(name);
        return all().stream()
                .filter(other -> letters(other.name).equals(letters) && known.contains(other.id))
                .findFirst();
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    /** The id in quotes, with settings if there are any, and the title. */
    String text() {
        return "'" + id + "'" + (settings.isEmpty() ? "" : " with " + settings) + " (" + title + ")";
    }

    @Override
    public String toString() {
        return PrintableText.brief(text());
    }
}
