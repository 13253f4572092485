package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * A part of a report under a heading that states its finding.
 *
 * @param id lower-case words joined by hyphens, unique in its view or among the common sections
 * @param link what a link to it is called, such as {@code Map and table}
 * @param topic what it is about, above the heading, such as {@code Troops: every member}; may be empty
 * @param title the finding
 * @param lead how to read it; may be empty
 * @param elements what stands in it
 */
public record Section(String id, String link, String topic, String title, String lead, List<Element> elements) {
    private static final int MOST_OF_WORDS = 60;

    /** Refuses a bad id and a blank title. */
    public Section {
        Objects.requireNonNull(link, "link of a section");
        Objects.requireNonNull(topic, "topic of a section");
        Objects.requireNonNull(title, "title of a section");
        Objects.requireNonNull(lead, "lead of a section");
        Objects.requireNonNull(elements, "elements of a section");
        requireId("section", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of section " + id + " must not be blank");
        }
        elements = List.copyOf(elements);
    }

    /**
     * A section whose link is its title.
     *
     * @param id lower-case words joined by hyphens
     * @param title the finding
     * @param elements what stands in it
     * @return the section
     */
    public static Section of(String id, String title, List<? extends Element> elements) {
        return new Section(id, title, "", title, "", List.copyOf(elements));
    }

    /**
     * An id made of any name. A name that is one already stays as it is; any other has a check sum at its end, so that names
     * that differ in a sign or in case have different ids.
     *
     * @param name such as that of a burden
     * @return at most 69 characters, which the name of a file may have, too
     */
    public static String idOf(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = words.substring(0, Math.min(words.length(), MOST_OF_WORDS)).replaceAll("^-|-$", "");
        if (!id.isEmpty() && id.equals(name)) {
            return id;
        }
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return (id.isEmpty() ? "section" : id) + String.format(Locale.ROOT, "-%08x", sum.getValue());
    }

    static void requireId(String role, String id) {
        if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*+")) {
            throw new IllegalArgumentException(
                    "id of a " + role + " ('" + id + "') must be lower-case words joined by hyphens");
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("section: " + title);
    }
}
