package io.lionshare.robustness.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Requirement;
import io.lionshare.plugin.Plugin;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Digests of what decides the result of a sweep. */
final class SweepKey {
    private static final String FORMAT = "lionshare-sweep-3";

    private SweepKey() {}

    /** Of everything; changes with the format. */
    static String of(DrawModel model, SweepRanges ranges, long draws) {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        lines.add(ofData(model.alliance(), model.requirement()));
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
        return digest(lines);
    }

    /** Of the data of a burden alone: members and all their figures, total and limits, whatever is drawn and how it is divided. */
    static String ofData(Alliance alliance, Requirement requirement) {
        Burden burden = requirement.burden();
        List<String> lines = new ArrayList<>();
        for (Member member : alliance.members()) {
            lines.add(member.id() + " " + new TreeMap<>(member.indicators()));
        }
        lines.add(burden.id() + " " + burden.quanta() + " of "
                + burden.type().quantum().toPlainString() + " " + burden.type().unit());
        for (Limit limit : requirement.limits().list()) {
            lines.add(limit + " " + Arrays.toString(alliance.positions(limit.target())));
        }
        return digest(lines);
    }

    private static String digest(List<String> lines) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", lines).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
