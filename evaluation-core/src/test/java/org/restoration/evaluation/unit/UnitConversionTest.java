package org.restoration.evaluation.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restoration.evaluation.internal.math.Rational;

/** Expected numbers are definitions (SI, UCUM, 15 mu = 1 hm²) and school arithmetic on them. */
class UnitConversionTest {

    private static final long SEED = 190L;

    @ParameterizedTest
    @CsvSource({
        "mu, hm2, 1/15",
        "mu, m2, 2000/3",
        "hm2, mu, 15",
        "t/har/a, t/km2/a, 100",
        "t/(km2.a), t/(hm2.a), 1/100",
        "t/mu, t/hm2, 15",
        "%, 1, 1/100",
        "%, g/kg, 10",
        "mg/kg, %, 1/10000",
        "[ppth], %, 1/10",
        "mg/L, ug/L, 1000",
        "g/cm3, kg/m3, 1000",
        "dS/m, uS/cm, 1000",
        "cmol/kg, mmol/kg, 10",
        "mm/a, m/d, 1/365250",
        "a, d, 1461/4",
        "mo, d, 487/16",
        "kW.h, MJ, 18/5",
        "MW.h, J, 3600000000",
        "kW.h/har/a, W/m2, 1/87660",
        "{person}/km2, {person}/har, 1/100",
        "10*4.hm2, km2, 100",
        "m3/d, L/s, 5/432",
        "Bq/kg, Bq/g, 1/1000",
        "Mt, kg, 1000000000"
    })
    void factors_are_exact(String from, String to, String factor) {
        UnitConversion conversion = conversion(from, to);
        assertThat(conversion.factorText()).isEqualTo(factor);
        assertThat(conversion.offsetText()).isEqualTo("0");
        assertThat(conversion.from().code()).isEqualTo(from);
        assertThat(conversion.to().code()).isEqualTo(to);
    }

    @Test
    void celsius_converts_with_its_zero_point() {
        UnitConversion conversion = conversion("Cel", "K");
        assertThat(conversion.factorText()).isEqualTo("1");
        assertThat(conversion.offsetText()).isEqualTo("5463/20");
        assertThat(conversion.isIdentity()).isFalse();
        assertThat(conversion.apply(new BigDecimal("26.85"))).isEqualTo(300.0);
        assertThat(conversion("K", "℃").apply(new BigDecimal("273.15"))).isEqualTo(0.0);
        assertThat(conversion("mK", "Cel").apply(new BigDecimal("0"))).isEqualTo(-273.15);
        assertThat(conversion("℃", "Cel").apply(new BigDecimal("-7.3"))).isEqualTo(-7.3);
    }

    /** 0.3 % of a double arithmetic would give 0.003 or its neighbor; the exact conversion gives the double of the written result. */
    @ParameterizedTest
    @CsvSource({
        "0.3, %, 1, 0.003",
        "5.56, mg/kg, g/kg, 0.00556",
        "0.07, 1, %, 7",
        "1000, t/(km2.a), t/(hm2.a), 10",
        "7.5, mu, hm2, 0.5",
        "1e-7, m, nm, 100",
        "123456789.123456789, g, kg, 123456.789123456789",
        "-0, mu, hm2, 0"
    })
    void a_written_value_becomes_the_double_of_the_written_result(String value, String from, String to, String result) {
        assertThat(conversion(from, to).apply(new BigDecimal(value))).isEqualTo(Double.parseDouble(result));
    }

    @Test
    void both_forms_round_the_exact_result_once() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<UnitConversion> conversions = List.of(
                conversion("mu", "hm2"),
                conversion("mu", "m2"),
                conversion("hm2", "mu"),
                conversion("m3/d", "L/s"),
                conversion("mm/a", "m/d"),
                conversion("Cel", "K"),
                conversion("%", "1"),
                conversion("mg/kg", "ug/g"),
                conversion("nm", "Tm"));
        for (int i = 0; i < 50_000; i++) {
            UnitConversion conversion = conversions.get(i % conversions.size());
            Rational factor = rational(conversion.factorText());
            Rational offset = rational(conversion.offsetText());
            BigDecimal decimal = BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(-5, 25));
            String about = "seed " + SEED + ", case " + i + ": " + decimal + " " + conversion;
            assertThat(conversion.apply(decimal))
                    .as(about)
                    .isEqualTo(Rational.of(decimal).times(factor).plus(offset).doubleValue());
            double value = decimal.doubleValue();
            assertThat(conversion.apply(value))
                    .as(about)
                    .isEqualTo(Rational.of(value).times(factor).plus(offset).doubleValue());
        }
    }

    @Test
    void there_and_back_is_exactly_the_identity() {
        List<String> units = List.of("mu", "hm2", "m2", "km2", "ar", "10*4.mu", "L/m", "mm.km");
        for (String one : units) {
            for (String other : units) {
                Rational there = rational(conversion(one, other).factorText());
                Rational back = rational(conversion(other, one).factorText());
                assertThat(there.times(back)).as(one + " and " + other).isEqualTo(Rational.ONE);
            }
        }
    }

    @Test
    void zero_has_no_sign_and_a_missing_value_stays_missing() {
        for (UnitConversion conversion :
                List.of(conversion("%", "1"), conversion("m", "m"), conversion("m3/d", "L/s"))) {
            assertThat(Double.doubleToRawLongBits(conversion.apply(-0.0))).isZero();
            assertThat(conversion.apply(Double.NaN)).isNaN();
        }
    }

    @Test
    void a_result_beyond_the_doubles_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion("km", "m").apply(1e308))
                .withMessage("value must be finite and in the range of doubles in m: got 1.0E308 km");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion("m", "m").apply(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion("Cel", "K").apply(Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion("km", "m").apply(new BigDecimal("1e308")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion("km", "m").apply(new BigDecimal("1e-2000000000")));
    }

    private static UnitConversion conversion(String from, String to) {
        return Unit.parse(from).conversionTo(Unit.parse(to));
    }

    private static Rational rational(String text) {
        String[] parts = text.split("/");
        return Rational.of(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }
}
