package io.lionshare.report.method;

import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import java.util.List;

/** The words of reports. */
final class Glossary {
    private Glossary() {}

    static List<Element> elements() {
        return List.of(
                Remark.of("Share", "a member\u2019s part of the whole burden."),
                Remark.of("Baseline", "the plan that the others are compared with."),
                Remark.of("Score", "what a plan measures members by, before any limit."),
                Remark.of(
                        "Limit",
                        "the most or the least that a member or a bloc may give; a limit binds if the result would differ"
                                + " without it."),
                Remark.of("Fair share", "what a member carries under the baseline."),
                Remark.of(
                        "Pledged at least, at most",
                        "the ends of what was pledged; a pledge without a stated amount counts as 0 at the least and as the"
                                + " fair share at the most."));
    }
}
