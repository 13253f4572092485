package io.lionshare.joint;

import io.lionshare.model.LimitTree;
import java.util.Arrays;
import java.util.List;

/** How the blocs of one kind hang together: the innermost bloc of every member, and the bloc around every bloc. */
final class Branches {
    private final List<LimitTree.Node> blocs;
    private final int[] ofMember;
    private final int[] ofBloc;

    Branches(LimitTree tree) {
        blocs = tree.blocs();
        ofMember = new int[tree.size()];
        ofBloc = new int[blocs.size()];
        Arrays.fill(ofMember, blocs.size());
        for (int outer = blocs.size() - 1; outer >= 0; outer--) {
            int[] positions = blocs.get(outer).positions();
            ofBloc[outer] = ofMember[positions[0]];
            for (int member : positions) {
                ofMember[member] = outer;
            }
        }
    }

    /** How many blocs there are; also the number that stands for "the kind as a whole". */
    int count() {
        return blocs.size();
    }

    LimitTree.Node bloc(int bloc) {
        return blocs.get(bloc);
    }

    /** The innermost bloc of a member, or {@link #count()}. */
    int aroundMember(int member) {
        return ofMember[member];
    }

    /** The innermost bloc around a bloc, or {@link #count()}. */
    int aroundBloc(int bloc) {
        return ofBloc[bloc];
    }
}
