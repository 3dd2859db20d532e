package org.restoration.evaluation.files;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.unit.Unit;

/** A few indicators for the tests of this module. */
final class TestCatalogue {

    private static final double INF = Double.POSITIVE_INFINITY;

    static final IndicatorCatalogue SMALL = IndicatorCatalogue.of(
            "0.0.0",
            List.of(
                    indicator("soil.cadmium", "镉", "mg/kg", Direction.COST, 0, INF, 0, 20, Channel.GROUND),
                    indicator("soil.lead", "铅", "mg/kg", Direction.COST, 0, INF, 0, 5000, Channel.GROUND),
                    indicator("soil.ph", "酸碱度", "[pH]", Direction.OPTIMUM, 0, 14, 3, 10, Channel.GROUND),
                    indicator("soil.organic-matter", "有机质", "g/kg", Direction.BENEFIT, 0, 1000, 0, 100, Channel.GROUND),
                    indicator(
                            "vegetation.cover",
                            "植被覆盖度",
                            "%",
                            Direction.BENEFIT,
                            0,
                            100,
                            0,
                            100,
                            Channel.SKY,
                            Channel.GROUND),
                    indicator(
                            "soil-water.erosion-modulus",
                            "土壤侵蚀模数",
                            "t/(km2.a)",
                            Direction.COST,
                            0,
                            INF,
                            0,
                            20000,
                            Channel.SKY,
                            Channel.GROUND),
                    indicator("aquifer.sulfate", "硫酸盐", "mg/L", Direction.COST, 0, INF, 0, 3000, Channel.GROUND),
                    indicator("land.soil-thickness", "土层厚度", "cm", Direction.BENEFIT, 0, INF, 0, 300, Channel.GROUND),
                    indicator(
                            "land.reclaimed-area",
                            "复垦面积",
                            "hm2",
                            Direction.BENEFIT,
                            0,
                            INF,
                            0,
                            10000,
                            Channel.SKY,
                            Channel.HUMAN)));

    private TestCatalogue() {}

    private static Indicator indicator(
            String code,
            String zh,
            String unit,
            Direction direction,
            double hardLow,
            double hardHigh,
            double low,
            double high,
            Channel... channels) {
        return new Indicator(
                code,
                LocalizedText.of(code, zh),
                Dimension.SOIL_WATER,
                Unit.parse(unit),
                IndicatorKind.STATE,
                direction,
                new ValueRange(hardLow, hardHigh),
                new ValueRange(low, high),
                code,
                Set.of(channels),
                "",
                Period.ofYears(3),
                Provenance.judgement("test", ""),
                "");
    }
}
