package io.lionshare.files;

import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pledge. An amount that no source states is left out. */
final class PledgeChoice {
    static final AllowedKeys PLEDGE = new AllowedKeys(
            "pledge",
            List.of("id", "member", "type", "status", "date"),
            List.of("amount", "source", "probability", "condition"));
    static final AllowedKeys RANGE = new AllowedKeys("range", List.of("low", "high"), List.of());

    private PledgeChoice() {}

    /** The pledge, if it fits what has been read of the scenario. */
    static Optional<Pledge> read(Node node, Draft draft) {
        Reading reading = draft.reading;
        return reading.fields(node, PLEDGE)
                .flatMap(fields -> pledge(fields, reading))
                .filter(pledge -> draft.fits(
                        node.place(),
                        alliance -> pledge.requireFit(alliance, draft.burdens),
                        SectionReaders.BLOCS,
                        SectionReaders.BURDENS));
    }

    private static Optional<Pledge> pledge(Node.Fields fields, Reading reading) {
        int before = reading.count();
        Optional<String> id = reading.text(fields.get("id"), "id of a pledge");
        Optional<String> member = reading.text(fields.get("member"), "member of a pledge");
        Optional<String> type = reading.text(fields.get("type"), "type of a pledge");
        Optional<Pledge.Status> status = status(fields.get("status"), reading);
        Optional<LocalDate> date = ConditionChoice.date(fields.get("date"), "date of a pledge", reading);
        Optional<PledgedAmount> amount = fields.find("amount").flatMap(node -> amount(node, reading));
        Optional<String> source = fields.find("source").flatMap(node -> reading.text(node, "source of a pledge"));
        Optional<BigDecimal> probability =
                fields.find("probability").flatMap(node -> reading.decimal(node, "probability of a pledge"));
        Optional<Condition> condition = fields.find("condition").flatMap(node -> ConditionChoice.read(node, reading));
        if (reading.count() > before) {
            return Optional.empty();
        }
        return reading.made(
                fields.place(),
                () -> new Pledge(
                        id.orElseThrow(),
                        member.orElseThrow(),
                        type.orElseThrow(),
                        amount.orElse(PledgedAmount.unstated()),
                        status.orElseThrow(),
                        date.orElseThrow(),
                        source.orElse(""),
                        probability,
                        condition));
    }

    private static Optional<Pledge.Status> status(Node node, Reading reading) {
        Map<String, Pledge.Status> known = Arrays.stream(Pledge.Status.values())
                .collect(Collectors.toMap(Pledge.Status::word, Function.identity()));
        Optional<String> word = reading.text(node, "status of a pledge");
        word.filter(unknown -> !known.containsKey(unknown))
                .ifPresent(unknown -> reading.refuseUnknown(node.place(), "status", unknown, known.keySet()));
        return word.map(known::get);
    }

    /** A number, or keys low and high. */
    private static Optional<PledgedAmount> amount(Node node, Reading reading) {
        if (!(node instanceof Node.Fields)) {
            return reading.decimal(node, "amount of a pledge")
                    .flatMap(exact -> reading.made(node.place(), () -> new PledgedAmount.Stated(exact, exact)));
        }
        return reading.fields(node, RANGE).flatMap(range -> {
            Optional<BigDecimal> low = reading.decimal(range.get("low"), "low of a range");
            Optional<BigDecimal> high = reading.decimal(range.get("high"), "high of a range");
            return low.flatMap(least ->
                    high.flatMap(most -> reading.made(node.place(), () -> new PledgedAmount.Stated(least, most))));
        });
    }
}
