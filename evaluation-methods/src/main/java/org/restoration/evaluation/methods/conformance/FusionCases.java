package org.restoration.evaluation.methods.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.fusion.Borda;
import org.restoration.evaluation.methods.ranking.fusion.Copeland;
import org.restoration.evaluation.methods.ranking.fusion.RankFusion;
import org.restoration.evaluation.methods.result.Ranks;

/** Fusions of rankings, by the names that cases give them. */
final class FusionCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.of(
            "Borda rank aggregation", input -> fused(input, new Borda()),
            "Copeland rank aggregation", input -> fused(input, new Copeland()));

    private FusionCases() {}

    private static Answer fused(CaseInput input, RankFusion fusion) {
        String columns = "one ranking a column; lowest rank sum is best";
        input.params().oneOf("columns", columns, List.of(columns, "one ranking a column"));
        input.params().ignore("result");
        DecisionMatrix matrix = input.matrix();
        List<Ranks> rankings = new ArrayList<>();
        for (Column column : matrix.columns()) {
            rankings.add(Ranks.of(matrix.alternatives(), column.toArray()));
        }
        return Answer.of(fusion.fuse(rankings).scores());
    }
}
