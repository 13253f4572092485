package io.lionshare.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Tiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/** The style and the script of pages, and the policy that allows these two and nothing else. */
final class Assets {
    static final String SCRIPT = lean(read("page.js"));

    private static final String STYLE = read("page.css");

    private Assets() {}

    /** The style, with what depends on the number of views, and on whether there is a map. */
    static String style(int views, boolean hasMap) {
        StringBuilder style = new StringBuilder(STYLE);
        for (int i = 1; i <= views; i++) {
            String checked = "#v" + i + ":checked~";
            style.append("@media screen{")
                    .append(checked)
                    .append("main .w")
                    .append(i)
                    .append("{display:block}}");
            style.append(checked).append(".bar [for=v").append(i).append("]{color:var(--paper);background:var(--ink)}");
            style.append("#v").append(i).append(":focus-visible~.bar [for=v").append(i);
            style.append("]{outline:3px solid var(--link);outline-offset:2px}\n");
        }
        for (int i = 0; hasMap && i < Tiles.SIZE; i++) {
            style.append(".x").append(i).append("{grid-column:").append(i + 1).append('}');
            style.append(".y").append(i).append("{grid-row:").append(i + 1).append('}');
        }
        return style.toString();
    }

    static String policy(String style) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(style) + "'; script-src '"
                + hash(SCRIPT) + "'";
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Without indentation and lines that are comments. */
    private static String lean(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
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
