package io.lionshare.plugin;

import java.util.List;

/** A plug-in of nothing in particular, with two parameters. */
public final class Sample implements Plugin {
    private final String id;

    /** The defaults. */
    public Sample() {
        this("sample");
    }

    Sample(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String summary() {
        return "a sample";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("exponent", "of the base", "1"), new Parameter("base", "an indicator", " gdp "));
    }
}
