package io.lionshare.files;

import io.lionshare.plugin.PrintableText;

/**
 * One cell of a table, which knows where it stands.
 *
 * @param place the place
 * @param value what it holds, stripped
 */
record TableCell(Place place, String value) {
    boolean isEmpty() {
        return value.isEmpty();
    }

    void refuse(Reading reading, String condition) {
        reading.refuse(place, "'" + PrintableText.value(value) + "' must " + condition);
    }
}
