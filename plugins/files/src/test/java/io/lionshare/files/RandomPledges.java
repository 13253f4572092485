package io.lionshare.files;

import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Draws pledges and what-ifs, and writes them as a scenario file has them. */
final class RandomPledges {
    private final Random random;
    private final List<Member> members;
    private final List<Burden> burdens;
    private final List<Pledge> pledges = new ArrayList<>();
    private final List<WhatIf> whatIfs = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    RandomPledges(Random random, List<Member> members, List<Burden> burdens) {
        this.random = random;
        this.members = members;
        this.burdens = burdens;
        int count = random.nextInt(4);
        if (count > 0) {
            yaml.append("pledges:\n");
            for (int k = 0; k < count; k++) {
                yaml.append("- ");
                pledges.add(pledge("p-" + k));
            }
            drawWhatIfs();
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Pledge pledge(String id) {
        String member = any(members).id();
        ContributionType type = any(burdens).type();
        Pledge.Status status = any(List.of(Pledge.Status.values()));
        yaml.append("{id: " + id + ", member: " + member + ", type: " + type.id() + ", status: " + status.word()
                + ", date: 2026-02-0" + (1 + random.nextInt(9)));
        LocalDate date = LocalDate.parse(yaml.substring(yaml.length() - 10));
        PledgedAmount amount = amount(type);
        Optional<BigDecimal> probability = Optional.empty();
        if (random.nextBoolean()) {
            yaml.append(", probability: 0.25");
            probability = Optional.of(new BigDecimal("0.25"));
        }
        Optional<Condition> condition = Optional.empty();
        if (status == Pledge.Status.CONDITIONAL) {
            yaml.append(", condition: ");
            condition = Optional.of(condition(2));
        }
        yaml.append(", source: 'it''s: a source'}\n");
        return new Pledge(id, member, type.id(), amount, status, date, "it's: a source", probability, condition);
    }

    private PledgedAmount amount(ContributionType type) {
        String low =
                type.quantum().multiply(BigDecimal.valueOf(random.nextInt(9))).toPlainString();
        String high = type.quantum().multiply(BigDecimal.valueOf(9)).toPlainString();
        switch (random.nextInt(3)) {
            case 0 -> {
                return PledgedAmount.unstated();
            }
            case 1 -> {
                yaml.append(", amount: " + low);
                return PledgedAmount.of(low);
            }
            default -> {
                yaml.append(", amount: {high: " + high + ", low: " + low + "}");
                return PledgedAmount.between(low, high);
            }
        }
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> {
                String who = any(members).id();
                String type = any(burdens).id();
                yaml.append("{gives-at-least: {who: " + who + ", type: " + type + ", amount: 12.5}}");
                yield Condition.givesAtLeast(who, type, "12.5");
            }
            case 1 -> {
                yaml.append("{members-take-part: 3}");
                yield new Condition.MembersTakePart(3);
            }
            case 2 -> pledges.isEmpty() ? notBefore() : active(any(pledges).id());
            case 3 -> notBefore();
            case 4 -> new Condition.AllOf(several("all-of", depth));
            default -> new Condition.AnyOf(several("any-of", depth));
        };
    }

    private Condition active(String id) {
        yaml.append("{pledge-active: " + id + "}");
        return new Condition.PledgeActive(id);
    }

    private Condition notBefore() {
        yaml.append("{not-before: 2027-12-31}");
        return new Condition.NotBefore(LocalDate.of(2027, 12, 31));
    }

    private List<Condition> several(String key, int depth) {
        yaml.append("{" + key + ": [");
        List<Condition> list = new ArrayList<>();
        for (int k = random.nextInt(3); k >= 0; k--) {
            list.add(condition(depth - 1));
            yaml.append(k > 0 ? ", " : "");
        }
        yaml.append("]}");
        return list;
    }

    private void drawWhatIfs() {
        String who = any(members).id();
        String burden = any(burdens).id();
        yaml.append("what-ifs:\n- {name: less, steps-back: {who: " + who + ", caps: {" + burden + ": 10 %}}}\n");
        whatIfs.add(new WhatIf.Withdraws("less", new StepBack(who, Map.of(burden, Bound.parse("10 %")))));
        yaml.append("- {name: nothing, steps-back: {who: " + who + "}}\n");
        whatIfs.add(new WhatIf.Withdraws("nothing", StepBack.entirely(burdens, who)));
        yaml.append("- name: more\n  pledge: ");
        whatIfs.add(new WhatIf.Pledged("more", pledge("more")));
    }

    Pledges pledges() {
        return new Pledges(pledges);
    }

    List<WhatIf> whatIfs() {
        return whatIfs;
    }

    String yaml() {
        return yaml.toString();
    }
}
