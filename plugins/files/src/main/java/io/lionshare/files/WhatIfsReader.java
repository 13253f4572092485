package io.lionshare.files;

import io.lionshare.model.Bound;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code what-ifs}: questions about the scenario, each a member or bloc that steps back, or one more pledge. */
record WhatIfsReader() implements SectionReader {
    private static final AllowedKeys WHAT_IF =
            new AllowedKeys("what-if", List.of("name"), List.of("steps-back", "pledge"));
    private static final AllowedKeys STEPS_BACK = new AllowedKeys("step back", List.of("who"), List.of("caps"));

    @Override
    public String key() {
        return "what-ifs";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(WHAT_IF, STEPS_BACK);
    }

    @Override
    public void read(Node node, Draft draft) {
        Set<String> names = new HashSet<>();
        Map<String, Bound> nothing = StepBack.entirely(draft.burdens, "").caps();
        for (Node item : draft.reading.items(node, key())) {
            draft.reading
                    .fields(item, WHAT_IF)
                    .flatMap(fields -> whatIf(fields, nothing, draft))
                    .filter(whatIf -> isNew(whatIf, names, item.place(), draft.reading))
                    .filter(whatIf -> draft.fits(
                            item.place(),
                            alliance -> whatIf.requireFit(alliance, draft.burdens, draft.pledges),
                            SectionReaders.BLOCS,
                            SectionReaders.BURDENS,
                            SectionReaders.PLEDGES))
                    .ifPresent(draft.whatIfs::add);
        }
    }

    private static Optional<WhatIf> whatIf(Node.Fields fields, Map<String, Bound> nothing, Draft draft) {
        Node steps = fields.values().get("steps-back");
        Node pledge = fields.values().get("pledge");
        Optional<String> name = draft.reading.text(fields.get("name"), "name of a what-if");
        if (steps != null && pledge == null) {
            return stepBack(steps, nothing, draft)
                    .flatMap(step -> name.map(known -> new WhatIf.Withdraws(known, step)));
        }
        if (pledge != null && steps == null) {
            return PledgeChoice.read(pledge, draft).flatMap(more -> name.map(known -> new WhatIf.Pledged(known, more)));
        }
        draft.reading.refuse(fields.place(), "what-if must have one of the keys steps-back and pledge");
        return Optional.empty();
    }

    /** From all burdens where no caps are given; then with the one map of all, or there would be a map of all for each. */
    private static Optional<StepBack> stepBack(Node node, Map<String, Bound> nothing, Draft draft) {
        return draft.reading.fields(node, STEPS_BACK).flatMap(fields -> {
            Optional<String> who = draft.reading.text(fields.get("who"), "who of a step back");
            Node caps = fields.values().get("caps");
            if (caps == null) {
                return who.map(known -> new StepBack(known, nothing));
            }
            int before = draft.reading.count();
            Map<String, Bound> bounds = caps(caps, draft.reading);
            return draft.reading.count() > before ? Optional.empty() : who.map(known -> new StepBack(known, bounds));
        });
    }

    private static Map<String, Bound> caps(Node node, Reading reading) {
        Map<String, Bound> bounds = new HashMap<>();
        reading.fields(node, "caps")
                .ifPresent(caps -> caps.values()
                        .forEach((burden, cap) -> reading.text(cap, "cap on " + burden)
                                .flatMap(text -> reading.made(cap.place(), () -> Bound.parse(text)))
                                .ifPresent(bound -> bounds.put(burden, bound))));
        return bounds;
    }

    private static boolean isNew(WhatIf whatIf, Set<String> names, Place place, Reading reading) {
        boolean isNew = names.add(whatIf.name());
        if (!isNew) {
            reading.refuse(place, "what-if " + whatIf.name() + " is given twice; names must differ");
        }
        return isNew;
    }
}
