package io.lionshare.files;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML file, as it was written and with its place. Numbers and words are text here: {@code NO} stays Norway. */
sealed interface Node {
    Place place();

    /** What it is, in a sentence. */
    String kind();

    /**
     * A word, number or sentence.
     *
     * @param place where it begins
     * @param text what it says; empty where nothing was written
     */
    record Scalar(Place place, String text) implements Node {
        @Override
        public String kind() {
            return "'" + PrintableText.value(text) + "'";
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param list its entries
     */
    record Items(Place place, List<Node> list) implements Node {
        @Override
        public String kind() {
            return list.isEmpty() ? "an empty list" : "a list";
        }
    }

    /**
     * Keys with values, in the order of the file.
     *
     * @param place where the first key begins
     * @param values by key
     * @param keys the place of each key
     */
    record Fields(Place place, Map<String, Node> values, Map<String, Place> keys) implements Node {
        /** No keys. */
        Fields(Place place) {
            this(place, Map.of(), Map.of());
        }

        @Override
        public String kind() {
            return values.isEmpty() ? "no keys" : "keys with values";
        }

        /** The value of a key that the shape requires. */
        Node get(String key) {
            Node node = values.get(key);
            if (node == null) {
                throw new IllegalStateException("key " + key + " was not checked");
            }
            return node;
        }

        /** The value of a key that may be left out. */
        Optional<Node> find(String key) {
            return Optional.ofNullable(values.get(key));
        }

        Place placeOf(String key) {
            return keys.getOrDefault(key, place);
        }
    }
}
