package io.lionshare.institutional;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Members with drawn figures, wide enough apart that every limit of the UN scale binds. */
final class SyntheticMembers {
    private SyntheticMembers() {}

    /** One hundred members, of which the first twenty are the least developed; the last is as large as all others. */
    static Alliance of(int seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        Set<String> least = new HashSet<>();
        Map<String, Double> last = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            String id = String.format(Locale.ROOT, "M%02d", i);
            boolean poor = i < 20;
            if (poor) {
                least.add(id);
            }
            Member member = Member.of(id, id);
            double heads = Math.rint(StrictMath.pow(10, 4 + 4 * random.nextDouble()));
            double perHead = poor ? 300 + random.nextInt(1500) : 1000 + random.nextInt(60000);
            for (String period : List.of("3y", "6y")) {
                double gni = Math.rint(heads * perHead * (0.9 + 0.2 * random.nextDouble()));
                double size = i == 99 ? last.getOrDefault(period, 0.0) : gni;
                last.merge(period, gni, Double::sum);
                member = member.with("gni-" + period, size)
                        .with("population-" + period, i == 99 ? size / 50000 : heads)
                        .with("external-debt-" + period, Math.rint(size * random.nextDouble()));
            }
            members.add(member);
        }
        List<Indicator> indicators = members.get(0).indicators().keySet().stream()
                .map(id -> Indicator.of(id, "1"))
                .toList();
        return Alliance.of(indicators, members, List.of(new Bloc("least-developed", least)));
    }

    static boolean isLeast(int member) {
        return member < 20;
    }
}
