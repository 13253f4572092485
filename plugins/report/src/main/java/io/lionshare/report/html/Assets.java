package io.lionshare.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.report.picture.Ink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The style and the script of every page, and the policy that allows these two and nothing else. */
final class Assets {
    static final String STYLE = inks() + read("page.css");
    static final String SCRIPT = read("page.js");
    static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(STYLE)
            + "'; script-src '" + hash(SCRIPT) + "'";

    private Assets() {}

    private static String inks() {
        String classes = Arrays.stream(Ink.values())
                .map(Ink::id)
                .map(id -> ".fill-" + id + "{fill:var(--" + id + ")}.line-" + id + "{stroke:var(--" + id + ")}\n")
                .collect(Collectors.joining());
        return "\n:root{" + variables(Ink::light) + "}\n@media screen and (prefers-color-scheme:dark){:root{"
                + variables(Ink::dark) + "}}\n" + classes;
    }

    private static String variables(ToIntFunction<Ink> colour) {
        return Arrays.stream(Ink.values())
                .map(ink -> "--%s:#%06x".formatted(ink.id(), colour.applyAsInt(ink)))
                .collect(Collectors.joining(";"));
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
                throw new IllegalStateException(name + " is missing beside " + Assets.class);
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
