package io.lionshare.files;

import io.lionshare.plan.KeyedValue;

/**
 * A key that a module brings.
 *
 * @param module reads what stands below it
 */
record KeySectionReader(ScenarioKey module) implements SectionReader {
    @Override
    public String key() {
        return module.name();
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public void read(Node node, Draft draft) {
        int before = draft.reading.count();
        module.read(new KeyContent(node, draft.reading))
                .filter(value -> draft.reading.count() == before && fits(value, node.place(), draft))
                .ifPresent(value -> draft.keyed.put(key(), value));
    }

    private static boolean fits(KeyedValue value, Place place, Draft draft) {
        return draft.fits(
                place,
                alliance -> value.requireFit(alliance, draft.burdens),
                SectionReaders.BLOCS,
                SectionReaders.BURDENS);
    }
}
