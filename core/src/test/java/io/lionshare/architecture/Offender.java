package io.lionshare.architecture;

import com.google.common.collect.ImmutableList;
import io.lionshare.plugin.Plugin;
import java.util.List;

/** Breaks every rule there is, to show that the rules see it. */
public class Offender implements Plugin {
    /** Not for callers. */
    protected Offender() {}

    /** Names a foreign type, deep inside a signature. */
    public List<ImmutableList<String>[]> foreign() {
        System.out.println("printed");
        return List.of();
    }

    @Override
    public String id() {
        return "offender";
    }

    @Override
    public String summary() {
        return "breaks every rule";
    }
}
