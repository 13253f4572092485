package io.lionshare.document;

import java.util.List;
import java.util.Locale;

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
    /** Refuses a bad id and a blank title. */
    public Section {
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
     * An id made of any name.
     *
     * @param name such as that of a burden
     * @return its letters and digits of ASCII in lower case, joined by hyphens where others stood between
     */
    public static String idOf(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "section" : id;
    }

    static void requireId(String role, String id) {
        if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*+")) {
            throw new IllegalArgumentException(
                    "id of a " + role + " ('" + id + "') must be lower-case words joined by hyphens");
        }
    }
}
