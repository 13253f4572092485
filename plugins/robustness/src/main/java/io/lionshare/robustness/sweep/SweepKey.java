package io.lionshare.robustness.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.level.Amounts;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plugin.Plugin;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A digest of all that decides the result of a sweep; changes with the format. */
final class SweepKey {
    private static final String FORMAT = "lionshare-sweep-2";

    private SweepKey() {}

    static String of(DrawModel model, SweepRanges ranges, long draws) {
        Burden burden = model.requirement().burden();
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        model.alliance().members().stream().map(Member::id).forEach(lines::add);
        lines.add(burden.id() + " " + burden.quanta() + " of "
                + burden.type().quantum().toPlainString() + " " + burden.type().unit());
        for (Limit limit : model.requirement().limits().list()) {
            lines.add(limit + " " + Arrays.toString(model.alliance().positions(limit.target())));
        }
        lines.add(Plugin.text(model.plan().rule()));
        lines.add(model.plan().claims().describe());
        if (model.plan().claims() instanceof ClaimSource.Capacity capacity) {
            lines.add(Arrays.toString(capacity.capacities(model.alliance(), model.idle())));
        }
        for (Amounts shares : model.shares()) {
            for (int i = 0; i < shares.size(); i++) {
                lines.add(shares.numerator(i) + "/" + shares.denominator());
            }
        }
        lines.add(ranges.text());
        lines.add(draws + " draws");
        return digest(String.join("\n", lines));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
