package io.lionshare.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Tiles;
import io.lionshare.document.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The style and the script of one page, without what that page has no use for, and the policy that allows these two and nothing else.
 *
 * @param style rules whose classes stand on the page
 * @param script parts whose elements stand on the page
 */
record Assets(String style, String script) {
    private static final String STYLE = read("page.css");

    private static final String SCRIPT = read("page.js");

    /** Parts of the script that only some pages need, by what stands on those; in this order, since a part may need what another has made. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            " data-find=",
            read("search.js"),
            " data-id=",
            read("tables.js"),
            " data-mix=",
            read("slider.js"),
            "\"data long",
            read("long.js")));

    /**
     * What a page needs.
     *
     * @param content its markup
     * @param views the burdens that it can show
     * @param columns the rules of columns of its tables
     */
    static Assets of(String content, List<View> views, String columns) {
        StringBuilder parts = new StringBuilder("\"use strict\";\n{\n" + SCRIPT);
        PARTS.forEach((attribute, part) -> parts.append(content.contains(attribute) ? part : ""));
        String script = LeanText.script(parts.append("}\n").toString());
        Set<String> classes = new HashSet<>(StyleRules.classes(content));
        classes.addAll(StyleRules.words(script));
        return new Assets(
                LeanText.style(StyleRules.used(
                                STYLE + ofPlans(classes) + ofViews(views.size()) + onPaper(views) + places(), classes)
                        + columns),
                script);
    }

    /** The policy that lets a browser use these two and load nothing. */
    String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(style) + "'; script-src '"
                + hash(script) + "'";
    }

    /** What a pressed plan does to the marks and numbers of a dot plot. */
    private static String ofPlans(Set<String> classes) {
        StringBuilder style = new StringBuilder();
        for (int k = 0; k < Shapes.COUNT; k++) {
            if (classes.contains("s" + k)) {
                String pressed = ".s" + k + " .dots ";
                style.append(pressed + "use[x]:not([href=\"#p" + k + "\"]){opacity:.2}");
                style.append(pressed + "text.s" + k + "{display:block!important}");
            }
        }
        return style.toString();
    }

    private static String ofViews(int views) {
        return "@media screen{" + ofEach(views, ":checked~main .w#", "display:block") + "}"
                + ofEach(views, ":checked~.bar [for=v#]", "color:var(--paper);background:var(--ink)")
                + ofEach(views, ":focus-visible~.bar [for=v#]", "outline:3px solid var(--link);outline-offset:2px");
    }

    /** One rule with a selector for each burden. */
    private static String ofEach(int views, String selector, String declarations) {
        return IntStream.rangeClosed(1, views)
                .mapToObj(i -> "#v" + i + selector.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(",", "", "{" + declarations + "}"));
    }

    /** On paper all burdens stand one after the other in each section, as if it were one. */
    private static String onPaper(List<View> views) {
        Map<String, Integer> places = new TreeMap<>();
        for (View view : views) {
            for (int i = 0; i < view.sections().size(); i++) {
                places.merge(view.sections().get(i).id(), i, Math::max);
            }
        }
        StringBuilder style = new StringBuilder("@media print{");
        places.forEach((id, place) ->
                style.append('.').append(id).append("{order:").append(place).append('}'));
        return style.append('}').toString();
    }

    private static String places() {
        StringBuilder style = new StringBuilder();
        for (int i = 0; i < Tiles.SIZE; i++) {
            style.append(".x").append(i).append("{grid-column:").append(i + 1).append('}');
            style.append(".y").append(i).append("{grid-row:").append(i + 1).append('}');
        }
        return style.toString();
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing next to " + Assets.class);
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
