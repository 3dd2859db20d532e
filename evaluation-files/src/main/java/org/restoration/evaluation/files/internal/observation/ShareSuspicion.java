package org.restoration.evaluation.files.internal.observation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.cell.Quantity;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.indicator.Indicator;

/** Suspects columns of percentages that are all at most 1 of being shares: 45 % may have been written as 0.45. */
final class ShareSuspicion {

    private static final int FEWEST = 3;

    private final FileFindings findings;
    private final Map<String, Percentages> byIndicator = new LinkedHashMap<>();

    ShareSuspicion(FileFindings findings) {
        this.findings = findings;
    }

    void see(Indicator indicator, String unit, Quantity quantity, int line, int column) {
        if (!unit.equals("%") || indicator.typicalRange().high() <= 1) {
            return;
        }
        byIndicator
                .computeIfAbsent(indicator.code(), code -> new Percentages(line, column))
                .add(quantity.given().doubleValue());
    }

    void report() {
        byIndicator.forEach((code, all) -> {
            if (all.count >= FEWEST && all.largest <= 1 && all.largest > 0) {
                findings.add(
                        FindingCode.SHARES_AS_PERCENT,
                        all.line,
                        all.column,
                        "all " + all.count + " values of " + code
                                + " in % are at most 1: are they shares (0.45 for 45 %)?",
                        code + " 的 " + all.count + " 个百分数均不大于 1：是否误填为比例（0.45 表示 45 %）？");
            }
        });
    }

    private static final class Percentages {
        private final int line;
        private final int column;
        private int count;
        private double largest = Double.NEGATIVE_INFINITY;

        Percentages(int line, int column) {
            this.line = line;
            this.column = column;
        }

        void add(double value) {
            count++;
            largest = Math.max(largest, value);
        }
    }
}
