package io.lionshare.files;

import java.util.List;
import java.util.function.Function;

/**
 * {@code notes} and {@code sources}: sentences to be shown as they are.
 *
 * @param key the section's key
 * @param target where they go
 */
record SentencesReader(String key, Function<Draft, List<String>> target) implements SectionReader {
    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public void read(Node node, Draft draft) {
        for (Node sentence : draft.reading.items(node, key)) {
            draft.reading.text(sentence, "entry of " + key).ifPresent(target.apply(draft)::add);
        }
    }
}
