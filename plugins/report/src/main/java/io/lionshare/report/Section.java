package io.lionshare.report;

import java.util.List;
import java.util.Locale;

/**
 * A part of a report under a heading.
 *
 * @param id lower-case words joined by hyphens, unique in the report: what links and file names of charts are made of
 * @param title the heading
 * @param elements what stands in it
 */
public record Section(String id, String title, List<Element> elements) {
    /** Refuses an id that is no lower-case words joined by hyphens, and a blank title. */
    public Section {
        elements = List.copyOf(elements);
        Ids.require("section", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of section " + id + " must not be blank");
        }
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
}
