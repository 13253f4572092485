package io.lionshare.files;

/** {@code name}: a title. */
record NameReader() implements SectionReader {
    @Override
    public String key() {
        return "name";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public void read(Node node, Draft draft) {
        draft.reading.text(node, "name of a scenario").ifPresent(name -> draft.name = name);
    }
}
