package org.restoration.evaluation.methods.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.methods.coinr.CoinrData;
import org.restoration.evaluation.weighting.Equal;

/** The hierarchy of COINr's example: 49 indicators in 8 pillars, 2 sub-indices, 1 index; equal weights, arithmetic means. */
final class AsemIndex {

    static final IndexNode.Branch ROOT = root();

    private AsemIndex() {}

    /** Codes of the indicators of a pillar or sub-index. */
    static List<String> indicators(String group) {
        return CoinrData.table("lineage").stream()
                .skip(1)
                .filter(row -> List.of(row).subList(1, 4).contains(group))
                .map(row -> row[0])
                .toList();
    }

    private static IndexNode.Branch root() {
        Map<String, LinkedHashSet<String>> children = new LinkedHashMap<>();
        CoinrData.table("lineage").stream().skip(1).forEach(row -> {
            for (int level = 1; level < row.length; level++) {
                children.computeIfAbsent(row[level], code -> new LinkedHashSet<>())
                        .add(row[level - 1]);
            }
        });
        return branch("Index", children);
    }

    static IndexNode.Branch branch(String code, Map<String, LinkedHashSet<String>> children) {
        List<IndexNode> nodes = new ArrayList<>();
        for (String child : children.get(code)) {
            nodes.add(children.containsKey(child) ? branch(child, children) : new IndexNode.Leaf(child));
        }
        return new IndexNode.Branch(code, LocalizedText.of(code, code), new Arithmetic(), new Equal(), nodes);
    }
}
