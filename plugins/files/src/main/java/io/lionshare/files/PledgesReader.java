package io.lionshare.files;

import io.lionshare.model.Pledge;
import io.lionshare.model.Pledges;
import java.util.ArrayList;
import java.util.List;

/** {@code pledges}: what members have said that they would give. */
record PledgesReader() implements SectionReader {
    @Override
    public String key() {
        return "pledges";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(PledgeChoice.PLEDGE, PledgeChoice.RANGE, ConditionChoice.CONDITION, ConditionChoice.GIVES);
    }

    @Override
    public void read(Node node, Draft draft) {
        int before = draft.reading.count();
        List<Pledge> list = new ArrayList<>();
        for (Node item : draft.reading.items(node, key())) {
            PledgeChoice.read(item, draft).ifPresent(list::add);
        }
        if (draft.reading.count() == before) {
            draft.reading.made(node.place(), () -> new Pledges(list)).ifPresent(made -> draft.pledges = made);
        }
    }
}
