package io.lionshare.report;

import java.util.HashSet;
import java.util.Set;

/** What links and file names are made of: lower-case words joined by hyphens. Gives each of them out once. */
final class Ids {
    private final Set<String> taken = new HashSet<>();

    static String require(String of, String id) {
        if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*+")) {
            throw new IllegalArgumentException(
                    "id of a " + of + " ('" + id + "') must be lower-case words joined by hyphens");
        }
        return id;
    }

    /** The id, with a number after it where it was given out before. */
    String distinct(String id) {
        String given = id;
        for (int number = 2; !taken.add(given); number++) {
            given = id + "-" + number;
        }
        return given;
    }
}
