package io.github.quarkusmisskey.mfm;

import java.util.List;
import java.util.function.Function;

/** Joins rendered nodes, placing each block on lines of its own. */
final class BlockLines {

    private BlockLines() {}

    /** @param separator placed before and after each block, but not at the ends */
    static String join(List<MfmNode> nodes, String separator, Function<MfmNode, String> renderer) {
        StringBuilder text = new StringBuilder();
        MfmNode previous = null;
        for (MfmNode node : nodes) {
            if (previous != null && (previous instanceof MfmNode.Block || node instanceof MfmNode.Block)) {
                text.append(separator);
            }
            text.append(renderer.apply(node));
            previous = node;
        }
        return text.toString();
    }
}
